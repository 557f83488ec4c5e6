import {characterWidth, gapBetween, roomyWidth} from './text-width.ts'

/**
 * Break a text into lines, greedily: no mark at a line's start that may not stand there, no opening bracket at its end,
 * no break inside a number or Latin word.
 *
 * @param measure Line width in em.
 * @param hanging Em that the second and further lines are narrower.
 * @returns       Offsets where lines end, the text's end not among them; [] where one line holds it.
 */
export function breakLines(text: string, measure: number, hanging = 0): number[] {
  if (roomyWidth(text) <= measure) return []
  const ends: number[] = []
  let width = 0
  let start = 0
  let lastBreak = 0
  let widthAtBreak = 0
  let offset = 0
  let before = ''
  for (const character of text) {
    if (offset > start && mayBreak(before, character)) {
      lastBreak = offset
      widthAtBreak = width
    }
    const code = character.codePointAt(0)!
    width += characterWidth(code) + gapBetween(before.codePointAt(0) ?? 0, code)
    const room = ends.length > 0 ? measure - hanging : measure
    if (width > room && lastBreak > start) {
      ends.push(lastBreak)
      width -= widthAtBreak
      start = lastBreak
    }
    before = character
    offset += character.length
  }
  return withoutWidow(text, ends)
}

/** A last line of one character (with or without a mark) takes another word part with it. */
function withoutWidow(text: string, ends: number[]): number[] {
  const last = ends.at(-1)
  if (last === undefined || solid(text.slice(last)) > 1) return ends
  for (let at = last - 1; at > (ends.at(-2) ?? 0) + 4; at--)
    if (mayBreak(text[at - 1]!, text[at]!) && solid(text.slice(at)) > 1) return [...ends.slice(0, -1), at]
  return ends
}

function solid(text: string): number {
  return text.replace(/\p{P}/gu, '').length
}

function mayBreak(before: string, after: string): boolean {
  if (notAtStart.has(after) || notAtEnd.has(before)) return false
  return !(isLatin(before) && isLatin(after))
}

const notAtStart = new Set('，。、；：！？）》〉】〕」』”’…—–·%‰℃万亿%')
const notAtEnd = new Set('（《〈【〔「『“‘')

function isLatin(character: string): boolean {
  return /[\p{ASCII}–]/u.test(character) && character !== ' '
}
