import type {Lead} from '../clauses/read-lead.ts'
import {subjectOfClause} from '../clauses/subject-of-clause.ts'
import {trailNoun} from '../clauses/trail-noun.ts'
import {type Lexicon, lookUp} from '../lexicon.ts'
import type {Quantity} from '../quantities/quantity.ts'
import {type Carried, copyCarried} from './carried.ts'
import {type Clause, clauseAt} from './clause-at.ts'
import {countedName} from './counted-name.ts'
import {leadOf} from './lead-of.ts'
import {type Made, makeStatement} from './make-statement.ts'
import {maskSentence} from './mask-sentence.ts'
import {nameSubjects} from './name-subjects.ts'
import {ratioStatements} from './ratio-statements.ts'
import {seriesOf} from './series-of.ts'
import type {Statement} from './statement.ts'

/**
 * Tell what each quantity of a sentence is about.
 *
 * ```text
 * 财政收入23.7亿元、增长8.6%，城镇、农村居民收入分别增长9.5%、10.5%
 * ^^^^^^^^          carried ^                                own list, shared out
 * ```
 *
 * @param text       Folded sentence.
 * @param offset     Where it begins in its passage.
 * @param quantities Of the sentence, places counted in it, in order.
 */
export function attributeSentence(text: string, offset: number, quantities: Quantity[], lexicon: Lexicon): Statement[] {
  if (quantities.length === 0) return []
  const masked = maskSentence(text, quantities)
  const statements: Statement[] = []
  let carried: Carried = {subjects: [], bases: [], recent: []}
  let outside: Carried | undefined
  let previousEnd = 0
  const all = seriesOf(text, quantities)
  all.forEach((series, index) => {
    const first = series[0]!
    const between = masked.slice(previousEnd, first.start)
    if (between.includes('（'))
      outside = between.includes('）')
        ? undefined
        : withSubject(carried, masked.slice(previousEnd, first.start), lexicon)
    else if (between.includes('）') && outside) {
      carried = outside
      outside = undefined
    }
    const next = all[index + 1]?.[0]?.start ?? text.length
    const clause = clauseAt(text, masked, previousEnd, series, next)
    const made = attributeSeries(clause, series, carried, lexicon)
    for (const one of made) statements.push({...one, at: offset + one.quantity.at, inBrackets: outside !== undefined})
    previousEnd = series.at(-1)!.end
  })
  return statements
}

/** 财政收入在核定任务（5亿元）的基础上增长8%: what stands before the bracket is the subject behind it. */
function withSubject(carried: Carried, between: string, lexicon: Lexicon): Carried {
  const before = between.slice(0, between.lastIndexOf('（'))
  const clause = /[^，；：。、]*$/u.exec(before)?.[0] ?? ''
  const subject = subjectOfClause(clause, lexicon)
  const copy = copyCarried(carried)
  return subject && clause !== subject && lookUp(subject, lexicon) ? {...copy, subjects: [subject]} : copy
}

function attributeSeries(clause: Clause, series: Quantity[], carried: Carried, lexicon: Lexicon): Made[] {
  const first = series[0]!
  // 18栋9.6万平方米厂房: two measures of one thing, not a list.
  const joined = series.every((one, i) => i === 0 || one.start === series[i - 1]!.end)
  const isKnown = (name: string) => lookUp(name, lexicon) !== undefined
  const {lead, own} = leadOf(clause, first, carried, isKnown)
  // 分别增长9%12%: the mark between them is lost.
  const count = joined && !(lead.distributive && first.kind === 'percent') ? 1 : series.length
  // 失业率3.9%，控制在4.5%的目标以内
  // 超额完成削减6.5%和5.5%的年度目标: what was planned, not what was reached.
  if (
    /^的[^，。；]{0,4}(?:目标|任务)以?内|^的(?:年度|年初|预期|既定|全年|计划|省定|市定|预定)?(?:目标|任务|计划)/u.test(
      clause.after,
    ) &&
    !lead.target
  )
    lead.plan = true
  // 翻 is the verb, though it stands in the quantity.
  if (first.unit === '番') lead.verb = 'up'
  const statement = (quantity: Quantity, name: string, found: string): Made =>
    makeStatement(quantity, name, name === '' ? 'unattributed' : found, lead, lexicon, series)
  if (lead.than !== undefined && first.kind !== 'times') {
    const subjects = nameSubjects(count, own, clause, carried, lead, lexicon)
    return series.map((quantity, i) => {
      const name = subjects?.names[i] ?? subjects?.names[0] ?? ''
      return statement(quantity, name === '' ? '' : name + lead.than, 'comparison')
    })
  }
  if (carried.aim && beyond.test(clause.lead) && carried.subjects.length > 0) {
    delete carried.aim
    const name = `${carried.subjects.at(-1)}超过计划目标`
    return series.map((quantity) => ({...statement(quantity, name, 'comparison'), measure: 'change', bound: '='}))
  }
  carried.aim = lead.aim ?? false
  if (first.kind === 'ratio') return ratioStatements(first, own, carried, statement)
  const part = count === 1 ? partName(own, clause, first, lead) : ''
  if (part !== '') return [statement(first, part, 'counted-noun')]
  const counted = count === 1 ? countedName(own, clause, first, lead, carried) : undefined
  if (counted) {
    carried.subjects = [counted]
    carried.recent.push(counted)
    return series.map((quantity) => statement(quantity, counted, 'counted-noun'))
  }
  const subjects = nameSubjects(count, own, clause, carried, lead, lexicon)
  if (!subjects) {
    // What follows without a subject of its own is not told either.
    Object.assign(carried, {subjects: [], recent: []})
    return series.map((quantity) => statement(quantity, '', 'unattributed'))
  }
  carried.subjects = subjects.names
  if (subjects.bases) carried.bases = subjects.bases
  if (subjects.found !== 'carried' && subjects.found !== 'carried-list') carried.recent.push(...subjects.names)
  else if (subjects.found === 'carried-list') carried.recent = []
  const found = lead.from ? 'from-to' : subjects.found
  if (count > 1 && subjects.names.length === series.length) {
    return series.map((quantity, i) => statement(quantity, subjects.names[i]!, found))
  }
  return series.flatMap((quantity) => subjects.names.map((name) => statement(quantity, name, found)))
}

/** 比计划目标3000亿元超过1070亿元: the second is what was added. */
const beyond = /^(?:超额|超出|超过|超|多|高出)?(?:完成|了)?$/u

/** 49.3%的行政村达到标准: the share of what stands behind. */
function partName(own: string, clause: Clause, first: Quantity, lead: Lead): string {
  if (own !== '' || (first.kind !== 'percent' && first.kind !== 'fraction') || lead.verb !== undefined) return ''
  const part = /^的\p{Script=Han}/u.test(clause.after) ? trailNoun(clause.after) : ''
  if (part !== '') lead.share = true
  return part
}
