import {judgeTarget} from '../../../indicators/compare/judge-target.ts'
import {type Lexicon, lookUp} from '../../../indicators/lexicon.ts'
import {differInScope} from '../../../indicators/scope-of.ts'
import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {JudgedRow} from './sheet-content.ts'

/** What the sheet says of a verdict; null where it cannot be said. */
const said = {met: true, missed: false, unknown: null} as const

/**
 * Set last year's target beside each row and say whether it was met.
 *
 * @param year    Year of the results: only targets for that year count.
 * @param known   Where such targets may stand: last year's report, and this one (增长6.4%（年度目标6%左右）).
 * @param lexicon Knows which indicators are better low.
 */
export function judgeRows(
  rows: MainTableRow[],
  year: string,
  known: readonly Observation[],
  lexicon: Lexicon | undefined,
): JudgedRow[] {
  const targets = known.filter((one) => one.status === 'target' && one.period === year && one.number !== null)
  return rows.map((row) => {
    const named = targets.filter((one) => one.indicator === row.indicator)
    const own = named.length > 0 || row.id === null ? named : targets.filter((one) => isAlike(one, row))
    const pair = comparable(row, own)
    const entry = lexicon && lookUp(row.indicator, lexicon)
    const met = pair ? said[judgeTarget(pair.target, pair.actual, entry)] : null
    return {...row, lastTarget: pair?.target ?? own[0] ?? null, met}
  })
}

/** Another name of the row's entry, that may mean the same figure. */
function isAlike({id, indicator}: Observation, row: MainTableRow): boolean {
  return id === row.id && !differInScope(indicator, row.indicator)
}

function comparable(row: MainTableRow, targets: Observation[]) {
  for (const actual of [row.growth, row.value]) {
    if (!actual?.number || actual.period?.includes('-')) continue
    const target = targets.find((one) => one.measure === actual.measure && one.unit === actual.unit)
    if (target) return {actual, target}
  }
  return undefined
}
