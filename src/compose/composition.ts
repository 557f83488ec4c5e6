import type {Definition, FootnoteDefinition} from 'mdast'
import type {VFile} from 'vfile'
import type {Template} from '../template/template.ts'

/** What the blocks of one report share while it is composed. */
export interface Composition {
  template: Template
  file: VFile
  /** Link definitions by identifier. */
  definitions: Map<string, Definition>
  notes: Map<string, FootnoteDefinition>
  /** Notes whose name another has already. */
  furtherNotes: FootnoteDefinition[]
  /** Labels of footnotes by identifier, in order of first reference. */
  labels: Map<string, string>
  /** Headings so far, by level: anchors and template numbers count them. */
  headings: {all: number; numbered: [number, number, number, number]}
}
