import type {PageItem} from '../model/typeset-document.ts'

/** A strip of the text block that no page break divides: a line, a table row, a figure. Points. */
export interface Row {
  height: number
  /** Space above and below; above is dropped at the top of a page that the text runs on to. */
  before: number
  after: number
  /** x from the text block's left edge, y and baseline from the row's top. */
  items: PageItem[]
  /** No page ends here: a heading, a paragraph's first line, the line before its last. */
  keepWithNext: boolean
  breakBefore: boolean
  /** Section that begins here. */
  begins?: 'contents' | 'body'
  /** Stands on the line grid, where the page has one. */
  snaps: boolean
  /** Footnotes called in this row, in order. */
  notes: string[]
  /** Where its text stands in report.md. */
  sources: Source[]
  anchors: string[]
  /** Rows to repeat above it where a page begins with it: a table's header. */
  header?: Row[]
  /** On a paragraph's first row: how to set it in another number of lines. */
  resettable?: Resettable
  /** Adds what is known only when all pages are made: page numbers of the contents. */
  complete?: (pages: PageNumbers) => PageItem[]
}

export interface Resettable {
  /** Rows that it takes. */
  count: number
  /** @returns Undefined where the text cannot be set well in so many, at a cost below `below`. */
  reset(count: number, below?: number): {rows: Row[]; cost: number} | undefined
}

export interface Source {
  line: number
  column: number
}

/** Page label by anchor. */
export type PageNumbers = (anchor: string) => string

/** Where blocks are set: a column of the text block. */
export interface Column {
  x: number
  width: number
  /** Structure element above. */
  parent: number
}

export function newRow(height: number, items: PageItem[] = []): Row {
  return {
    height,
    before: 0,
    after: 0,
    items,
    keepWithNext: false,
    breakBefore: false,
    snaps: false,
    notes: [],
    sources: [],
    anchors: [],
  }
}
