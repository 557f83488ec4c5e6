import {baselineRows} from './baseline-rows.ts'

/** A page's placed text. Points; the origin is the top left corner. */
export interface PdfPage {
  width: number
  height: number
  pieces: PdfPiece[]
  /** Rules drawn on it, where it may hold a table. */
  rules?: PdfBox[]
}

/** A place on a page; smaller coordinates first. */
export interface PdfBox {
  left: number
  right: number
  top: number
  bottom: number
}

export interface PdfPiece {
  text: string
  /** The cells' texts, where the piece stands for a whole table. */
  table?: string[][]
  x: number
  /** Baseline. */
  y: number
  width: number
  size: number
  rotated: boolean
}

export interface PdfLine {
  text: string
  page: number
  left: number
  right: number
  y: number
  size: number
  /** Number of the column that the line stands in, 0 over the page's whole width. */
  column: number
  /** What is no part of the text: a page's number, words that stand on many pages, words across the page. */
  table?: string[][]
  furniture?: 'number' | 'head' | 'watermark'
}

/** A gap wider than this many em between two pieces of a line is a space that a person set. */
const gapEm = 0.7

/** A gap as wide as this parts the cells of a table. */
const cellGapEm = 2.2

/** Between Latin letters or digits a smaller gap already parts words. */
const latinGapEm = 0.18

/**
 * Put a column's pieces together to lines, top to bottom. Rotated pieces make lines of their own.
 *
 * @param pieces One column of one page.
 * @param page   Index of the page.
 */
export function pageLines({pieces, column}: {pieces: PdfPiece[]; column: number}, page: number): PdfLine[] {
  return baselineRows(pieces).map((row) => toLine(row, page, column))
}

function toLine(row: PdfPiece[], page: number, column: number): PdfLine {
  const first = row[0]!
  if (first.table) {
    const {x, y, width, size, table} = first
    return {text: '', page, left: x, right: x + width, y, size, column, table}
  }
  const {size, y} = row.reduce((largest, piece) => (piece.size > largest.size ? piece : largest))
  let text = ''
  let end = first.x
  let raised = ''
  for (const piece of row) {
    const gap = (piece.x - end) / size
    end = Math.max(end, piece.x + piece.width)
    if (isRaised(piece, size, y)) {
      raised += piece.text
      continue
    }
    text += noteLabel(raised, text)
    raised = ''
    if (text !== '') text += space(text, piece.text, gap)
    text += piece.text
  }
  text += noteLabel(raised, text)
  const line: PdfLine = {text: text.trim(), page, left: first.x, right: end, y, size, column}
  return first.rotated ? {...line, furniture: 'watermark'} : line
}

function space(before: string, after: string, gap: number): string {
  if (gap > cellGapEm) return '\t'
  const latin = /[\p{Script=Latin}\d]$/u.test(before) && /^[\p{Script=Latin}]/u.test(after)
  return gap > (latin ? latinGapEm : gapEm) ? ' ' : ''
}

function isRaised(piece: PdfPiece, size: number, y: number): boolean {
  return piece.size < 0.8 * size && y - piece.y > 0.12 * size
}

/** A raised number points to a note: unmarked it would be read as part of a figure. Behind a letter it is a power. */
function noteLabel(raised: string, before: string): string {
  const number = /^\s*(?<number>\d{1,3})\s*$/u.exec(raised)?.groups?.number
  return number === undefined || /\p{Script=Latin}$/u.test(before) ? raised : `[${number}]`
}
