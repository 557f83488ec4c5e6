import {cleanName} from '../clauses/clean-name.ts'
import {type Lead, readLead} from '../clauses/read-lead.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {Carried} from './carried.ts'
import type {Clause} from './clause-at.ts'

/** A clause's lead with the subject of its own, if it has one. */
export interface OwnLead {
  lead: Lead
  own: string
}

/** 达到5.53万亿元、稳居全国前十、增长4.8%: a bare predicate behind the last 、 goes back to the subject before. */
export function leadOf(clause: Clause, first: Quantity, carried: Carried, isKnown: (name: string) => boolean): OwnLead {
  const lead = readLead(clause.lead, first.kind)
  const own = cleanName(lead.subject, isKnown)
  // 五年累计完成固定资产投资, 五年完成投资: the sum of the term, said before the name.
  if (
    /累[计积]|^[三四五345]年(?:来|间)?(?:共|完成|实现|新增)/u.test(
      lead.subject.slice(0, lead.subject.length - own.length),
    )
  )
    lead.total = true
  const last = clause.lead.lastIndexOf('、')
  if (own === '' || last < 0 || carried.subjects.length === 0 || lead.distributive)
    return withShare({lead, own}, first, carried)
  const tail = readLead(clause.lead.slice(last + 1), first.kind)
  const bare = tail.verb !== undefined && cleanName(tail.subject, isKnown) === ''
  return withShare(bare ? {lead: tail, own: ''} : {lead, own}, first, carried)
}

/** 占全省比重由10.1%提高到20.5%: the second figure is a share as well. */
function withShare({lead, own}: OwnLead, first: Quantity, carried: Carried): OwnLead {
  if (lead.share) carried.whole = lead.whole ?? ''
  else if (own === '' && lead.verb === 'to' && first.kind === 'percent' && carried.whole !== undefined) {
    lead.share = true
    if (carried.whole !== '') lead.whole = carried.whole
  } else if (own === '' && first.kind === 'points' && carried.whole) lead.whole = carried.whole
  else delete carried.whole
  return {lead, own}
}
