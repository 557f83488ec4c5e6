import {baselineRows} from './baseline-rows.ts'
import {mergeCells, nearness} from './merge-cells.ts'
import type {PdfBox, PdfPiece} from './page-lines.ts'

/** A table that rules draw. */
export interface RuledTable {
  box: PdfBox
  /** Places of the rules between its columns, outer ones included. */
  edges: number[]
  /** Pieces of every cell by row and column; what a merged cell covers is empty. */
  cells: PdfPiece[][][]
}

/** A cell with more characters than this is a frame round text. */
const longestCell = 1500

/** At least so many cells with text make a table. */
const leastCells = 4

/** What has more is a drawing. */
const mostColumns = 64
const mostRows = 400

/** Rules nearer than this have no row or column of text between them. */
const thinnest = 6

/**
 * Find the tables of a page by the rules between their cells. Where two cells have no rule between them they are one.
 *
 * @returns Grids of at least a row and two columns with text: `isTable` tells which are tables by themselves.
 */
export function findTables(rules: PdfBox[], pieces: PdfPiece[]): RuledTable[] {
  return connected(rules).flatMap((group) => {
    const table = tableOf(group, pieces)
    return table && filledCells(table).length > 0 && filledCells(table).every(isCell) ? [table] : []
  })
}

/** True for what is no piece of a table, nor a box round a line. */
export function isTable(table: RuledTable): boolean {
  return table.cells.length >= 2 && filledCells(table).length >= leastCells
}

function filledCells({cells}: RuledTable): PdfPiece[][] {
  return cells.flat().filter((cell) => cell.length > 0)
}

function isCell(cell: PdfPiece[]): boolean {
  return cell.reduce((sum, {text}) => sum + text.length, 0) <= longestCell
}

function tableOf(rules: PdfBox[], pieces: PdfPiece[]): RuledTable | undefined {
  const level = rules.filter((rule) => rule.right - rule.left > rule.bottom - rule.top)
  const upright = rules.filter((rule) => rule.right - rule.left <= rule.bottom - rule.top)
  if (level.length === 0 || upright.length === 0) return undefined
  // A table may be open at its sides, and where a page's end cuts it.
  const ys = places([...level, ends(upright)].map(({top, bottom}) => [top, bottom]))
  const xs = places([...upright, ends(level)].map(({left, right}) => [left, right]))
  if (xs.length < 3 || ys.length < 2 || xs.length > mostColumns || ys.length > mostRows) return undefined
  const coverOf = mergeCells({xs, ys, level, upright})
  const cells: PdfPiece[][][] = ys.slice(1).map(() => xs.slice(1).map(() => []))
  for (const piece of pieces) {
    const row = between(ys, piece.y - 0.35 * piece.size)
    const column = between(xs, piece.x + piece.width / 2)
    if (row === undefined || column === undefined) continue
    const cell = coverOf(row, column)
    cells[cell.row]![cell.column]!.push(piece)
  }
  return {box: {left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!}, edges: xs, cells}
}

/** The box around all. */
function ends(boxes: PdfBox[]): PdfBox {
  return boxes.reduce((one, other) => ({
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  }))
}

/** Index of the interval that holds the value. */
function between(edges: number[], value: number): number | undefined {
  const index = edges.findIndex((edge) => edge > value) - 1
  return index >= 0 ? index : undefined
}

/** Where rules lie, in order: the middle of each thin extent, both ends of a wide one; what lies together is one place. */
function places(extents: Array<[number, number]>): number[] {
  const values = extents.flatMap(([from, to]) => (to - from < thinnest ? [(from + to) / 2] : [from, to]))
  const groups: number[][] = []
  for (const value of values.sort((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last && value - last.at(-1)! <= nearness) last.push(value)
    else groups.push([value])
  }
  const middles = groups.map((group) => (group[0]! + group.at(-1)!) / 2)
  return middles.filter((middle, index) => index === 0 || middle - middles[index - 1]! >= thinnest)
}

/** Groups of rules that touch. */
function connected(rules: PdfBox[]): PdfBox[][] {
  const groups: PdfBox[][] = []
  const left = new Set(rules)
  for (const start of rules) {
    if (!left.delete(start)) continue
    const group = [start]
    for (let at = 0; at < group.length; at++) {
      const one = group[at]!
      for (const other of left) if (touch(one, other) && left.delete(other)) group.push(other)
    }
    groups.push(group)
  }
  return groups
}

function touch(one: PdfBox, other: PdfBox): boolean {
  const across = one.left <= other.right + nearness && other.left <= one.right + nearness
  return across && one.top <= other.bottom + nearness && other.top <= one.bottom + nearness
}

/** True where some rows of a page stand in pieces far apart: only there is it worth while to look for rules. */
export function mayHoldTable(pieces: PdfPiece[]): boolean {
  const apart = baselineRows(pieces).filter((row) => {
    const gaps = row.filter(
      (piece, index) => index > 0 && piece.x - (row[index - 1]!.x + row[index - 1]!.width) > piece.size,
    )
    return gaps.length > 0
  })
  return apart.length >= 2
}
