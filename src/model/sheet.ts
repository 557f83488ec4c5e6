import type {Inline} from './styled-document.ts'

/**
 * One page whose layout is settled: every height, width and line end is given, so that PDF and Word show the same and
 * neither can run on to a second page. Lengths are points; parts follow each other downwards in reading order.
 */
export interface Sheet {
  parts: SheetPart[]
}

export type SheetPart = SheetParagraph | SheetTable | SheetColumns | SheetChart | SheetGap

/** Empty height. Two tables always have one between them: Word would join them else. */
export interface SheetGap {
  type: 'gap'
  height: number
}

export interface SheetParagraph {
  type: 'paragraph'
  /** Name in StyledDocument.styles. */
  style: string
  align: 'left' | 'center' | 'right'
  /** Kept free at the right, so that decimal points of a right-aligned column stand below each other. */
  inset: number
  /** Kept free at the left of the second and further lines. */
  hanging: number
  /** Links carry `title`: the sentence that states the figure. */
  children: Inline[]
  /** Where lines end, as offsets in the paragraph's plain text; empty for one line. Word breaks its lines itself. */
  lineEnds: number[]
  /** Type size and line height where they differ from the style's, to make the page fit. */
  size: number
  lineHeight: number
}

export interface SheetTable {
  type: 'table'
  /** Read out in place of the table's look: Word's table caption, the PDF's summary. */
  alternative: string
  /** They sum to the width of the part. */
  widths: number[]
  rows: SheetRow[]
}

export interface SheetRow {
  height: number
  header?: boolean
  cells: SheetCell[]
  /** Rule below the row, over its full width. */
  rule?: SheetRule
  /** Rule above the row; only a table's first row has one. */
  ruleAbove?: SheetRule
}

export interface SheetRule {
  width: number
  color: string
}

export interface SheetCell {
  paragraphs: SheetParagraph[]
  /** Columns that the cell covers; 1 when absent. */
  span?: number
  fill?: string
  padding: {left: number; right: number; top: number}
  vertical: 'top' | 'middle'
  /** Rule at the left edge, for cards. */
  ruleLeft?: SheetRule
}

/** Parts side by side. */
export interface SheetColumns {
  type: 'columns'
  height: number
  gap: number
  columns: Array<{width: number; parts: SheetPart[]}>
}

/** Bars of growth achieved beside growth planned; drawn as SVG for the PDF, native and editable in Word. */
export interface SheetChart {
  type: 'chart'
  width: number
  height: number
  spec: ChartSpec
  /** What the chart shows, in a sentence with its figures. */
  alternative: string
}

/** A clustered horizontal bar chart: one group of bars a category, one bar a series. */
export interface ChartSpec {
  categories: string[]
  series: ChartSeries[]
  /** Paragraph style whose face labels are set in, and their size. */
  style: string
  size: number
}

export interface ChartSeries {
  name: string
  color: string
  /** One value a category; null leaves its place empty. */
  values: Array<number | null>
  /** What stands at a bar's end, as the report prints it: 8%以上. '' for none. */
  labels: string[]
}
