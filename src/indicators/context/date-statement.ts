import type {Statement} from '../attribute/statement.ts'
import type {TimeMark} from './find-times.ts'
import type {Context} from './read-contexts.ts'
import {termYears} from './term-years.ts'

export interface Dated {
  status: 'actual' | 'target'
  period: string | null
}

/**
 * Give a statement its year and whether it was reached or is planned.
 *
 * @param place Index of the number in its sentence.
 */
export function dateStatement(
  statement: Statement,
  place: number,
  times: readonly TimeMark[],
  bases: ReadonlyArray<{at: number; year: number; whole: boolean}>,
  context: Context,
  year: number | undefined,
): Dated {
  const {lead, measure, inBrackets, earlier} = statement
  const mark = times.findLast((one) => one.at <= place && place < one.end)
  const now = context.year
  let status = context.status
  if (lead.plan || (inBrackets && /目标|计划|任务/u.test(lead.subject)))
    return {status: 'target', period: mark?.until ? mark.period : text(now)}
  if (earlier) return {status: 'actual', period: lead.base ? baseYear(lead.base, year, now) : null}
  const single = mark && /^\d{4}$/u.test(mark.period) ? Number(mark.period) : undefined
  if (single !== undefined && year !== undefined) {
    if (single >= year && (mark!.until || status === 'target' || lead.target)) status = 'target'
    else if (single < year && status === 'target' && !mark!.until) status = 'actual'
  }
  const starts = mark?.period.includes('-') ? Number(mark.period.slice(0, 4)) : undefined
  if (starts !== undefined && year !== undefined && starts >= year) status = 'target'
  if (status === 'actual' && lead.target && single === undefined) {
    // 争取 in a review speaks of money that was won, not of a plan: it stands in the subject, not before the number.
    status = 'target'
  }
  if (statement.milestone) return {status, period: null}
  if (lead.average) {
    if (mark?.period.includes('-')) return {status, period: mark.period}
    if (context.term) return {status, period: range(context.term)}
    const since = bases.findLast((one) => one.at <= place)
    const to = single ?? now
    return {status, period: since && to && since.year < to - 1 ? `${since.year + 1}-${to}` : null}
  }
  const general = bases.findLast((one) => one.whole && one.at <= place)
  const based = growthSpan(lead.base ?? (general && `${general.year}年`), measure, single ?? now, year)
  if (based) return {status, period: based}
  if (lead.total && context.term && status === 'actual' && !mark?.period.includes('-'))
    return {status, period: range(context.term)}
  if (mark && !(mark.period.includes('-') && isLevel(statement))) return {status, period: mark.period}
  if (context.term && status === context.status && !isLevel(statement)) return {status, period: range(context.term)}
  if (context.term && status === 'target') return {status, period: String(context.term[1])}
  return {status, period: text(status === 'target' && context.status === 'actual' && now !== undefined ? now + 1 : now)}
}

/** 达到, 降至: the figure at the end of the stretch, not its sum. */
function isLevel({lead, measure, quantity, name, bound, found}: Statement): boolean {
  if (lead.total || (/新增|累计/u.test(name) && lead.verb !== 'to')) return false
  // A rate or a balance is of a day, what falls to one person or is produced in all of a year, however it is put.
  if (measure === 'value' && (quantity.kind === 'percent' || /余额|人口$|保有量|人均|生产总值/u.test(name))) return true
  // 突破500亿元: a mark passed, so the figure at the end.
  if (
    lead.verb === undefined &&
    bound === '>' &&
    (quantity.boundBefore || found === 'shared-list') &&
    measure === 'value'
  )
    return !/新增|投资|投入|减|利用|争取|引进/u.test(name)
  if (lead.verb === 'to' || lead.verb === 'level') return true
  return measure === 'share'
}

/** Growth against another year than the last is growth of the years between: 比2015年增长45% → 2016-2019. */
function growthSpan(
  base: string | undefined,
  measure: Statement['measure'],
  now: number | undefined,
  year: number | undefined,
): string | undefined {
  if (!base || now === undefined || measure === 'value' || measure === 'share') return undefined
  const from = Number(baseYear(base, year, now))
  return Number.isInteger(from) && from > 0 && from < now - 1 ? `${from + 1}-${now}` : undefined
}

function baseYear(base: string, year: number | undefined, now: number | undefined): string | null {
  const exact = /(?:19|20)\d\d/u.exec(base)?.[0]
  if (exact) return exact
  const plan = termYears(/“[^”]+”/u.exec(base)?.[0] ?? '')
  if (plan) return String(plan[1])
  if (/上年|去年|上一年|年初/u.test(base)) return now === undefined ? null : String(now - 1)
  if (/前年/u.test(base)) return now === undefined ? null : String(now - 2)
  if (/[五5]年前/u.test(base)) return year === undefined ? null : String(year - 6)
  return null
}

function range([first, last]: [number, number]): string {
  return `${first}-${last}`
}

function text(year: number | undefined): string | null {
  return year === undefined ? null : String(year)
}
