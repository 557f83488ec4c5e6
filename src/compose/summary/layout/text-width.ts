/**
 * Width of a text in em, without a font at hand: Han and full-width marks fill the em, Latin letters and digits are those
 * of Times New Roman and its metric twins, which both formats use.
 */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** As `textWidth`, with the gaps that some readers add. */
export function roomyWidth(text: string): number {
  let width = 0
  let before = ''
  for (const character of text) {
    width += characterWidth(character) + gapBetween(before, character)
    before = character
  }
  return width
}

/**
 * Em that some readers of Word files add between Han and Latin (LibreOffice a fifth, whatever the file says). Lines are
 * broken as if it stood there, so that the page does not run on in them.
 */
export function gapBetween(before: string, after: string): number {
  return (isHan(before) && isAlphanumeric(after)) || (isAlphanumeric(before) && isHan(after)) ? 0.2 : 0
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character)
const isAlphanumeric = (character: string) => /[0-9A-Za-z%]/u.test(character)

/** Width of one character in em. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0)!
  if (code >= 0x30 && code <= 0x39) return 0.5
  if (code > 0x2e7f || code === 0x2014 || code === 0x2026) return 1
  const known = narrow[character]
  if (known !== undefined) return known
  if (code >= 0x61 && code <= 0x7a) return 0.5
  if (code >= 0x41 && code <= 0x5a) return 0.72
  return code < 0x80 ? 0.5 : 1
}

/** Advance widths of Times in em where they are not those of their class. */
const narrow: Record<string, number> = {
  ' ': 0.25,
  '.': 0.25,
  ',': 0.25,
  ':': 0.278,
  ';': 0.278,
  '-': 0.333,
  '–': 0.56,
  '/': 0.278,
  '%': 0.833,
  '+': 0.564,
  '&': 0.778,
  '(': 0.333,
  ')': 0.333,
  '·': 0.5,
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
