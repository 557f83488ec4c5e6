import type {WordNumber} from './read-numbering.ts'
import type {WordStyle} from './read-styles.ts'

/** What a Word file holds, before it is Markdown. */
export type WordBlock = WordParagraph | WordTable

export interface WordParagraph {
  type: 'paragraph'
  /** Absent: the default style. */
  style?: WordStyle
  /** 1–9 for headings, by style or by the paragraph itself. */
  outline?: number
  number?: WordNumber
  /** w:jc, where the paragraph itself or a style that differs in it from its base says so. */
  align?: string
  /** Names of the bookmarks that begin in it. */
  bookmarks: string[]
  inlines: WordInline[]
}

export interface WordTable {
  type: 'table'
  /** True where text flows round it: a box for what has a place of its own on the page. */
  floating: boolean
  /** Cells by grid column; what a merged cell covers is an empty cell. */
  rows: WordBlock[][][]
}

export type WordInline =
  | {type: 'text'; value: string; bold: boolean; raised?: boolean; style?: WordStyle}
  | {type: 'break'}
  | {type: 'note'; id: string; name?: string}
  | {type: 'picture'; source: string; description: string}
  | {type: 'link'; url: string; children: WordInline[]}
