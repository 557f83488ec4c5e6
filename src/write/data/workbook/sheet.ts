/** One sheet of a workbook: a table with a head that stays in view and filters. */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\. */
  name: string
  columns: SheetColumn[]
  rows: Cell[][]
}

export interface SheetColumn {
  head: string
  /** Width in characters. */
  width: number
  /** True where long text wraps. */
  wrap?: true
}

export interface Cell {
  /** Text, or a decimal string when `numeric`. */
  value: string
  numeric?: boolean
  /** A file or web address, or a place in this workbook: {sheet, row} with row from 1, the head being row 1. */
  link?: {target: string} | {sheet: string; row: number}
  /** Calls for the eye: a group's first row, a missed target. */
  strong?: boolean
}
