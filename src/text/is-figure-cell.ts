/** True for a table's cell that holds a number and no more: such a column stands by its decimal points. */
export function isFigureCell(text: string): boolean {
  return /^[-−–—]?\d[\d,]*(?:\.\d+)?%?$/u.test(text.trim())
}
