/** Ranges of two columns (Unicode East Asian Width W and F) that reports and messages hold. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

/** Marks that take no column: combining, zero-width, controls. */
const none = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u

/** Columns that a text takes on a terminal: Chinese two a character, Latin one. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += none.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** Cut a text to so many columns; the last is then an ellipsis. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  let width = 0
  for (const character of text) {
    width += displayWidth(character)
    if (width > columns - 1) break
    kept += character
  }
  return `${kept}…`
}
