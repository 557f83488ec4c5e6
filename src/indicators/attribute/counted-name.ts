import {cleanName} from '../clauses/clean-name.ts'
import {isDoing} from '../clauses/is-doing.ts'
import type {Lead} from '../clauses/read-lead.ts'
import {trailNoun} from '../clauses/trail-noun.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {Carried} from './carried.ts'
import type {Clause} from './clause-at.ts'
import {leaning} from './dependent-name.ts'

/**
 * Name a counted thing: what stands behind the unit, with the verb before the number.
 *
 * ```text
 * 建成集贤路等5条道路        改造提升9所公办敬老院
 *              ^^^^         ^^^^^^^^   ^^^^^^^^^^
 * ```
 */
export function countedName(
  own: string,
  clause: Clause,
  first: Quantity,
  lead: Lead,
  carried: Carried,
): string | undefined {
  if (first.kind !== 'amount' || lead.from) return undefined
  const noun = withEnd(trailNoun(clause.after), clause.after)
  if (noun === '' || /^[年个]$/u.test(noun)) return undefined
  // 改造提升9所敬老院: 提升 is what was done to them, not their growth.
  const done = cleanName(clause.lead, () => false)
  if (isDoing(done)) {
    delete lead.verb
    return /^[为对向给]$/u.test(done) ? noun : done + noun
  }
  if (lead.verb === 'to') return undefined
  if (own === '' || /^[为对向给]/u.test(own) || /等$/u.test(clause.lead)) return noun
  if (/的$/u.test(clause.lead)) return own.replace(/的+$/u, '') + noun
  if (lead.verb !== undefined || leaning.test(own) || carried.subjects.includes(own)) return undefined
  return /元$/u.test(first.unit) ? undefined : own + noun
}

/** 10万贫困人口稳定脱贫: not so many poor. */
function withEnd(noun: string, after: string): string {
  const poor = noun.replace(/(?:稳定|全部|如期|实现)+$/u, '')
  const end = /贫困(?:人口|群众|[户村县乡])$/u.test(poor) ? /脱贫|退出|摘帽/u.exec(after)?.[0] : undefined
  return end === undefined ? noun : poor + end
}
