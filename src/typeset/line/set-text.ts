import type {Glyph} from './choose-glyphs.ts'

/** A stretch of text between forced line ends, measured and ready to break. Arrays run parallel, one entry a code point. */
export interface SetText {
  length: number
  /** What it reads, with one placeholder for each code point beyond the BMP, so that offsets are those of the arrays. */
  basic: string
  /** True where `basic` has a placeholder. */
  wide: boolean
  glyphs: Glyph[]
  formats: Format[]
  /** In the middle of a line, in points. */
  widths: Float64Array
  /** 1 where a mark stands half-width because another mark is beside it. */
  paired: Uint8Array
  /** 1 in a word or address so long that its line can only be filled by spacing its letters. */
  loose: Uint8Array
  sources: TextSource[]
}

/** Where the code points from `from` on stand in report.md, up to the next source: each a column further. */
export interface TextSource {
  from: number
  /** From 1; 0 where the text stands nowhere in report.md, as a note's mark. */
  line: number
  column: number
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

/** What a stretch of text reads. */
export function readText(text: SetText, start = 0, end = text.length): string {
  if (!text.wide) return text.basic.slice(start, end)
  let read = ''
  for (let index = start; index < end; index++) read += text.glyphs[index]!.text
  return read
}

/** Where a code point stands in report.md; undefined where it stands nowhere. */
export function sourceAt({sources}: SetText, index: number): {line: number; column: number} | undefined {
  const source = sources.findLast(({from}) => from <= index)
  return source && source.line > 0 ? {line: source.line, column: source.column + index - source.from} : undefined
}
