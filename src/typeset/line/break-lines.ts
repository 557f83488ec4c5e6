import {findBreaks} from './find-breaks.ts'
import {type Fit, fitLine, type Measures, spacingLimit, wordSpaceStretchEm} from './fit-line.ts'
import {squeezeRanks} from './mark-classes.ts'
import type {SetText} from './set-text.ts'
import {type Sums, sumUp} from './sum-up.ts'

/** One line of a broken text. */
export interface Line extends Fit {
  start: number
  /** What had to be given up to set it: spacing beyond the limit, a unit broken apart. */
  fault?: 'spacing' | 'broken-unit'
}

/** Beyond this spacing no search is worth it, in points. */
const spacingBound = 1.3

/** Costs relative to a line whose gaps are stretched by `wide`. */
const costs = {
  wide: 0.35,
  tight: 0.25,
  /** Marks of a rank that give all they can: CLREQ's order of squeezing. */
  squeeze: [0.3, 0.5, 0.6, 1],
  /** For each rank that stands half-width. */
  halfWidth: 8,
  beyondLimit: 1e3,
  loose: 1e5,
  singleCharacter: 1e7,
  brokenUnit: 1e9,
} as const

/**
 * Break a text into lines: of all ways to break it that the prohibitions allow, the one whose lines need the least squeezing and stretching.
 * Marks at line end are half-width, and so are opening marks at the start of a line that is not the first.
 *
 * Linear: from each place where a line may start only the few ends near the measure are tried.
 *
 * @returns Lines in order; justified ones fill their measure exactly, the last keeps its natural spacing.
 */
export function breakLines(text: SetText, measures: Measures): Line[] {
  if (text.length === 0) return []
  const search: Search = {
    text,
    sums: sumUp(text),
    breaks: findBreaks(text),
    measures,
    best: new Float64Array(text.length + 1).fill(Infinity),
    from: new Int32Array(text.length + 1),
    fit: {end: 0, spacing: 0, wordSpacing: 0, squeeze: 0, width: 0},
  }
  search.best[0] = 0
  let near = 1
  for (let start = 0; start < text.length; start++) {
    if (search.best[start] !== Infinity) near = tryEnds(search, start, Math.max(near, start + 1))
  }
  const lines: Line[] = []
  for (let end = text.length; end > 0; end = search.from[end]!) lines.push(lineBetween(search, search.from[end]!, end))
  return lines.reverse()
}

interface Search {
  text: SetText
  sums: Sums
  breaks: Float64Array
  measures: Measures
  /** Least cost of all lines up to each place, and where the last of them starts. */
  best: Float64Array
  from: Int32Array
  /** Scratch. */
  fit: Fit
}

/** Try the ends of a line that starts at `start`; when none is good, the least bad one. @returns The first end that was worth a try: no later line ends before. */
function tryEnds(search: Search, start: number, from: number): number {
  const {text, sums, breaks, measures} = search
  const measure = start === 0 ? measures.first : measures.rest
  const {size} = text.formats[start]!
  const reach = measures.justify ? spacingBound : 0
  let near = from
  if (measures.justify) {
    const least = measure - size
    while (near < text.length && widest(sums, start, near, size) < least) near++
  }
  let found = false
  for (let end = near; end <= text.length; end++) {
    const width = sums.width[end]! - sums.width[start]!
    if (width > measure + size && width - slack(sums, start, end, size) - (end - start) * reach > measure + size) break
    if (end < text.length && breaks[end - 1] === Infinity) continue
    const cost = costOf(search, start, end, measure)
    if (cost === Infinity) continue
    found = true
    relax(search, start, end, cost + (end < text.length ? breaks[end - 1]! : 0))
  }
  if (!found) tryLeastBad(search, start, measure)
  return near
}

function relax(search: Search, start: number, end: number, cost: number): void {
  const total = search.best[start]! + cost
  if (total >= search.best[end]!) return
  search.best[end] = total
  search.from[end] = start
}

function widest(sums: Sums, start: number, end: number, size: number): number {
  const spaces = (sums.spaces[end]! - sums.spaces[start]!) * wordSpaceStretchEm * size
  return sums.width[end]! - sums.width[start]! + (end - start) * spacingBound + spaces
}

/** No less than the marks of a line can give up. */
function slack(sums: Sums, start: number, end: number, size: number): number {
  let count = 0
  for (let rank = 0; rank < squeezeRanks; rank++) {
    count += sums.marks[end * squeezeRanks + rank]! - sums.marks[start * squeezeRanks + rank]!
  }
  return (count * size) / 2
}

/** The longest line that fits, however loose; a unit wider than the measure is broken where the measure ends. */
function tryLeastBad(search: Search, start: number, measure: number): void {
  const {text, sums, breaks, fit} = search
  const ragged = {...search.measures, justify: false}
  let legal = 0
  let fitting = start + 1
  for (let end = start + 1; end < text.length; end++) {
    fitLine(text, sums, ragged, start, end, fit)
    if (fit.width > measure + 0.01) break
    fitting = end
    if (breaks[end - 1]! < Infinity) legal = end
  }
  if (legal > 0) {
    fitLine(text, sums, search.measures, start, legal, fit)
    relax(search, start, legal, costs.loose + fit.spacing * fit.spacing + breaks[legal - 1]!)
  } else relax(search, start, fitting, costs.brokenUnit)
}

/** @returns Infinity for a line that cannot be. */
function costOf({text, sums, measures, fit}: Search, start: number, end: number, measure: number): number {
  fitLine(text, sums, measures, start, end, fit)
  if (fit.width > measure + 0.01) return Infinity
  const last = end === text.length
  let cost = squeezeCost(fit.squeeze)
  if (last && start > 0 && sums.solid[end]! - sums.solid[start]! < 2) cost += costs.singleCharacter
  if (!measures.justify) return last ? cost : cost + ((measure - fit.width) / text.formats[start]!.size) ** 2
  const {spacing} = fit
  if (spacing > spacingBound || spacing < -spacingBound) return Infinity
  if (Math.abs(spacing) > spacingLimit) cost += costs.beyondLimit
  return cost + (spacing / (spacing > 0 ? costs.wide : costs.tight)) ** 2
}

function squeezeCost(squeeze: number): number {
  let cost = squeeze > squeezeRanks ? (squeeze - squeezeRanks) * costs.halfWidth : 0
  for (let rank = 0; rank < squeezeRanks && squeeze > rank; rank++) {
    cost += costs.squeeze[rank]! * Math.min(1, squeeze - rank) ** 2
  }
  return cost
}

function lineBetween({text, sums, breaks, measures}: Search, start: number, end: number): Line {
  const line: Line = {start, end, spacing: 0, wordSpacing: 0, squeeze: 0, width: 0}
  fitLine(text, sums, measures, start, end, line)
  if (Math.abs(line.spacing) > spacingLimit) line.fault = 'spacing'
  if (end < text.length && breaks[end - 1] === Infinity) line.fault = 'broken-unit'
  return line
}
