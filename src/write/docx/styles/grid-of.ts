import type {StyledDocument} from '../../../model/styled-document.ts'

/** Word's form of the character grid. */
export interface WordGrid {
  /** Size in half-points that one Han character of the grid is set in. */
  halfPoints: number
  /** Added after every character of that size, in twips. */
  spacing: number
  /** Line pitch in twips. */
  linePitch: number
}

/**
 * The grid in its portable form: no character grid but a line grid, and a fixed letter-spacing that closes the line on
 * the wanted number of characters. (A `linesAndChars` grid with a negative charSpace is set wrongly by LibreOffice:
 * 14 characters a line. Sizes in Word are half-points, so 15.75 pt cannot be said any other way.)
 *
 * GB/T 9704-2012: 28 characters of 16 pt are 448 pt, the measure is 442.2 pt; −0.25 pt a character gives 441 pt.
 *
 * @returns Undefined where the page has no grid.
 */
export function gridOf({page, styles}: StyledDocument): WordGrid | undefined {
  if (!page.grid) return undefined
  const measure = page.width - page.margin.left - page.margin.right
  const height = page.height - page.margin.top - page.margin.bottom
  const cell = measure / page.grid.characters
  const size = styles.body?.size ?? cell
  const halfPoints = nearbyHalfPoints(size)
  // Rounded down, so that the last character still fits.
  const closing = Math.floor((cell - halfPoints / 2) * 20 + 1e-6)
  return {
    halfPoints,
    spacing: closing > widestSpacing ? Math.round((size - halfPoints / 2) * 20) : closing,
    linePitch: Math.floor((height / page.grid.lines) * 20 + 1e-6),
  }
}

/** A grid that asks for more, in twips, is none for this size; the PDF's lines draw the same limit. */
const widestSpacing = 12

/** Sizes of Word are whole half-points; the next above, as letter-spacing takes the rest away again. */
export function nearbyHalfPoints(points: number): number {
  return Math.ceil(points * 2 - 1e-6)
}
