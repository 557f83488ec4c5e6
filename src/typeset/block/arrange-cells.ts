import type {TableCell} from '../../model/styled-document.ts'
import {greatestOf} from '../../text/greatest-of.ts'

/** A cell with the columns and rows that it covers. */
export interface ArrangedCell {
  cell: TableCell
  /** First column, from 0. */
  column: number
  columns: number
  rows: number
}

/** Tell which columns each cell covers: cells that span rows push the cells of later rows to the right. */
export function arrangeCells(rows: TableCell[][]): ArrangedCell[][] {
  const count = greatestOf(
    rows.map((row) => row.reduce((sum, cell) => sum + (cell.columnSpan ?? 1), 0)),
    0,
  )
  /** By column: how many further rows a cell from above covers. */
  const covered = new Array<number>(count).fill(0)
  return rows.map((row, index) => {
    let column = 0
    const arranged = row.flatMap((cell): ArrangedCell[] => {
      while (column < count && covered[column]! > 0) column++
      if (column >= count) return []
      const columns = Math.min(cell.columnSpan ?? 1, count - column)
      const spanned = Math.min(cell.rowSpan ?? 1, rows.length - index)
      for (let each = column; each < column + columns; each++) covered[each] = spanned
      const at = column
      column += columns
      return [{cell, column: at, columns, rows: spanned}]
    })
    for (let each = 0; each < count; each++) covered[each] = Math.max(0, covered[each]! - 1)
    return arranged
  })
}
