import type {SheetColumn} from '../../../template/template.ts'
import type {Entry, TableColumn} from '../content/table-columns.ts'
import {sum} from './paragraph.ts'
import {roomyWidth, textWidth} from './text-width.ts'

export interface FittedColumn extends TableColumn {
  /** With padding, in points. */
  width: number
  /** Em that the longest entry hangs over the decimal point, and each entry. */
  tail: number
  tails: number[]
  padding: {left: number; right: number; top: number}
}

/**
 * Give every column what its figures need; words may wrap and get what is left; what is over is spread.
 *
 * @param rows  Those that are shown: the others do not widen a column.
 * @param size  Type size of the entries.
 * @returns     Undefined where even the figures find no room.
 */
export function fitColumns(
  columns: TableColumn[],
  rows: number[],
  size: number,
  width: number,
): FittedColumn[] | undefined {
  const side = width < narrowTable ? 2 : 3
  const lefts = columns.map(({key}, index) =>
    columns[index - 1]?.align === 'right' ? side + (gapBefore[key] ?? 0) * size : side,
  )
  const measured = columns.map((column, index) => measure(column, rows, size, lefts[index]! + side))
  const least = sum(measured.map((one) => one.least))
  if (least > width) return undefined
  const wanted = sum(measured.map((one) => one.wanted))
  // From 0 (words wrap as much as they can) to 1 (nothing wraps).
  const share = wanted > least ? Math.max(0, Math.min(1, (width - least) / (wanted - least))) : 1
  const taken = measured.map((one) => one.least + (one.wanted - one.least) * share)
  const over = Math.max(0, width - sum(taken))
  const shares = columns.map(({key}) => spread[key] ?? 1)
  return columns.map((column, index) => {
    const {tail, tails} = measured[index]!
    return {
      ...column,
      width: taken[index]! + (over * shares[index]!) / sum(shares),
      tail,
      tails,
      padding: {left: lefts[index]!, right: side, top: 0},
    }
  })
}

/** A table of less width does without some columns, points. */
export const narrowTable = 330

/** Further white behind a column that ends at its right edge, in em: else what follows reads as part of it. */
const gapBefore: Partial<Record<SheetColumn, number>> = {met: 0.8, page: 0.4}

/** Type of the head is no larger, in points. */
const headSize = 9.5
/** Its face is wider than Times. */
const headFace = 1.06

/** Faces that stand in for ours may run wider by a hair; lines are broken as early. */
const roomy = 1.04

/** Em that words ask for at least and at most; other columns never wrap. */
const wordRoom: Partial<Record<SheetColumn, {least: number; most: number}>> = {
  indicator: {least: 6, most: 14},
  target: {least: 4, most: 10},
}

/** Shares of the width that is over; 1 where not said. Columns of words need less. */
const spread: Partial<Record<SheetColumn, number>> = {category: 0.4, indicator: 0.5, unit: 0.4, target: 1.4, page: 0.8}

function measure({key, head, align, entries}: TableColumn, rows: number[], size: number, sides: number) {
  const tails = entries.map((entry) => (entry?.tail === undefined ? 0 : textWidth(entry.tail)))
  // Very long tails stand out of the alignment rather than push all others to the left.
  const tail =
    align === 'right' ? Math.max(0, ...rows.map((row) => tails[row]!).filter((one) => one <= longestTail)) : 0
  const capped = tails.map((one) => Math.min(one, tail))
  const widthOf = (entry: Entry, index: number) =>
    roomyWidth(entry.text) + (entry.tail === undefined ? 0 : tail - capped[index]!)
  const room = wordRoom[key]
  let figures = 0
  let words = 0
  for (const index of rows) {
    const entry = entries[index]
    if (!entry) continue
    for (const piece of entry.pieces ?? []) figures = Math.max(figures, roomyWidth(piece))
    if (entry.pieces) continue
    if (entry.words && room) words = Math.max(words, widthOf(entry, index))
    else figures = Math.max(figures, widthOf(entry, index))
  }
  const hard = Math.max(figures * size, roomyWidth(head) * headFace * Math.min(headSize, size)) * roomy + sides
  const points = (em: number) => em * size * roomy + sides
  return {
    tail,
    tails: capped,
    least: Math.max(hard, room ? points(Math.min(words, room.least)) : 0),
    wanted: Math.max(hard, room ? points(Math.min(words, room.most)) : 0),
  }
}

const longestTail = 4.2
