import {greatestOf} from '../../../text/greatest-of.ts'
import {isFigureCell} from '../../../text/is-figure-cell.ts'
import type {WordBlock, WordTable} from '../document/word-block.ts'
import {inlineWords} from './inline-words.ts'

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

/** A cell with more paragraphs or characters than this holds running text. */
const mostParagraphs = 12
const longestCell = 1500

/**
 * True for a frame round running text rather than a table: cells with text only one below the other, or a cell with a page's
 * text, as in files made from web pages.
 */
export function isFrame({rows}: WordTable): boolean {
  return rows.every((row) => row.filter(hasText).length <= 1) || rows.some((row) => row.some(isPage))
}

function hasText(cell: WordBlock[]): boolean {
  return cell.some((block) => block.type === 'table' || inlineWords(block.inlines).trim() !== '')
}

function isPage(cell: WordBlock[]): boolean {
  if (cell.length > mostParagraphs) return cell.filter((block) => hasText([block])).length > mostParagraphs
  if (cell.some((block) => block.type === 'table' && block.rows.some((row) => row.some(isPage)))) return true
  return lengthOf(cell) > longestCell
}

function lengthOf(cell: WordBlock[]): number {
  return cell.reduce((sum, block) => sum + (block.type === 'table' ? 0 : inlineWords(block.inlines).length), 0)
}
