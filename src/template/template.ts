import type {CharacterStyle, FontRole, PageSetup, ParagraphStyle, TableStyle} from '../model/styled-document.ts'

/** A template as `loadTemplate` resolved it: parents merged, lengths in points, references checked. */
export interface Template {
  name: string
  kind: 'report' | 'sheet'
  description: string
  language: string
  page: PageSetup
  fonts: Record<string, FontRole>
  styles: Record<string, ParagraphStyle>
  characterStyles: Record<string, CharacterStyle>
  tableStyles: Record<string, TableStyle>
  numbering: Numbering
  /** Absent: no table of contents. */
  contents?: ContentsSettings
  /** What the template adds to the report, by part name: cover, masthead, imprint … */
  matter: Record<string, Matter>
  /** Names of `matter` and of the report's own parts, in the order of printing. */
  parts: string[]
  /** Values of placeholders that the report's front matter may lack; they may hold front matter placeholders themselves. */
  values: Record<string, string>
  /** What a sheet shows; absent in report templates. */
  sheet?: SheetSettings
}

/** Parts that the report itself supplies; a template orders them. `body` is all that follows the salutation. */
export const reportParts = ['contents', 'title', 'delivery', 'speaker', 'salutation', 'body'] as const

/** A heading's number: `keep` as the text has it, `none` drops it, else a pattern with {chinese}, {arabic}, {roman} or {circled}. */
export interface Numbering {
  headings: [string, string, string, string]
  footnote: 'arabic' | 'circled'
  /** Mark of an unordered list's items. */
  bullet: string
  /** Mark of an ordered list's items: `{arabic}.` */
  item: string
}

export interface ContentsSettings {
  /** Its heading; '' for none. */
  title: string
  depth: number
  leader: string
}

/** Lines that a template adds. */
export interface Matter {
  lines: MatterLine[]
  /** `page`: on a page of its own. `bottom`: at the foot of the last page. */
  place: 'flow' | 'page' | 'bottom'
}

export type MatterLine = (
  | {text: string; style: string /** At the right end of the line. */; end?: string}
  | {rule: {color: string; width: number; spaceBefore: number; spaceAfter: number}}
) & {
  /** Placeholder without whose value the line is left out, silently. */
  when?: string
}

/** What a sheet of indicators shows; {placeholders} as everywhere. */
export interface SheetSettings {
  /** '': region, report and year. */
  title: string
  /** '': meeting, date and speaker. */
  subtitle: string
  /** From top to bottom; the parts of a band stand side by side. */
  bands: SheetPartName[][]
  /** Lexicon ids of the figures shown large, most wanted first. */
  keyFigures: {first: string[]; maximum: number}
  columns: SheetColumn[]
  maximumRows: number
  /** '#RRGGBB'. */
  colors: {rule: string; fill: string; achieved: string; planned: string}
  notes: string[]
}

export type SheetPartName = 'keyFigures' | 'table' | 'chart' | 'tasks'

/** Columns of the indicator table. */
export const sheetColumns = [
  'category',
  'indicator',
  'unit',
  'value',
  'growth',
  'lastTarget',
  'met',
  'target',
  'page',
] as const

export type SheetColumn = (typeof sheetColumns)[number]
