import {CLOSING, OPENING, SPACE, squeezeRanks} from './mark-classes.ts'
import type {SetText} from './set-text.ts'
import {rankAt, type Sums, unitsPerPoint} from './sum-up.ts'

/** How a stretch of text fills a line. Points. */
export interface Fit {
  /** After the last character, trailing spaces left out. */
  end: number
  /** Added in every gap that may stretch. */
  spacing: number
  /** Added to every word space besides. */
  wordSpacing: number
  /**
   * How far marks give way, rank after rank: 1.5 is rank 0 wholly and rank 1 half of `squeezeEm`. From `squeezeRanks` on
   * all give `squeezeEm`, and ranks stand half-width one after the other: squeezeRanks + 1 is rank 0.
   */
  squeeze: number
  /** The measure where the line is justified. */
  width: number
}

export interface Measures {
  /** Width of the first line and of the others, in points. */
  first: number
  rest: number
  justify: boolean
  /** Language whose words are kept whole where there is room; undefined where lines are filled, which leaves no such room. */
  words: string | undefined
  /** Spacing of a line that is not filled, in points: what the cells of a grid are wider than its characters. */
  tracking: number
}

/** More than this in every gap is seen by the reader, in points; a line beyond it is reported. */
export const spacingLimit = 0.6

/**
 * The most a mark in mid-line gives up of its blank half before it stands half-width, in em. All marks of a rank give alike,
 * which the eye does not notice; a single mark set half-width among full ones it does. Readers of a PDF take larger overlaps for a new word.
 */
export const squeezeEm = 0.18

/** How far a word space is stretched before the other gaps share the load: from ¼ em to ½ em. */
export const wordSpaceStretchEm = 0.25

/**
 * Squeeze and stretch what stands between `start` and `breakAt` to the measure, in CLREQ's order: the mark at line end, then
 * brackets, commas and stops; word spaces before all other gaps. A line that ends the text keeps its natural spacing when it can, which on a grid is the grid's.
 *
 * @param bound The widest spacing that is of use, in points: a line that needs more is not worked out. Infinity: any.
 * @param fit   Filled in; reused, for this is asked several times a character.
 * @returns     Below zero where the line is too short for the bound, above where it is too long.
 */
export function fitLine(
  text: SetText,
  sums: Sums,
  measures: Measures,
  start: number,
  breakAt: number,
  bound: number,
  fit: Fit,
): number {
  let end = breakAt
  while (end > start + 1 && text.glyphs[end - 1]!.kind & SPACE) end--
  const measure = toUnits(start === 0 ? measures.first : measures.rest)
  const width = ((sums.width[end]! - sums.width[start]!) | 0) + edgeChange(text, start, end)
  const natural = !measures.justify || (breakAt === text.length && width <= measure)
  const spaces = sums.spaces[end]! - sums.spaces[start]!
  const gaps = sums.gaps[end - 1]! - sums.gaps[start]! + spaces
  const reach = natural ? 0 : gaps * toUnits(bound)
  const size = toUnits(text.formats[start]!.size)
  let rest = measure - width
  const short = !natural && rest - spaces * Math.round(size * wordSpaceStretchEm) > reach
  if (short && bound < Infinity) return -1
  fit.end = end
  fit.squeeze = 0
  fit.wordSpacing = 0
  fit.spacing = 0
  if (rest < 0) rest += squeezeMarks(text, sums, start, end, -rest, natural ? 0 : gaps * limitUnits, size, fit)
  if (rest < -reach && rest < -rounding && bound < Infinity) return 1
  fit.width = (measure - rest) / unitsPerPoint
  if (natural) {
    fit.spacing = gaps > 0 ? Math.max(0, Math.min(measures.tracking, rest / gaps / unitsPerPoint)) : 0
    fit.width += fit.spacing * gaps
    return 0
  }
  if (rest > 0 && spaces > 0) {
    const most = Math.round(size * wordSpaceStretchEm) * spaces
    fit.wordSpacing = Math.min(rest, most) / spaces / unitsPerPoint
    rest -= Math.min(rest, most)
  }
  if (gaps > 0) {
    fit.spacing = rest / gaps / unitsPerPoint
    rest = 0
  }
  fit.width = (measure - rest) / unitsPerPoint
  return 0
}

const limitUnits = toUnits(spacingLimit)

/** By so much may a line be too long through rounding, in units: a hundredth of a point. */
const rounding = toUnits(0.01)

/** Points as whole units; what knows no end stays far from overflow. */
export function toUnits(points: number): number {
  return points > 1e5 ? 0x3fffffff : Math.round(points * unitsPerPoint)
}

/** A line at its natural spacing, whatever its width. */
export function fitNatural(text: SetText, start: number, end: number): Fit {
  let width = 0
  for (let index = start; index < end; index++) width += text.widths[index]!
  if (end > start) width += edgeChange(text, start, end) / unitsPerPoint
  return {end, spacing: 0, wordSpacing: 0, squeeze: 0, width}
}

/**
 * Take from the marks of the first rank, all alike, then of the next, until the line fits; where that leaves more than the
 * gaps can take, set them half-width, rank after rank. Units.
 *
 * @param bearable What the gaps can take.
 * @returns        What the marks gave up.
 */
function squeezeMarks(
  text: SetText,
  sums: Sums,
  start: number,
  end: number,
  excess: number,
  bearable: number,
  size: number,
  fit: Fit,
): number {
  const most = Math.round(squeezeEm * size)
  let given = 0
  for (let rank = 0; rank < squeezeRanks; rank++) {
    const room = countMarks(text, sums, start, end, rank) * most
    if (room > 0 && given + room >= excess) {
      fit.squeeze = rank + (excess - given) / room
      return excess
    }
    given += room
  }
  fit.squeeze = squeezeRanks
  for (let rank = 0; rank < squeezeRanks && excess - given > bearable; rank++) {
    given += countMarks(text, sums, start, end, rank) * ((size >> 1) - most)
    fit.squeeze++
  }
  return given
}

/** Marks of a rank that can give way: not the last, which is half-width, nor an opening one at the start, before which is nothing. */
function countMarks(text: SetText, sums: Sums, start: number, end: number, rank: number): number {
  let count = sums.marks[end * squeezeRanks + rank]! - sums.marks[start * squeezeRanks + rank]!
  if (count > 0 && isHalfAtEnd(text, end - 1) && rankAt(text, end - 1) === rank) count--
  if (count > 0 && text.glyphs[start]!.kind & OPENING && rankAt(text, start) === rank) count--
  return count
}

/** What the half-width forms at the edges take off, in units: the last mark, and an opening mark at the start of a turned line. */
function edgeChange(text: SetText, start: number, end: number): number {
  let change = 0
  if (isHalfAtEnd(text, end - 1)) change += toUnits(halfWidthAt(text, end - 1)) - toUnits(text.widths[end - 1]!)
  if (isHalfAtStart(text, start)) change += toUnits(halfWidthAt(text, start)) - toUnits(text.widths[start]!)
  return change
}

export function halfWidthAt(text: SetText, index: number): number {
  return text.glyphs[index]!.halfAdvance * text.formats[index]!.size
}

/** Does the mark stand half-width when it ends a line? GB/T 15834-2011 §5.1.10: it shall. */
export function isHalfAtEnd(text: SetText, index: number): boolean {
  const {kind, halfForm} = text.glyphs[index]!
  return (kind & CLOSING) !== 0 && halfForm !== ''
}

/** Does the mark stand half-width when it starts a line? A paragraph's first keeps its full width: its indent is 2 characters. */
export function isHalfAtStart(text: SetText, index: number): boolean {
  const {kind, halfForm} = text.glyphs[index]!
  return index > 0 && (kind & OPENING) !== 0 && halfForm !== ''
}

/** What a mark of a rank gives up in a line squeezed so far, in em; 0.5 where it stands half-width. */
export function squeezeOfRank(squeeze: number, rank: number): number {
  if (rank < 0) return 0
  if (squeeze >= squeezeRanks) return squeeze - squeezeRanks > rank ? 0.5 : squeezeEm
  return Math.min(1, Math.max(0, squeeze - rank)) * squeezeEm
}
