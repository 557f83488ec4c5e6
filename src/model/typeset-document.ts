import type {PageMap} from './page-map.ts'

/** Finished pages: every line placed. Points; the origin is the page's top left corner, y grows downwards. */
export interface TypesetDocument {
  pages: TypesetPage[]
  pageMap: PageMap
  outline: OutlineEntry[]
  /** Logical structure in reading order, for a tagged PDF: the root is element 0, a Document. */
  structure: StructureElement[]
}

export interface TypesetPage {
  width: number
  height: number
  /** What the reader sees as this page's number: 1, or i for front matter; '' without number. */
  label: string
  items: PageItem[]
}

export type PageItem = TextItem | RectangleItem | ImageItem | LinkItem | AnchorItem

/** One line of text, or a part of it that stands apart (a number at the right margin). */
export interface TextItem {
  type: 'text'
  x: number
  baseline: number
  runs: TextRun[]
  /** Index in `structure`; absent for an artifact (page number, rule). */
  element?: number
  /** True where the source has a break or space here that extraction should show (end of paragraph). */
  endsParagraph?: boolean
}

/** Glyphs of one face and size. `text` is what is read, `drawn` what is shown: half-width forms of marks are private-use code points there, one for one. */
export interface TextRun {
  text: string
  drawn: string
  /** Id in the FontSet. */
  face: string
  size: number
  color: string
  /** Added after every code point, in points. */
  characterSpacing: number
  /** From the run's start to the next one's: with spacing, but none after the last character of a line. */
  width: number
  /** Above the baseline: superscripts. */
  rise?: number
  bold?: boolean
  italic?: boolean
}

export interface RectangleItem {
  type: 'rectangle'
  x: number
  y: number
  width: number
  height: number
  color: string
  /** Absent for an artifact. */
  element?: number
}

export interface ImageItem {
  type: 'image'
  x: number
  y: number
  width: number
  height: number
  source: string
  element?: number
}

export interface LinkItem {
  type: 'link'
  x: number
  y: number
  width: number
  height: number
  /** `title` is what a reader sees and a screen reader says of the link. */
  target: {url: string; title?: string} | {anchor: string}
  element?: number
}

/** Where links and bookmarks arrive. */
export interface AnchorItem {
  type: 'anchor'
  name: string
  x: number
  y: number
}

export interface OutlineEntry {
  title: string
  /** 1–4 */
  level: number
  anchor: string
}

export interface StructureElement {
  role: StructureRole
  /** Index of the parent; absent for the root. */
  parent?: number
  alternative?: string
  /** Column header cells. */
  scope?: 'Column' | 'Row'
}

/** Standard structure types of ISO 32000-1 §14.8.4 that a report needs. */
export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Reference'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'BlockQuote'
  | 'Code'
  | 'Span'
