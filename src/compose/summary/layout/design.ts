import type {ParagraphStyle, StyledDocument} from '../../../model/styled-document.ts'

/** What the template says of a sheet's looks, and how dense this attempt at filling the page is. */
export interface Design {
  styles: Record<string, ParagraphStyle>
  colors: SheetColors
  density: Density
}

export interface SheetColors {
  rule: string
  /** Ground of cards and of the table's head. */
  fill: string
  achieved: string
  planned: string
}

/** One attempt at filling the page. Attempts go from generous to dense; the first that fits is taken. */
export interface Density {
  /** Type size of the table's cells; never under 8. */
  size: number
  /** Tables side by side. */
  tableColumns: number
  /** Targets shown under a task; 0 shows headings alone. */
  targetsPerTask: number
  /** Rows and tasks shown; what is beyond is counted in a note. */
  maximumRows: number
  maximumTasks: number
  /** From 0 (tight) to 1 (airy), more on a nearly empty page: row heights, gaps, the chart's height. */
  air: number
}

export type Styles = StyledDocument['styles']

/** Between two values, by the attempt's air. */
export function airy(design: Design, tight: number, loose: number): number {
  return tight + (loose - tight) * design.density.air
}

/** A style's size and line height on this page: larger where a nearly empty sheet is set in larger type. */
export function scaled(design: Design, name: string): ParagraphStyle {
  const style = design.styles[name]!
  const grow = Math.max(1, design.density.size / 10.5)
  return {...style, size: style.size * grow, lineHeight: style.lineHeight * grow}
}
