import type {VFile} from 'vfile'
import type {StyledDocument} from '../model/styled-document.ts'
import type {OutlineEntry, StructureElement, StructureRole} from '../model/typeset-document.ts'
import type {ChooseGlyphs} from './line/choose-glyphs.ts'

/** What every part of one run shares. */
export interface Setting {
  document: StyledDocument
  chooseGlyphs: ChooseGlyphs
  file: VFile
  structure: StructureElement[]
  /** Width of the text block, in points. */
  measure: number
  /** Bytes of an image by its source; undefined where there is none. */
  readImage: (source: string) => Uint8Array | undefined
  /** Missing characters reported, with their line: «硃 12». */
  reported: Set<string>
  /** Footnotes by identifier as they are called: their label and the paragraph that calls them. */
  calls: Map<string, {label: string; element: number | undefined}>
  /** Headings for the contents. */
  outline: OutlineEntry[]
}

/** Add an element to the structure. @returns Its index, for the items that show it. */
export function addElement(
  setting: Setting,
  role: StructureRole,
  parent: number,
  more: Partial<StructureElement> = {},
): number {
  setting.structure.push({role, parent, ...more})
  return setting.structure.length - 1
}
