import {greatestOf} from '../../text/greatest-of.ts'
import type {Row} from '../row.ts'

/** A cell of a decimal column. */
export interface DecimalCell {
  lines: Row[]
  x: number
  width: number
  /** Width of the text, and of its part before the decimal point; undefined where it holds no number or takes several lines. */
  number: {width: number; before: number} | undefined
}

/**
 * Move the lines of a decimal column so that their points stand below each other, the whole in the middle of the column.
 * Cells without a number are centred.
 */
export function alignDecimals(cells: DecimalCell[]): void {
  const numbers = cells.flatMap((cell) => cell.number ?? [])
  const before = greatestOf(
    numbers.map((number) => number.before),
    0,
  )
  const after = greatestOf(
    numbers.map((number) => number.width - number.before),
    0,
  )
  for (const {lines, x, width, number} of cells) {
    const fits = number !== undefined && before + after <= width
    const left = fits ? x + (width - before - after) / 2 + before - number.before : undefined
    for (const line of lines) moveLine(line, left, x + width / 2)
  }
}

/** Lines come set flush left. @param left Where the line shall begin; undefined to centre it. */
function moveLine(line: Row, left: number | undefined, middle: number): void {
  const items = line.items.filter((item) => item.type === 'text')
  const first = items[0]
  if (!first) return
  const length = items.flatMap((item) => item.runs).reduce((sum, run) => sum + run.width, 0)
  const move = (left ?? middle - length / 2) - first.x
  for (const item of line.items) item.x += move
}
