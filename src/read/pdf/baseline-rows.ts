import type {PdfPiece} from './page-lines.ts'

/**
 * Put pieces that stand on one baseline together: rows from top to bottom, each from left to right.
 *
 * Pieces belong to one row when their baselines differ by less than 0.4 of the larger size, a small raised one by 0.55: note
 * marks stay in their row. A piece that is drawn again in nearly the same place, as programs do for bold, counts once.
 */
export function baselineRows(pieces: PdfPiece[]): PdfPiece[][] {
  const rows: PdfPiece[][] = []
  let largest: PdfPiece | undefined
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    if (largest && isNear(piece, largest) && piece.rotated === largest.rotated) {
      rows.at(-1)!.push(piece)
      if (piece.size > largest.size) largest = piece
    } else {
      rows.push([piece])
      largest = piece
    }
  }
  return rows.map((row) => partedAtGaps(withoutRepeats(row.sort((a, b) => a.x - b.x))))
}

/** `piece` stands no higher than `largest`. */
function isNear(piece: PdfPiece, largest: PdfPiece): boolean {
  if (piece.table || largest.table) return false
  const distance = piece.y - largest.y
  if (distance < 0.4 * Math.max(piece.size, largest.size)) return true
  return largest.size < 0.8 * piece.size && distance < 0.55 * piece.size
}

/** How far a second drawing may be from the first, in em. */
const boldOffset = 0.12

function withoutRepeats(row: PdfPiece[]): PdfPiece[] {
  return row.filter((piece, index) => {
    // Sorted by place: only the few pieces just before can lie under this one.
    for (let before = index - 1; before >= Math.max(0, index - 4); before--) {
      const other = row[before]!
      const close = piece.x - other.x < boldOffset * piece.size && Math.abs(piece.y - other.y) < boldOffset * piece.size
      if (close && other.text === piece.text && other.size === piece.size) return false
    }
    return true
  })
}

/**
 * Part the pieces that others stand in. A program may draw a line's Han first and its quotation marks, of another font,
 * later: PDF.js joins the Han over the gaps that it left.
 */
function partedAtGaps(row: PdfPiece[]): PdfPiece[] {
  const isParted = (piece: PdfPiece, index: number) => {
    const next = row[index + 1]
    return next !== undefined && next.x < piece.x + piece.width - 0.2 * piece.size && /\S\s+\S/u.test(piece.text)
  }
  if (!row.some(isParted)) return row
  return row.flatMap((piece, index) => (isParted(piece, index) ? words(piece) : [piece])).sort((a, b) => a.x - b.x)
}

/** A piece's words where they must stand, if all the gaps between them are of one width. */
function words(piece: PdfPiece): PdfPiece[] {
  const parts = piece.text.trim().split(/\s+/u)
  const widths = parts.map((part) => naturalEm(part) * piece.size)
  const gap = Math.max(0, piece.width - widths.reduce((sum, width) => sum + width, 0)) / (parts.length - 1)
  let x = piece.x
  return parts.map((text, index) => {
    const word = {...piece, text, x, width: widths[index]!}
    x += word.width + gap
    return word
  })
}

function naturalEm(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2010' ? 0.5 : 1), 0)
}
