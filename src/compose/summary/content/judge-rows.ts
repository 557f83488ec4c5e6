import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {JudgedRow} from './sheet-content.ts'

/**
 * Set last year's target beside each row and say whether it was met.
 *
 * @param year  Year of the results: only targets for that year count.
 * @param known Where such targets may stand: last year's report, and this one (增长6.4%（年度目标6%左右）).
 */
export function judgeRows(rows: MainTableRow[], year: string, known: readonly Observation[]): JudgedRow[] {
  const targets = known.filter((one) => one.status === 'target' && one.period === year && one.number !== null)
  return rows.map((row) => {
    const own = targets.filter((one) => (row.id === null ? one.indicator === row.indicator : one.id === row.id))
    const pair = comparable(row, own)
    return {...row, lastTarget: pair?.target ?? own[0] ?? null, met: pair ? isMet(pair.actual, pair.target) : null}
  })
}

function comparable(row: MainTableRow, targets: Observation[]) {
  for (const actual of [row.growth, row.value]) {
    if (!actual?.number || actual.period?.includes('-')) continue
    const target = targets.find((one) => one.measure === actual.measure && one.unit === actual.unit)
    if (target) return {actual, target}
  }
  return undefined
}

/**
 * A floor is met from its number upwards, a ceiling from its number downwards. An approximate target (左右) is met within
 * a tenth of its number; the sheet says so in a note.
 */
function isMet(actual: Observation, target: Observation): boolean {
  const reached = Number(actual.number)
  const planned = Number(target.number)
  const leeway = target.bound === '~' ? Math.abs(planned) / 10 : 0
  const ceiling = Number(target.numberHigh ?? target.number)
  return isBetterLow(target) ? reached <= ceiling + leeway : reached >= planned - leeway
}

function isBetterLow(target: Observation): boolean {
  if (target.bound === '<=' || target.bound === '<') return true
  if (target.bound === '>=' || target.bound === '>') return false
  return betterLow.test(target.indicator)
}

/** Indicators of which less is better, where the target's bound does not tell. */
const betterLow = /失业率|价格|能耗|能源消耗|水耗|碳排放|排放量|浓度|死亡|发案|事故/u
