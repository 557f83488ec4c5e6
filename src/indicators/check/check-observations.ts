import type {VFile} from 'vfile'
import {report} from '../../messages/report.ts'
import type {Observation} from '../../model/observation.ts'
import {splitUnit} from '../../text/split-unit.ts'
import {magnitudes} from '../../text/units.ts'
import {baseNumber, isPlausible} from '../is-plausible.ts'
import type {Lexicon, LexiconEntry} from '../lexicon.ts'

/**
 * Report what cannot well be; figures are never changed: a unit that does not fit, a figure out of all proportion,
 * one indicator with two figures, a product whose growth and values disagree.
 */
export function checkObservations(observations: readonly Observation[], lexicon: Lexicon, file: VFile): void {
  const entries = new Map(lexicon.entries.map((entry) => [entry.id, entry]))
  for (const observation of observations) {
    const entry = observation.id === null ? undefined : entries.get(observation.id)
    if (!entry || observation.number === null) continue
    if (unitFits(observation, entry)) checkRange(observation, entry, file)
    else reportUnit(observation, entry, file)
  }
  checkTwice(observations, entries, file)
  checkGrowth(observations, file)
}

/** 超10亿 leaves 元 out: a magnitude alone fits anything. */
function unitFits({measure, unit}: Observation, {units}: LexiconEntry): boolean {
  return measure !== 'value' || units.length === 0 || unit in magnitudes || units.includes(splitUnit(unit).base)
}

function reportUnit({indicator, unit, source}: Observation, {units}: LexiconEntry, file: VFile): void {
  report(file, 'indicators/unit', {indicator, unit, expected: units.join('、')}, source)
}

function checkRange(observation: Observation, entry: LexiconEntry, file: VFile): void {
  if (isPlausible(observation, entry)) return
  const {measure, indicator, number, unit} = observation
  const [low, high] = entry.range[measure]!
  report(file, 'indicators/implausible', {indicator, number: `${number}${unit}`, low, high}, observation.source)
}

/** The region's main indicators, given again elsewhere with another figure of the same year. */
function checkTwice(
  observations: readonly Observation[],
  entries: ReadonlyMap<string, LexiconEntry>,
  file: VFile,
): void {
  const first = new Map<string, Observation>()
  for (const observation of observations) {
    const {id, measure, status, period, bound, unit, number, indicator, found} = observation
    if (
      status === 'target' ||
      id === null ||
      period === null ||
      period.includes('-') ||
      bound !== '=' ||
      number === null ||
      found === 'from-to'
    )
      continue
    if (!entries.get(id)?.headline || (measure !== 'value' && measure !== 'growth')) continue
    const key = [indicator, measure, status, period, splitUnit(unit).base].join(' ')
    const before = first.get(key)
    if (!before) first.set(key, observation)
    else if (!isRounding(before, observation)) {
      const values = {indicator, period, first: figure(before), second: figure(observation), line: before.source.line}
      report(file, 'indicators/twice', values, observation.source)
    }
  }
}

function figure({number, unit}: Observation): string {
  return `${number}${unit}`
}

/** 10.3万亿元 and 103197亿元 are one figure, rounded once: they differ by less than half of the rougher's last place. */
function isRounding(a: Observation, b: Observation): boolean {
  const [x, y] = [Number(baseNumber(a)), Number(baseNumber(b))]
  return Math.abs(x - y) <= Math.max(step(a), step(b)) / 2 + Number.EPSILON
}

function step({number, unit}: Observation): number {
  return 10 ** (splitUnit(unit).power - (number?.split('.')[1]?.length ?? 0))
}

/** Prices and rounding explain some points between growth at constant prices and growth of the values. */
const tolerated = 10

function checkGrowth(observations: readonly Observation[], file: VFile): void {
  const product = observations.filter(({id, number, headline}) => id === 'gdp' && number !== null && headline)
  const value = (period: number) =>
    product.find((one) => one.measure === 'value' && one.period === String(period) && one.bound === '=')
  for (const growth of product.filter(({measure, bound}) => measure === 'growth' && bound === '=')) {
    const year = Number(growth.period)
    const [before, after] = [value(year - 1), value(year)]
    if (!before || !after) continue
    const implied = (Number(baseNumber(after)) / Number(baseNumber(before)) - 1) * 100
    if (Math.abs(implied - Number(growth.number)) <= tolerated) continue
    const values = {period: year, growth: growth.number!, implied: implied.toFixed(1)}
    report(file, 'indicators/growth-value', values, growth.source)
  }
}
