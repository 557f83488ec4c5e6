import {findBreaks} from './find-breaks.ts'
import {findWordEnds} from './find-word-ends.ts'
import {type Fit, fitLine, fitNatural, type Measures, spacingLimit, toUnits, wordSpaceStretchEm} from './fit-line.ts'
import {squeezeRanks} from './mark-classes.ts'
import type {SetText} from './set-text.ts'
import {type Sums, sumUp} from './sum-up.ts'

/** One line of a broken text. */
export interface Line extends Fit {
  start: number
  /** What had to be given up to set it: spacing beyond the limit, a filled line where nothing can stretch, a unit broken apart. */
  fault?: 'spacing' | 'unfilled' | 'broken-unit'
}

/** Where no way keeps the limit, lines up to this spacing are weighed against each other, in points. */
const spacingBound = 1.3

/** Costs relative to a line whose gaps are stretched by `wide`. */
const costs = {
  wide: 0.35,
  tight: 0.25,
  /** Marks of a rank that give all they can: CLREQ's order of squeezing. */
  squeeze: [0.3, 0.5, 0.6, 1],
  /** For each rank that stands half-width. */
  halfWidth: 8,
  /** As much as 3½ characters of white. */
  insideWord: 12,
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
  const search = openSearch(text, measures)
  // Nearly all paragraphs can be set within the limit; the few others are searched again with more freedom.
  if (findBest(search) >= costs.beyondLimit && measures.justify) findBest({...search, bound: spacingBound})
  const lines: Line[] = []
  for (let end = text.length; end > 0; end = search.from[end]!) lines.push(lineBetween(search, search.from[end]!, end))
  return lines.reverse()
}

export function openSearch(text: SetText, measures: Measures): Search {
  return {
    text,
    sums: sumUp(text),
    breaks: breaksIn(text, measures),
    measures,
    bound: spacingLimit,
    best: new Float64Array(text.length + 1),
    from: new Int32Array(text.length + 1),
    fit: {end: 0, spacing: 0.1, wordSpacing: 0.1, squeeze: 0.1, width: 0.1},
    tried: 0,
  }
}

/** What it costs to end a line after each code point; inside words too, where words matter and the text takes several lines. */
function breaksIn(text: SetText, {words, first}: Measures): Float64Array {
  const breaks = findBreaks(text)
  if (words === undefined || fitNatural(text, 0, text.length).width <= first) return breaks
  const ends = findWordEnds(text, words)
  for (let index = 0; index < text.length; index++) if (!ends[index]) breaks[index]! += costs.insideWord
  return breaks
}

/** All of a text on one line at its natural width. */
export function wholeLine(text: SetText): Line | undefined {
  return text.length === 0 ? undefined : {start: 0, ...fitNatural(text, 0, text.length)}
}

export interface Search {
  text: SetText
  sums: Sums
  breaks: Float64Array
  measures: Measures
  /** Widest spacing tried, in points. */
  bound: number
  /** Least cost of all lines up to each place, and where the last of them starts. */
  best: Float64Array
  from: Int32Array
  /** Scratch: the fit last worked out, and the last end that was worth a try. */
  fit: Fit
  tried: number
}

/** @returns The cost of the best way. */
function findBest(search: Search): number {
  const {text, best} = search
  best.fill(Infinity)
  best[0] = 0
  const most = takeNearest(search)
  let near = 1
  for (let start = 0; start < text.length; start++) {
    // No cost is below zero: what has cost more than a whole way is on no better one.
    if (best[start]! <= most) near = tryEnds(search, start, Math.max(near, start + 1))
  }
  return best[text.length]!
}

/** Break the text line by line, each as good as it can be. @returns The cost of this way: the best one costs no more. */
function takeNearest(search: Search): number {
  const {text, best, from} = search
  let start = 0
  while (start < text.length) {
    let next = 0
    for (let end = tryEnds(search, start, start + 1); end <= search.tried; end++) {
      if (from[end] === start && best[end]! < Infinity && (next === 0 || best[end]! < best[next]!)) next = end
    }
    if (next === 0) return Infinity
    start = next
  }
  return best[text.length]!
}

/** Try the ends of a line that starts at `start`; when none is good, the least bad one. @returns The first end that was worth a try: no later line ends before. */
function tryEnds(search: Search, start: number, from: number): number {
  const {text, sums, breaks, measures, fit} = search
  const near = measures.justify ? firstNear(search, start, from) : from
  let found = false
  for (let end = near; end <= text.length; end++) {
    if (end < text.length && breaks[end - 1] === Infinity) continue
    const misfit = fitLine(text, sums, measures, start, end, search.bound, fit)
    if (misfit < 0) continue
    if (misfit > 0) break
    found = true
    search.tried = end
    relax(search, start, end, costOf(search, start, end) + (end < text.length ? breaks[end - 1]! : 0))
  }
  if (found) return near
  search.tried = tryLeastBad(search, start)
  return Math.min(near, search.tried)
}

/** The first end that leaves no more white than gaps, word spaces and an edge can take. */
export function firstNear({text, sums, measures, bound}: Search, start: number, from: number): number {
  const least = toUnits((start === 0 ? measures.first : measures.rest) - text.formats[start]!.size)
  const gap = toUnits(bound)
  const space = toUnits(wordSpaceStretchEm * text.formats[start]!.size)
  let near = from
  while (near < text.length) {
    const spaces = sums.spaces[near]! - sums.spaces[start]!
    if (((sums.width[near]! - sums.width[start]!) | 0) + (near - start) * gap + spaces * space >= least) break
    near++
  }
  return near
}

function relax(search: Search, start: number, end: number, cost: number): void {
  const total = search.best[start]! + cost
  if (total >= search.best[end]!) return
  search.best[end] = total
  search.from[end] = start
}

/** The longest line that fits, however loose; a unit wider than the measure is broken where the measure ends. @returns Its end. */
function tryLeastBad(search: Search, start: number): number {
  const {text, sums, breaks, fit} = search
  const {first, rest, words} = search.measures
  const ragged: Measures = {first, rest, justify: false, words, tracking: 0}
  let legal = 0
  let fitting = start + 1
  for (let end = start + 1; end < text.length; end++) {
    if (fitLine(text, sums, ragged, start, end, 0, fit) > 0) break
    fitting = end
    if (breaks[end - 1]! < Infinity) legal = end
  }
  if (legal > 0) {
    fitLine(text, sums, search.measures, start, legal, Infinity, fit)
    relax(search, start, legal, costs.loose + fit.spacing * fit.spacing + breaks[legal - 1]!)
    return legal
  }
  relax(search, start, fitting, costs.brokenUnit)
  return fitting
}

/** What the line in `fit` costs. */
export function costOf({text, sums, measures, fit}: Search, start: number, end: number): number {
  const last = end === text.length
  let cost = squeezeCost(fit.squeeze)
  if (last && start > 0 && sums.solid[end]! - sums.solid[start]! < 2) cost += costs.singleCharacter
  if (!measures.justify) {
    const measure = start === 0 ? measures.first : measures.rest
    return last ? cost : cost + ((measure - fit.width) / text.formats[start]!.size) ** 2
  }
  const {spacing} = fit
  if (Math.abs(spacing) > spacingLimit) cost += costs.beyondLimit
  // A line at the grid's own spacing is the best there is.
  const stretch = spacing - (last && spacing >= 0 && spacing <= measures.tracking ? spacing : measures.tracking)
  return cost + (stretch / (stretch > 0 ? costs.wide : costs.tight)) ** 2
}

function squeezeCost(squeeze: number): number {
  let cost = squeeze > squeezeRanks ? (squeeze - squeezeRanks) * costs.halfWidth : 0
  for (let rank = 0; rank < squeezeRanks && squeeze > rank; rank++) {
    cost += costs.squeeze[rank]! * Math.min(1, squeeze - rank) ** 2
  }
  return cost
}

export function lineBetween({text, sums, breaks, measures, fit}: Search, start: number, end: number): Line {
  fitLine(text, sums, measures, start, end, Infinity, fit)
  const line: Line = {start, ...fit}
  if (Math.abs(line.spacing) > spacingLimit) line.fault = 'spacing'
  const measure = start === 0 ? measures.first : measures.rest
  if (measures.justify && end < text.length && measure - line.width > 0.1) line.fault = 'unfilled'
  if (end < text.length && breaks[end - 1] === Infinity) line.fault = 'broken-unit'
  return line
}
