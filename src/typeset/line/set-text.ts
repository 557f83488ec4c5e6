/** A stretch of text between forced line ends, measured and ready to break. Arrays run parallel, one entry a code point. Points. */
export interface SetText {
  length: number
  codePoints: number[]
  /** Flags of mark-classes. */
  classes: number[]
  /** What is drawn in the middle of a line: half-width before or after another mark. */
  drawn: number[]
  /** Width of `drawn`. */
  widths: number[]
  /** Private-use half-width form and its width; 0 where there is none. */
  halfForms: number[]
  halfWidths: number[]
  faces: string[]
  formats: Format[]
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

export type LinkTarget = {url: string; title?: string} | {anchor: string}

export function emptyText(): SetText {
  return {
    length: 0,
    codePoints: [],
    classes: [],
    drawn: [],
    widths: [],
    halfForms: [],
    halfWidths: [],
    faces: [],
    formats: [],
    lines: [],
    columns: [],
  }
}
