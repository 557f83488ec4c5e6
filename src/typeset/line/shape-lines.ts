import {breakLines, type Line} from './break-lines.ts'
import {findBreaks} from './find-breaks.ts'
import {findWordEnds} from './find-word-ends.ts'
import {fitNatural} from './fit-line.ts'
import type {SetText} from './set-text.ts'

/** Share of the measure that a title's line may take: a full line looks like text. */
const fullest = 0.95

/** More lines than this are no title; they are broken like text. */
const mostLines = 5

/**
 * Wrap a title at words so that its lines form a figure (GB/T 9704-2012 §7.3.1: words kept whole, lines in trapezium or
 * diamond shape). A title that fits stays on one line.
 *
 * ```text
 *  关于云岭县二○二五年国民经济      关于云岭县
 *   和社会发展计划执行情况     国民经济和社会发展
 *      的报告                 计划的报告
 *      trapezium                 diamond
 * ```
 *
 * @param language Whose words: BCP 47.
 */
export function shapeLines(text: SetText, measure: number, shape: 'trapezium' | 'diamond', language: string): Line[] {
  const whole = lineOf(text, 0, text.length)
  if (whole.width <= measure) return text.length === 0 ? [] : [whole]
  const ends = wordEnds(text, language)
  const room = measure * fullest
  for (let count = Math.max(2, Math.ceil(whole.width / room)); count <= mostLines; count++) {
    const best = bestShape(text, ends, room, count, shape)
    if (best) return best
  }
  return breakLines(text, {first: measure, rest: measure, justify: false, words: language, tracking: 0})
}

function lineOf(text: SetText, start: number, end: number): Line {
  return {start, ...fitNatural(text, start, end)}
}

/** Ends of words where a line may well end. */
function wordEnds(text: SetText, language: string): number[] {
  const breaks = findBreaks(text)
  const words = findWordEnds(text, language)
  const ends: number[] = []
  for (let end = 1; end < text.length; end++) if (breaks[end - 1] === 0 && words[end - 1]) ends.push(end)
  return ends
}

/** Of all ways to make so many lines, the one nearest to the figure. */
function bestShape(
  text: SetText,
  ends: number[],
  room: number,
  count: number,
  shape: 'trapezium' | 'diamond',
): Line[] | undefined {
  let best: {lines: Line[]; cost: number} | undefined
  const search = (start: number, from: number, lines: Line[]): void => {
    if (lines.length === count - 1) {
      const last = lineOf(text, start, text.length)
      if (last.width > room) return
      const all = [...lines, last]
      const cost = shapeCost(
        all.map((line) => line.width),
        shape,
        text.formats[0]!.size,
      )
      if (!best || cost < best.cost) best = {lines: all, cost}
      return
    }
    for (let next = from; next < ends.length; next++) {
      const line = lineOf(text, start, ends[next]!)
      if (line.width > room) return
      search(ends[next]!, next + 1, [...lines, line])
    }
  }
  search(0, 0, [])
  return best?.lines
}

/**
 * How far lines are from the figure, in em. Neighbours should differ by about two characters: equal lines make a
 * rectangle, and a waist in the middle an hourglass, which the norm does not want.
 */
function shapeCost(widths: number[], shape: 'trapezium' | 'diamond', size: number): number {
  const steps = widths.slice(1).map((width, index) => (width - widths[index]!) / size)
  const falling = steps.map(() => -2)
  const rising = steps.map(() => 2)
  const diamond = steps.map((_, index) => (index < steps.length / 2 ? 2 : -2))
  const figures = shape === 'diamond' && steps.length > 1 ? [diamond] : [falling, rising.map((step) => step + 0.25)]
  return Math.min(
    ...figures.map((figure) =>
      figure.reduce((sum, step, index) => sum + Math.abs(steps[index]! - step) + wrongWay(steps[index]!, step), 0),
    ),
  )
}

function wrongWay(step: number, wanted: number): number {
  return step * wanted <= 0 ? 4 : 0
}
