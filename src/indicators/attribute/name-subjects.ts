import type {Lead} from '../clauses/read-lead.ts'
import {splitSubjects} from '../clauses/split-subjects.ts'
import {subjectOfClause} from '../clauses/subject-of-clause.ts'
import {type Lexicon, lookUp} from '../lexicon.ts'
import type {Carried} from './carried.ts'
import type {Clause} from './clause-at.ts'
import {dependentName, leaning} from './dependent-name.ts'

export interface Subjects {
  /** One for each number, or one list for a number that all share. */
  names: string[]
  found: string
  bases?: string[]
}

/**
 * Name what a clause's numbers are about: its own subject, the clause's before, or what was carried over.
 *
 * @param count Numbers in the series; 1 where they measure one thing.
 * @param own   The clause's own subject; '' where it has none.
 * @returns     Undefined where the text does not tell.
 */
export function nameSubjects(
  count: number,
  own: string,
  clause: Clause,
  carried: Carried,
  lead: Lead,
  lexicon: Lexicon,
): Subjects | undefined {
  if (!generic.has(own)) return ownNames(count, own, clause, carried, lead, lexicon)
  const before = subjectOfClause(clause.before, lexicon)
  if (before) {
    const list =
      count > 1 || lead.each || lead.distributive
        ? splitSubjects(before, count > 1 ? count : undefined, lexicon)
        : undefined
    if (list) return {names: list, found: 'shared-list'}
    // 财政收入迈过千亿大关，达1330亿元
    const passed =
      /(?:大关|台阶|关口)$/u.test(clause.before) && /(?:收入|支出|投资|规模|人口|里程|[额量值产])$/u.test(before)
    if (count === 1 && (passed || lookUp(before, lexicon) || carried.subjects.length === 0))
      return {names: [before], found: 'clause-before'}
  }
  if (count > 1) {
    if (carried.subjects.length === count) return {names: carried.subjects, found: 'carried-list'}
    const recent = [...new Set(carried.recent)].slice(-count)
    if (recent.length === count) return {names: recent, found: 'carried-list'}
    const list = carried.subjects.length === 1 ? splitSubjects(carried.subjects[0]!, count, lexicon) : undefined
    if (list) return {names: list, found: 'carried-list'}
    return carried.subjects.length === 1 && !lead.distributive ? {names: carried.subjects, found: 'carried'} : undefined
  }
  if (carried.subjects.length === 0) return undefined
  // 城镇居民收入2.9万元，农民收入1.4万元，分别增长8%: one number serves both.
  const pair = lead.distributive && carried.subjects.length === 1 ? [...new Set(carried.recent)].slice(-2) : []
  if (pair.length === 2 && pair.every((name) => lookUp(name, lexicon)) && sharesTail(pair[0]!, pair[1]!))
    return {names: pair, found: 'carried-list'}
  if (carried.subjects.length > 1 && !lead.each && !lead.distributive)
    return {names: [carried.subjects.at(-1)!], found: 'carried'}
  return {names: carried.subjects, found: 'carried'}
}

/** 城镇居民人均可支配收入 and 农民人均纯收入 are told together; 生产总值 and 财政收入 are not. */
function sharesTail(a: string, b: string): boolean {
  return a.slice(-2) === b.slice(-2)
}

function ownNames(
  count: number,
  own: string,
  clause: Clause,
  carried: Carried,
  lead: Lead,
  lexicon: Lexicon,
): Subjects | undefined {
  if (count > 1) {
    const list = splitSubjects(own, count, lexicon)
    if (list) return {names: list.map((name) => dependentName(name, clause, carried, lexicon)), found: 'shared-list'}
    // 城镇登记失业率, 25% and 30%: one subject cannot share two numbers out; different units are two figures of one.
    return lead.distributive ? undefined : {names: [dependentName(own, clause, carried, lexicon)], found: 'direct'}
  }
  if (lead.each || lead.distributive) {
    const list =
      (lead.distributive ? splitSubjects(own, 2, lexicon) : undefined) ?? splitSubjects(own, undefined, lexicon)
    if (list) return {names: list, found: 'each'}
    const bases = listBefore(clause.before, lexicon) ?? (leaning.test(own) ? carried.bases : [])
    if (bases.length > 1) return {names: bases.map((base) => base + own), found: 'each', bases}
  }
  const each = own.length < 40 && lead.verb !== undefined ? splitSubjects(own, undefined, lexicon) : undefined
  if (each?.every((name) => lookUp(name, lexicon)) && !lookUp(own, lexicon)) return {names: each, found: 'each'}
  return {names: [dependentName(own, clause, carried, lexicon)], found: 'direct'}
}

function listBefore(before: string, lexicon: Lexicon): string[] | undefined {
  const subject = subjectOfClause(before, lexicon)
  return subject?.includes('、') ? splitSubjects(subject, undefined, lexicon) : undefined
}

/** Words that stand for the subject before. */
export const generic = new Set([
  '',
  '其中',
  '增幅',
  '增速',
  '涨幅',
  '总量',
  '总额',
  '总值',
  '规模',
  '数量',
  '总数',
  '占比',
  '比重',
  '比例',
  '同比',
  '个数',
  '最高',
  '最低',
  '目标',
  '名义增速',
  '实际',
  '较年',
  '总规模',
  '降幅',
  '同口径',
  '可比口径',
  '年度目标',
  '目标值',
  '年初目标',
  '预期目标',
  '全年目标',
  '计划',
  '增量',
  '总计',
  '折合',
  '约合',
  '在',
])
