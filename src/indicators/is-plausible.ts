import type {Observation} from '../model/observation.ts'
import {compareDecimals, shiftDecimal} from '../text/decimal.ts'
import {splitUnit} from '../text/split-unit.ts'
import {magnitudes} from '../text/units.ts'
import type {LexiconEntry} from './lexicon.ts'

/** Tell whether a figure lies in its indicator's range: what does not has mostly lost a digit or its point. */
export function isPlausible(observation: Observation, entry: LexiconEntry | undefined): boolean {
  const ends = entry?.range[observation.measure]
  const number = baseNumber(observation)
  // Growth over several years may be of any size.
  if (!ends || number === undefined || observation.period?.includes('-')) return true
  const [low, high] = ends
  return compareDecimals(number, String(low)) >= 0 && compareDecimals(number, String(high)) <= 0
}

/** In the unit without magnitude: 1.39万亿元 is 1390000000000. */
export function baseNumber({number, unit}: Observation): string | undefined {
  return number === null ? undefined : shiftDecimal(number, magnitudes[unit] ?? splitUnit(unit).power)
}
