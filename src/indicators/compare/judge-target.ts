import type {Verdict} from '../../model/comparison.ts'
import type {Observation} from '../../model/observation.ts'
import {addDecimals, compareDecimals, shiftDecimal} from '../../text/decimal.ts'
import {splitUnit} from '../../text/split-unit.ts'
import type {LexiconEntry} from '../lexicon.ts'

/** 8%左右 is met by 7.5%: half a point stands for 左右, as reports themselves judge. */
const about = '0.5'

/**
 * Judge a target by its result.
 *
 * @param entry Of the lexicon, for indicators that are better low (失业率); without it the bound and the sign tell.
 * @returns     'unknown' where one is missing or in words, or their units differ, or 超过 leaves it open.
 */
export function judgeTarget(target: Observation | null, result: Observation | null, entry?: LexiconEntry): Verdict {
  if (!target || !result || target.number === null || result.number === null) return 'unknown'
  const [aim, reached] = [splitUnit(target.unit), splitUnit(result.unit)]
  if (aim.base !== reached.base || target.measure !== result.measure) return 'unknown'
  const low = lowIsGood(target, entry)
  const wanted = shiftDecimal(low ? (target.numberHigh ?? target.number) : target.number, aim.power)
  const got = shiftDecimal(result.number, reached.power)
  const margin = target.bound === '~' && aim.power === 0 ? about : '0'
  const limit = addDecimals(wanted, low ? margin : `-${margin}`)
  const order = compareDecimals(got, limit)
  const met = low ? order <= 0 : order >= 0
  // 突破500亿元 may be any figure above: enough when 500 is, else open.
  if (!met && (result.bound === '>' || result.bound === '>=') && !low) return 'unknown'
  return met ? 'met' : 'missed'
}

function lowIsGood(target: Observation, entry: LexiconEntry | undefined): boolean {
  if (entry?.better) return entry.better === 'lower'
  return target.bound === '<=' || target.bound === '<' || target.number!.startsWith('-')
}
