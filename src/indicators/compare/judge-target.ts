import type {Verdict} from '../../model/comparison.ts'
import type {Observation} from '../../model/observation.ts'
import {addDecimals, compareDecimals, shiftDecimal} from '../../text/decimal.ts'
import {splitUnit} from '../../text/split-unit.ts'
import type {LexiconEntry} from '../lexicon.ts'

/** 8%左右 and a result of 7.6%: within half a point short of it nobody but the report itself can say whether it was met. */
const about = '0.5'

/**
 * Judge a target by its result.
 *
 * @param entry Of the lexicon, for indicators that are better low (失业率); without it the bound and the sign tell.
 * @returns     'unknown' where one is missing or in words, or their units differ, or 超过 or 左右 leaves it open.
 */
export function judgeTarget(target: Observation | null, result: Observation | null, entry?: LexiconEntry): Verdict {
  if (!target || !result || target.number === null || result.number === null) return 'unknown'
  const [aim, reached] = [splitUnit(target.unit), splitUnit(result.unit)]
  if (aim.base !== reached.base || target.measure !== result.measure) return 'unknown'
  const low = lowIsGood(target, entry)
  const wanted = shiftDecimal(low ? (target.numberHigh ?? target.number) : target.number, aim.power)
  const got = shiftDecimal(result.number, reached.power)
  const reaches = (limit: string) => (low ? compareDecimals(got, limit) <= 0 : compareDecimals(got, limit) >= 0)
  if (reaches(wanted)) return 'met'
  // 突破500亿元 may be any figure above: enough when 500 is, else open.
  if ((result.bound === '>' || result.bound === '>=') && !low) return 'unknown'
  if (target.bound !== '~') return 'missed'
  // Of 30亿元左右 no share is known that would be too far off.
  if (aim.base !== '%') return 'unknown'
  return reaches(addDecimals(wanted, low ? about : `-${about}`)) ? 'unknown' : 'missed'
}

function lowIsGood(target: Observation, entry: LexiconEntry | undefined): boolean {
  if (entry?.better) return entry.better === 'lower'
  return target.bound === '<=' || target.bound === '<' || target.number!.startsWith('-')
}
