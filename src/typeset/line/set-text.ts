import type {Glyph} from './choose-glyphs.ts'

/** A stretch of text between forced line ends, measured and ready to break. Arrays run parallel, one entry a code point. */
export interface SetText {
  length: number
  glyphs: Glyph[]
  formats: Format[]
  /** In the middle of a line, in points. */
  widths: number[]
  /** True where a mark stands half-width because another mark is beside it. */
  paired: boolean[]
  /** True in a word or address so long that its line can only be filled by spacing its letters. */
  loose: boolean[]
  /** Place in report.md, from 1; 0 where the source does not say. */
  lines: number[]
  columns: number[]
}

/** What a run of text has in common. */
export interface Format {
  role: string
  size: number
  color: string
  bold: boolean
  italic: boolean
  /** Above the baseline, in points. */
  rise: number
  /** Index in the structure; undefined for an artifact. */
  element: number | undefined
  link: LinkTarget | undefined
  /** Footnote that this mark calls. */
  note: string | undefined
}

export type LinkTarget = {url: string} | {anchor: string}

export function emptyText(): SetText {
  return {length: 0, glyphs: [], formats: [], widths: [], paired: [], loose: [], lines: [], columns: []}
}

/** What a stretch of text reads. */
export function readText(text: SetText, start = 0, end = text.length): string {
  let read = ''
  for (let index = start; index < end; index++) read += text.glyphs[index]!.text
  return read
}
