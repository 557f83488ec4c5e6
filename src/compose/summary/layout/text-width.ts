/**
 * Width of a text in em, without a font at hand: Han and full-width marks fill the em, Latin letters and digits are those
 * of Times New Roman and its metric twins, which both formats use.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character.codePointAt(0)!)
  return width
}

/** As `textWidth`, with the gaps that some readers add. */
export function roomyWidth(text: string): number {
  let width = 0
  let before = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    width += characterWidth(code) + gapBetween(before, code)
    before = code
  }
  return width
}

/**
 * Em that some readers of Word files add between Han and Latin (LibreOffice a fifth, whatever the file says). Lines are
 * broken as if it stood there, so that the page does not run on in them.
 *
 * @param before Code points; 0 at the start.
 */
export function gapBetween(before: number, after: number): number {
  return (isHan(before) && isAlphanumeric(after)) || (isAlphanumeric(before) && isHan(after)) ? 0.2 : 0
}

function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code >= 0x20000
}

function isAlphanumeric(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x25
  )
}

/** Width of one character in em, by its code point. */
export function characterWidth(code: number): number {
  if (code < 0x80) return latin[code]!
  if (code === 0xb7) return 0.5
  return code === 0x2013 ? 0.56 : 1
}

/** Advance widths of Times in em, where they are not those of their class. */
const narrow: Record<string, number> = {
  ' ': 0.25,
  '.': 0.25,
  ',': 0.25,
  ':': 0.278,
  ';': 0.278,
  '-': 0.333,
  '/': 0.278,
  '%': 0.833,
  '+': 0.564,
  '&': 0.778,
  '(': 0.333,
  ')': 0.333,
  I: 0.333,
  J: 0.389,
  M: 0.889,
  W: 0.944,
  f: 0.333,
  i: 0.278,
  j: 0.278,
  l: 0.278,
  m: 0.778,
  r: 0.333,
  s: 0.389,
  t: 0.278,
  w: 0.722,
}

const latin: readonly number[] = Array.from({length: 0x80}, (_, code) => {
  const capital = code >= 0x41 && code <= 0x5a
  return narrow[String.fromCharCode(code)] ?? (capital ? 0.72 : 0.5)
})
