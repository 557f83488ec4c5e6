import type {PdfPiece} from '../../../src/read/pdf/page-lines.ts'

/** A piece of text of 10 points whose characters are an em wide each. */
export function piece(text: string, x: number, y: number, size = 10): PdfPiece {
  return {text, x, y, width: text.length * size, size, rotated: false}
}
