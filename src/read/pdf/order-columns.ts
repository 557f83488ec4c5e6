import type {PdfPage, PdfPiece} from './page-lines.ts'

/** Each side of a gutter must hold this share of the page's characters. */
const leastShare = 0.25

/** Pieces that cross the gutter (a heading over both columns, a rule of text) may hold this share at most. */
const mostAcross = 0.08

/**
 * Part a page's pieces into its columns, left first; one column where no gutter runs down the page's middle third.
 *
 * What crosses the gutter (a title over both columns) goes to the left column, where its place by height is right.
 */
export function orderColumns(page: PdfPage): Array<{pieces: PdfPiece[]; column: number}> {
  const gutter = findGutter(page)
  if (gutter === undefined) return [{pieces: page.pieces, column: 0}]
  return [
    {pieces: page.pieces.filter(({x}) => x < gutter), column: 0},
    {pieces: page.pieces.filter(({x}) => x >= gutter), column: 1},
  ]
}

function findGutter({width, pieces}: PdfPage): number | undefined {
  const total = characters(pieces)
  if (total < 200) return undefined
  for (const x of candidates(width)) {
    const across = pieces.filter((piece) => piece.x < x - 1 && piece.x + piece.width > x + 1)
    const left = pieces.filter((piece) => piece.x + piece.width <= x + 1)
    const right = pieces.filter((piece) => piece.x >= x - 1)
    if (characters(across) > mostAcross * total) continue
    if (characters(left) < leastShare * total || characters(right) < leastShare * total) continue
    // A table's columns and a form's fields leave gaps too: only long lines on both sides make columns of text.
    if (longLines(left) && longLines(right)) return x
  }
  return undefined
}

/** The middle third of the page, from its centre outwards. */
function candidates(width: number): number[] {
  const steps = Array.from({length: 40}, (_, index) => (index * width) / 240)
  return steps.flatMap((step) => [width / 2 + step, width / 2 - step])
}

function longLines(pieces: PdfPiece[]): boolean {
  const rows = new Map<number, number>()
  for (const {y, text} of pieces) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? 0) + text.length)
  const lengths = [...rows.values()].sort((a, b) => a - b)
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= 12
}

function characters(pieces: PdfPiece[]): number {
  return pieces.reduce((sum, {text}) => sum + text.length, 0)
}
