import {costOf, firstNear, type Line, lineBetween, openSearch, type Search} from './break-lines.ts'
import {fitLine, type Measures, squeezeEm} from './fit-line.ts'
import type {SetText} from './set-text.ts'

/** A way to set a text, and how far its lines are from the best, by the costs of `breakLines`. */
export interface Breaking {
  lines: Line[]
  cost: number
}

/** Least cost to reach a place with so many lines, and where the last of them starts. */
type Reached = Map<number, {cost: number; from: number}>

/**
 * Break a text into a number of lines that is not its best one, so that a page is filled.
 *
 * @param below Only a way that costs less is of use.
 * @returns     Undefined where there is none: spacing would leave its limit, or the last line would be a single character.
 */
export function breakIntoLines(
  text: SetText,
  measures: Measures,
  count: number,
  below = Infinity,
): Breaking | undefined {
  if (!mayFill(text, measures, count)) return undefined
  const search = {...openSearch(text, measures), bound: spacingBound}
  const most = Math.min(unbearable, below)
  const layers: Reached[] = [new Map([[0, {cost: 0, from: 0}]])]
  for (let number = 1; number <= count; number++) layers.push(nextLayer(search, layers.at(-1)!, number === count, most))
  const end = layers.at(-1)!.get(text.length)
  if (!end) return undefined
  const lines: Line[] = []
  let at = text.length
  for (let number = count; number > 0; number--) {
    const {from} = layers[number]!.get(at)!
    lines.push(lineBetween(search, from, at))
    at = from
  }
  return {lines: lines.reverse(), cost: end.cost}
}

/** A quick look first: no spacing within the limit makes so many lines of a text much too long or too short for them. */
function mayFill(text: SetText, {first, rest}: Measures, count: number): boolean {
  const width = text.widths.reduce((sum, each) => sum + each, 0)
  const {size} = text.formats[0]!
  const marks = text.glyphs.reduce((sum, {rank}) => sum + (rank >= 0 ? 1 : 0), 0)
  const give = text.length * spacingBound
  const full = first + rest * (count - 2)
  // Every line may end with a mark that is half-width there.
  return width >= full - give && width <= full + rest + give + marks * squeezeEm * size + (count * size) / 2
}

/** A paragraph that is not set at its best keeps a stricter limit than a line that cannot be helped, in points. */
const spacingBound = 0.5

/** Spacing beyond the limit and single characters cost more than this. */
const unbearable = 1e3

/** All places that one more line reaches at a cost below `most`. The last line must reach the end, the others must not. */
function nextLayer(search: Search, starts: Reached, last: boolean, most: number): Reached {
  const {text, sums, measures, breaks, bound, fit} = search
  const reached: Reached = new Map()
  for (const [start, {cost}] of starts) {
    const from = last ? text.length : firstNear(search, start, start + 1)
    for (let end = from; end <= (last ? text.length : text.length - 1); end++) {
      if (end < text.length && breaks[end - 1] === Infinity) continue
      const misfit = fitLine(text, sums, measures, start, end, bound, fit)
      if (misfit > 0) break
      if (misfit < 0) continue
      const total = cost + costOf(search, start, end) + (end < text.length ? breaks[end - 1]! : 0)
      if (total < (reached.get(end)?.cost ?? most)) reached.set(end, {cost: total, from: start})
    }
  }
  return reached
}
