import {findBreaks} from './find-breaks.ts'
import {CLOSING, LATIN, MARK, OPENING, SPACE, squeezeRank} from './mark-classes.ts'
import type {SetText} from './set-text.ts'

/** One line of a broken text. */
export interface Line {
  start: number
  /** After the last character, trailing spaces left out. */
  end: number
  /** Added in every gap that may stretch, in points. */
  spacing: number
  /** Added to every word space besides. */
  wordSpacing: number
  /** How many marks of each rank stand half-width to make room. */
  squeezed: readonly number[]
  /** Width of what stands in the line, in points. */
  width: number
  /** What had to be given up to set it: spacing beyond the limit, a unit broken apart. */
  fault?: 'spacing' | 'broken-unit'
}

export interface Measures {
  /** Width of the first line and of the others, in points. */
  first: number
  rest: number
  justify: boolean
}

/** More than this in every gap is seen by the reader; a line beyond it is reported. */
const spacingLimit = 0.6
/** Beyond this no search is worth it. */
const spacingBound = 1.3

/** Costs relative to a line whose gaps are 0.35 pt wide. */
const costs = {
  wide: 0.35,
  tight: 0.2,
  /** A mark at half its width, by rank: CLREQ's order of squeezing. */
  squeeze: [0.25, 0.4, 0.55, 0.9],
  beyondLimit: 1e3,
  loose: 1e5,
  singleCharacter: 1e7,
  brokenUnit: 1e9,
} as const

/** Widest a word space is stretched before other gaps share the load, in em of addition: ¼ + ¼ = ½. */
const wordSpaceStretchEm = 0.25

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
  const sums = sumUp(text)
  const breaks = findBreaks(text)
  const lineAt = (start: number, end: number) => fitLine(text, sums, measures, start, end)
  const best = new Float64Array(text.length + 1).fill(Infinity)
  const from = new Int32Array(text.length + 1)
  best[0] = 0
  let near = 1
  for (let start = 0; start < text.length; start++) {
    if (best[start] === Infinity) continue
    near = Math.max(near, start + 1)
    const relax = (end: number, cost: number) => {
      const total = best[start]! + cost
      if (total < best[end]!) {
        best[end] = total
        from[end] = start
      }
    }
    near = tryEnds(text, sums, breaks, measures, start, near, relax)
  }
  const lines: Line[] = []
  for (let end = text.length; end > 0; end = from[end]!) {
    const line = lineAt(from[end]!, end)
    if (end < text.length && breaks[end - 1] === Infinity) line.fault = 'broken-unit'
    lines.push(line)
  }
  return lines.reverse()
}

/** Running sums: entry k is the sum over the first k characters. */
interface Sums {
  width: Float64Array
  /** Gaps that may stretch; gap k stands after character k. */
  gaps: Int32Array
  spaces: Int32Array
  /** Characters that are no marks. */
  solid: Int32Array
  /** Width that marks of each rank can give up. */
  slack: Float64Array[]
}

function sumUp(text: SetText): Sums {
  const size = text.length + 1
  const sums: Sums = {
    width: new Float64Array(size),
    gaps: new Int32Array(size),
    spaces: new Int32Array(size),
    solid: new Int32Array(size),
    slack: [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(size)],
  }
  for (let index = 0; index < text.length; index++) {
    const kind = text.classes[index]!
    sums.width[index + 1] = sums.width[index]! + text.widths[index]!
    sums.gaps[index + 1] = sums.gaps[index]! + (hasGap(text, index) ? 1 : 0)
    sums.spaces[index + 1] = sums.spaces[index]! + (kind & SPACE ? 1 : 0)
    sums.solid[index + 1] = sums.solid[index]! + (kind & (MARK | SPACE) ? 0 : 1)
    const rank = squeezable(text, index) ? squeezeRank(text.codePoints[index]!) : undefined
    for (let each = 0; each < 4; each++) {
      const slack = sums.slack[each]!
      slack[index + 1] = slack[index]! + (each === rank ? text.widths[index]! - text.halfWidths[index]! : 0)
    }
  }
  return sums
}

/** May the space after a character stretch? Not inside words and numbers, not beside a space, not inside —— and ……. */
export function hasGap(text: SetText, index: number): boolean {
  if (index + 1 >= text.length) return false
  const before = text.classes[index]!
  const after = text.classes[index + 1]!
  if ((before | after) & SPACE || (before & LATIN && after & LATIN)) return false
  const point = text.codePoints[index]
  return !(point === text.codePoints[index + 1] && (point === 0x2014 || point === 0x2026))
}

/** Full-width in the middle of a line, and with a half-width form. */
export function squeezable(text: SetText, index: number): boolean {
  return text.halfForms[index] !== 0 && text.drawn[index] === text.codePoints[index]
}

/** Try the ends of a line that starts at `start`; when none is good, the least bad one. @returns Where to begin for the next start. */
function tryEnds(
  text: SetText,
  sums: Sums,
  breaks: Float64Array,
  measures: Measures,
  start: number,
  near: number,
  relax: (end: number, cost: number) => void,
): number {
  const measure = start === 0 ? measures.first : measures.rest
  const reach = measures.justify ? spacingBound : 0
  const widest = (end: number) =>
    sums.width[end]! -
    sums.width[start]! +
    (end - start) * reach +
    text.formats[start]!.size +
    spaceReach(text, sums, start, end)
  while (near < text.length && measures.justify && widest(near) < measure) near++
  let found = false
  let lastFitting = 0
  for (let end = measures.justify ? near : start + 1; end <= text.length; end++) {
    const least = sums.width[end]! - sums.width[start]! - slackOf(sums, start, end) - (end - start) * reach
    if (least > measure + text.formats[start]!.size) break
    const last = end === text.length
    if (!last && breaks[end - 1] === Infinity) continue
    const line = fitLine(text, sums, measures, start, end)
    const cost = costOf(text, sums, line, measures, measure, last)
    if (cost === Infinity) continue
    found = true
    lastFitting = end
    relax(end, cost + (last ? 0 : breaks[end - 1]!))
  }
  if (!found || (!measures.justify && lastFitting === 0))
    tryLeastBad(text, sums, breaks, measures, start, measure, relax)
  return near
}

function spaceReach(text: SetText, sums: Sums, start: number, end: number): number {
  return (sums.spaces[end]! - sums.spaces[start]!) * wordSpaceStretchEm * text.formats[start]!.size
}

function slackOf(sums: Sums, start: number, end: number): number {
  let slack = 0
  for (const rank of sums.slack) slack += rank[end]! - rank[start]!
  return slack
}

/** The longest line that fits, however loose; a unit wider than the measure is broken where the measure ends. */
function tryLeastBad(
  text: SetText,
  sums: Sums,
  breaks: Float64Array,
  measures: Measures,
  start: number,
  measure: number,
  relax: (end: number, cost: number) => void,
): void {
  let legal = 0
  let fitting = start + 1
  for (let end = start + 1; end < text.length; end++) {
    if (fitLine(text, sums, {...measures, justify: false}, start, end).width > measure + 0.01) break
    fitting = end
    if (breaks[end - 1]! < Infinity) legal = end
  }
  if (legal > 0) {
    const {spacing} = fitLine(text, sums, measures, start, legal)
    relax(legal, costs.loose + spacing * spacing + breaks[legal - 1]!)
  } else relax(fitting, costs.brokenUnit)
}

function costOf(text: SetText, sums: Sums, line: Line, measures: Measures, measure: number, last: boolean): number {
  const single =
    last && line.start > 0 && sums.solid[line.end]! - sums.solid[line.start]! < 2 ? costs.singleCharacter : 0
  if (line.width > measure + 0.01) return Infinity
  let cost = single
  for (let rank = 0; rank < 4; rank++) cost += costs.squeeze[rank]! * line.squeezed[rank]!
  if (!measures.justify) return last ? cost : cost + ((measure - line.width) / text.formats[line.start]!.size) ** 2
  if (last && line.spacing === 0) return cost
  const {spacing} = line
  if (spacing > spacingBound || spacing < -spacingBound) return Infinity
  if (Math.abs(spacing) > spacingLimit) cost += costs.beyondLimit
  return cost + (spacing / (spacing > 0 ? costs.wide : costs.tight)) ** 2
}

/** Squeeze and stretch what stands between `start` and `end`. A line that ends the text keeps its natural spacing when it can. */
function fitLine(text: SetText, sums: Sums, measures: Measures, start: number, breakAt: number): Line {
  let end = breakAt
  while (end > start + 1 && text.classes[end - 1]! & SPACE) end--
  const measure = start === 0 ? measures.first : measures.rest
  const squeezed = [0, 0, 0, 0]
  let width = sums.width[end]! - sums.width[start]! + edgeChange(text, start, end)
  const gaps = end > start ? sums.gaps[end - 1]! - sums.gaps[start]! : 0
  const natural = !measures.justify || (breakAt === text.length && width <= measure)
  let excess = width - measure
  if (excess > 0) {
    for (let rank = 0; rank < 4 && excess > 0; rank++) {
      let left = sums.slack[rank]![end]! - sums.slack[rank]![start]! - edgeSlack(text, start, end, rank)
      const step = text.formats[start]!.size / 2
      // A residue of less than half a step is spread over the gaps: less is seen of it than of one more squeezed mark.
      while (left > 0.01 && excess > (natural ? 0 : step / 2)) {
        const gain = Math.min(step, left)
        squeezed[rank] = squeezed[rank]! + 1
        excess -= gain
        width -= gain
        left -= gain
      }
    }
  }
  if (natural) return {start, end, spacing: 0, wordSpacing: 0, squeezed, width}
  const spaces = sums.spaces[end]! - sums.spaces[start]!
  let rest = measure - width
  let wordSpacing = 0
  if (rest > 0 && spaces > 0) {
    wordSpacing = Math.min(rest / spaces, wordSpaceStretchEm * text.formats[start]!.size)
    rest -= wordSpacing * spaces
  }
  const shares = gaps + spaces
  if (shares === 0) return {start, end, spacing: 0, wordSpacing, squeezed, width: measure - rest}
  const spacing = rest / shares
  const line: Line = {start, end, spacing, wordSpacing, squeezed, width: measure}
  if (Math.abs(spacing) > spacingLimit) line.fault = 'spacing'
  return line
}

/** A line at its natural spacing, whatever its width. */
export function fitNatural(text: SetText, start: number, end: number): Line {
  let width = 0
  for (let index = start; index < end; index++) width += text.widths[index]!
  if (end > start) width += edgeChange(text, start, end)
  return {start, end, spacing: 0, wordSpacing: 0, squeezed: [0, 0, 0, 0], width}
}

/** What the half-width forms at the edges take off: the last mark, and an opening mark at the start of a turned line. */
function edgeChange(text: SetText, start: number, end: number): number {
  let change = 0
  const last = end - 1
  if (halfAtEnd(text, last)) change += text.halfWidths[last]! - text.widths[last]!
  if (halfAtStart(text, start)) change += text.halfWidths[start]! - text.widths[start]!
  return change
}

/** Does the mark stand half-width when it ends a line? */
export function halfAtEnd(text: SetText, index: number): boolean {
  return (text.classes[index]! & CLOSING) !== 0 && text.halfForms[index] !== 0
}

/** Does the mark stand half-width when it starts a line? A paragraph's first keeps its full width: its indent is 2 characters. */
export function halfAtStart(text: SetText, index: number): boolean {
  return index > 0 && (text.classes[index]! & OPENING) !== 0 && text.halfForms[index] !== 0
}

function edgeSlack(text: SetText, start: number, end: number, rank: number): number {
  let slack = 0
  const last = end - 1
  if (halfAtEnd(text, last) && squeezable(text, last) && squeezeRank(text.codePoints[last]!) === rank) {
    slack += text.widths[last]! - text.halfWidths[last]!
  }
  if (
    last !== start &&
    halfAtStart(text, start) &&
    squeezable(text, start) &&
    squeezeRank(text.codePoints[start]!) === rank
  ) {
    slack += text.widths[start]! - text.halfWidths[start]!
  }
  return slack
}
