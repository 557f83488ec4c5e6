import type {AlignType} from 'mdast'
import type {TableBlock} from '../model/styled-document.ts'
import {greatestOf} from '../text/greatest-of.ts'
import {isFigureCell} from '../text/is-figure-cell.ts'

/** A column of longer texts that is narrower than this many em breaks most words. */
const least = 3
/** Columns are widened by so much at a time, in em. */
const step = 0.5
/** Rows that are looked at: in a longer table the longest. */
const mostRows = 200

/**
 * Shares of the measure: every column as wide as its longest cell where there is room; else so that the rows, each as high as
 * its highest cell, are low together, and a column of prose does not starve the figures.
 *
 * @param texts   Cells by row.
 * @param measure Width of the table, in em of its cells.
 * @param padding Of a column, both sides together, in em.
 * @returns       `count` shares that sum to 1.
 */
export function columnWidths(texts: string[][], count: number, measure: number, padding: number): number[] {
  const natural = columns(texts, count).map((cells) => greatestOf(cells.map(widthEm)) + slack)
  const room = measure - count * padding
  const widths = total(natural) <= room ? natural : lowRows(texts, count, natural, room)
  const padded = widths.map((width) => width + padding)
  return padded.map((width) => width / total(padded))
}

/** What a line loses to marks and units that may not part from it. */
const slack = 0.5

/** From the least that each column needs, widen again and again the one that lowers the rows most. */
function lowRows(texts: string[][], count: number, natural: number[], room: number): number[] {
  const widths = columns(texts, count).map((cells, index) => Math.min(natural[index]!, leastOf(cells)))
  const lengths = texts.map((row) => Array.from({length: count}, (_, index) => widthEm(row[index] ?? '')))
  const rows = lengths.sort((a, b) => total(b) - total(a)).slice(0, mostRows)
  for (let left = room - total(widths); left >= step; left -= step) {
    const height = total(rows.map((row) => heightOf(row, widths)))
    const gains = widths.map((width, index) =>
      width >= natural[index]! ? 0 : height - total(rows.map((row) => heightOf(row, widths, index))),
    )
    const most = greatestOf(gains)
    if (most <= 0) break
    widths[gains.indexOf(most)]! += step
  }
  return widths
}

/** Its longest piece that cannot be broken, and half of its title. */
function leastOf(cells: string[]): number {
  const pieces = cells.flatMap((cell) => cell.match(/[\w.%‰]+/gu) ?? [])
  const piece = greatestOf(pieces.map(({length}) => Math.min(length, 16) / 2))
  return Math.max(least, piece, widthEm(cells[0]!) / 2) + slack
}

/**
 * Lines of a row, smoothly: all its cells count, the highest by far the most.
 *
 * @param wider A column taken a step wider.
 */
function heightOf(row: number[], widths: number[], wider?: number): number {
  let sum = 0
  for (const [index, length] of row.entries()) {
    const width = widths[index]! + (index === wider ? step : 0)
    sum += Math.max(1, length / width) ** 4
  }
  return sum ** 0.25
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** As the table says; else a column of figures by its decimal points, any other flush left. */
export function columnAlignments(texts: string[][], count: number, given: AlignType[]): TableBlock['align'] {
  return columns(texts.slice(1), count).map((cells, index) => {
    const said = given[index]
    if (said) return said
    const filled = cells.filter((cell) => cell.trim() !== '')
    return filled.length > 0 && filled.every(isFigureCell) ? 'decimal' : 'left'
  })
}

function columns(texts: string[][], count: number): string[][] {
  return Array.from({length: count}, (_, index) => texts.map((row) => row[index] ?? ''))
}

/** Word sets a quarter of an em between Han and digits; without room for it 2025年 would not fit its column. */
function widthEm(text: string): number {
  let width = 0
  let last: boolean | undefined
  for (const character of text) {
    const narrow = character.codePointAt(0)! < 0x2000
    width += (narrow ? 0.5 : 1) + (last !== undefined && last !== narrow ? 0.25 : 0)
    last = narrow
  }
  return width
}
