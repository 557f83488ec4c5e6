import type {SheetColumn} from '../../../template/template.ts'
import type {Entry, TableColumn} from '../content/table-columns.ts'
import {sum} from './paragraph.ts'
import {roomyWidth, textWidth} from './text-width.ts'

export interface FittedColumn extends TableColumn {
  /** With padding, in points. */
  width: number
  /** Its entries may take several lines. */
  wraps: boolean
  /** Em that the longest entry hangs over the decimal point, and each entry. */
  tail: number
  tails: number[]
}

/** Inside each cell. */
export const padding = {left: 3, right: 3, top: 0}

/**
 * Give every column what its entries need, those that may wrap the rest; what is over is spread.
 *
 * @param count Rows that are shown: the others do not widen a column.
 * @param size  Type size of the entries.
 */
export function fitColumns(columns: TableColumn[], count: number, size: number, width: number): FittedColumn[] {
  const measured = columns.map((column) => measure(column, count))
  const needed = measured.map(
    ({em, head}) => Math.max(em * size, head * Math.min(headSize, size)) * roomy + padding.left + padding.right,
  )
  const wraps = columns.map(({key}) => key in longest)
  const fixed = sum(needed.filter((_, index) => !wraps[index]))
  const wrapping = sum(needed.filter((_, index) => wraps[index]))
  const room = Math.max(60, width - fixed)
  const over = Math.max(0, room - wrapping)
  const shares = columns.map(({key}) => spread[key] ?? 1)
  return columns.map((column, index) => {
    const own = wraps[index] ? needed[index]! * Math.min(1, room / wrapping) : needed[index]!
    const {tail, tails} = measured[index]!
    return {...column, width: own + (over * shares[index]!) / sum(shares), wraps: wraps[index]!, tail, tails}
  })
}

/** Type of the head is no larger, in points; its face is wider than Times. */
const headSize = 9.5

/** Faces that stand in for ours may run wider by a hair; lines are broken as early. */
const roomy = 1.03

/** Em that a column asks for at most; longer entries wrap. Other columns never wrap. */
const longest: Partial<Record<SheetColumn, number>> = {indicator: 13, target: 10}

/** Shares of the width that is over; 1 where not said. Columns of words need less. */
const spread: Partial<Record<SheetColumn, number>> = {category: 0.4, indicator: 0.5, unit: 0.4, target: 1.4, page: 0.8}

function measure({key, head, align, entries}: TableColumn, count: number) {
  const shown = entries.slice(0, count)
  const tails = entries.map((entry) => (entry && !entry.words ? textWidth(entry.tail) : 0))
  // Very long tails stand out of the alignment rather than push all others to the left.
  const tail = align === 'right' ? Math.max(0, ...tails.slice(0, count).filter((one) => one <= longestTail)) : 0
  const capped = tails.map((one) => Math.min(one, tail))
  const width = (entry: Entry, index: number) => roomyWidth(entry.text) + (entry.words ? 0 : tail - capped[index]!)
  const widths = shown.map((entry, index) => (entry ? width(entry, index) : 0))
  return {em: Math.min(longest[key] ?? 12, Math.max(0, ...widths)), head: roomyWidth(head) * 1.06, tail, tails: capped}
}

const longestTail = 4.2
