import type {PageMap} from '../../model/page-map.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import {nameBookmarks} from './name-bookmarks.ts'
import type {RelationshipKind} from './package/relationship-type.ts'
import type {Relationship} from './package/relationships-part.ts'
import type {Marks} from './revisions/mark.ts'
import {nameStyles, type StyleNames} from './styles/name-styles.ts'
import type {StyleVariant} from './styles/vary-style.ts'

export interface WordList {
  ordered: boolean
  start: number
  /** Depth of nesting, from 0. */
  level: number
  /** What stands before its first item, where compose says: `1.`, `（1）`, `•`. */
  marker: string | undefined
}

/** What the block writers share while one document is written: names decided beforehand, and what they collect. */
export interface WordContext {
  document: StyledDocument
  pageOf: PageMap['pageOf'] | undefined
  readImage: (source: string) => Uint8Array | undefined
  styles: StyleNames
  /** Bookmark name by anchor. */
  bookmarks: ReadonlyMap<string, string>
  /** Word's id by footnote identifier, in order of first reference; absent until the note is first met. */
  footnoteIds: Map<string, number>
  relationships: Relationship[]
  /** Image parts by path. */
  media: Map<string, Uint8Array>
  /** Lists met so far: each gets numbering of its own. */
  lists: WordList[]
  /** Styles that differ from one of the template's in a single thing, by id: a column set right, the number on odd pages. */
  variants: Map<string, StyleVariant>
  /** Comments and tracked changes, by paragraph. */
  marks: Marks
  /** Text width in points of what is being written: the measure, or less in a cell. */
  measure: number
  /** Next id for bookmarks, drawings and revisions: counted from 1 in every document, so that bytes repeat. */
  nextId(): number
  /** Relate the part being written to a part or a URL; the same target is related once. */
  relate(kind: RelationshipKind, target: string, external?: boolean): string
}

export function createWordContext(
  document: StyledDocument,
  options: {
    pageOf?: PageMap['pageOf'] | undefined
    readImage?: ((source: string) => Uint8Array | undefined) | undefined
  },
): WordContext {
  let id = 0
  return {
    document,
    pageOf: options.pageOf,
    readImage: options.readImage ?? (() => undefined),
    styles: nameStyles(document),
    bookmarks: nameBookmarks(document.blocks),
    footnoteIds: new Map(),
    media: new Map(),
    lists: [],
    variants: new Map(),
    marks: new Map(),
    measure: document.page.width - document.page.margin.left - document.page.margin.right,
    nextId: () => ++id,
    ...createRelations(),
  }
}

/** Relationships of one part: notes have their own. */
export function createRelations(): Pick<WordContext, 'relationships' | 'relate'> {
  const relationships: Relationship[] = []
  return {
    relationships,
    relate(kind, target, external) {
      const known = relationships.find((one) => one.target === target && one.kind === kind)
      if (known) return known.id
      const relationship: Relationship = {id: `rId${relationships.length + 1}`, kind, target}
      if (external) relationship.external = true
      relationships.push(relationship)
      return relationship.id
    },
  }
}
