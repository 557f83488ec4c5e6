/** A page's placed text. Points; the origin is the top left corner. */
export interface PdfPage {
  width: number
  height: number
  pieces: PdfPiece[]
}

export interface PdfPiece {
  text: string
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
  /** Edges of the column that the line stands in. */
  column: number
  furniture?: boolean
}

/** A gap wider than this many em between two pieces of a line is a space that a person set. */
const gapEm = 0.7

/** Between Latin letters or digits a smaller gap already parts words. */
const latinGapEm = 0.18

/**
 * Put a column's pieces together to lines, top to bottom.
 *
 * Pieces belong to one line when their baselines differ by less than 0.4 of the larger size: superscript note marks stay in
 * their line. Rotated pieces are watermarks and make lines of their own.
 *
 * @param pieces One column of one page.
 * @param page   Index of the page.
 */
export function pageLines({pieces, column}: {pieces: PdfPiece[]; column: number}, page: number): PdfLine[] {
  const rows: PdfPiece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const head = row?.reduce((largest, other) => (other.size > largest.size ? other : largest))
    const near = head && Math.abs(piece.y - head.y) < 0.4 * Math.max(piece.size, head.size)
    if (row && near && piece.rotated === head.rotated) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) =>
    toLine(
      row.sort((a, b) => a.x - b.x),
      page,
      column,
    ),
  )
}

function toLine(row: PdfPiece[], page: number, column: number): PdfLine {
  const first = row[0]!
  const size = row.reduce((largest, {size}) => Math.max(largest, size), 0)
  let text = ''
  let end = first.x
  for (const piece of row) {
    const gap = piece.x - end
    const latin = /[\p{Script=Latin}\d]$/u.test(text) && /^[\p{Script=Latin}]/u.test(piece.text)
    if (text !== '' && gap > (latin ? latinGapEm : gapEm) * size) text += ' '
    text += piece.text
    end = Math.max(end, piece.x + piece.width)
  }
  const line: PdfLine = {text: text.trim(), page, left: first.x, right: end, y: first.y, size, column}
  return first.rotated ? {...line, furniture: true} : line
}
