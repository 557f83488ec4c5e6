import {greatestOf} from '../../../text/greatest-of.ts'
import {isFigureCell} from '../../../text/is-figure-cell.ts'
import type {WordBlock, WordTable} from '../document/word-block.ts'

/**
 * Write a table as GFM, its first row the header; a column that stands centred or flush right says so.
 *
 * @param writeCell One line; bars are escaped here.
 */
export function writeTable({rows}: WordTable, writeCell: (blocks: WordBlock[]) => string): string {
  const width = greatestOf(rows.map((row) => row.length))
  const columns = Array.from({length: width}, (_, index) => rows.map((row) => row[index] ?? []))
  const texts = columns.map((cells) => cells.map((cell) => writeCell(cell).replace(/(?<!\\)\|/gu, '\\|')))
  const lines = rows.map((_, row) => `| ${texts.map((column) => column[row]).join(' | ')} |`)
  const rule = `| ${columns.map((cells, index) => delimiter(cells.slice(1), texts[index]!.slice(1))).join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** Figures stand flush right unasked. */
function delimiter(cells: WordBlock[][], texts: string[]): string {
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [{text, align: alignOf(cells[index]!)}]))
  if (filled.length === 0) return '-'
  if (filled.every(({align}) => align === 'center')) return ':-:'
  const flushRight = filled.every(({align}) => align === 'right' || align === 'end')
  return flushRight && !filled.every(({text}) => isFigureCell(text)) ? '-:' : '-'
}

function alignOf([block]: WordBlock[]): string | undefined {
  return block?.type === 'paragraph' ? block.align : undefined
}

/** True for a frame round running text rather than a table: a single cell, or cells only one below the other. */
export function isFrame({rows}: WordTable): boolean {
  return rows.every((row) => row.filter((cell) => cell.length > 0).length <= 1)
}
