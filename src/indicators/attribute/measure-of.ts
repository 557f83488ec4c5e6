import type {Measure} from '../../model/observation.ts'
import type {Lead} from '../clauses/read-lead.ts'
import {type Lexicon, lookUp} from '../lexicon.ts'
import type {Quantity} from '../quantities/quantity.ts'

/**
 * Tell what a number measures from its kind, the verb before it and what is known of the indicator.
 *
 * @returns `falls` where the number is written without the minus that its verb means.
 */
export function measureOf(
  quantity: Quantity,
  name: string,
  lead: Lead,
  lexicon: Lexicon,
): {measure: Measure; falls: boolean} {
  const falls = lead.verb === 'down'
  if (lead.than !== undefined) return {measure: 'change', falls: /低|慢|落后|少|小于/u.test(lead.than)}
  switch (quantity.kind) {
    case 'points':
      return {measure: 'change', falls}
    case 'times':
      return {measure: 'multiple', falls: false}
    case 'ratio':
      return {measure: 'value', falls: false}
    case 'fraction':
      return lead.verb === 'up' || falls ? {measure: 'growth', falls} : {measure: 'share', falls: false}
    case 'amount':
      return lead.verb === 'up' || falls ? {measure: 'change', falls} : {measure: 'value', falls: false}
    case 'percent':
      return percentage(quantity, name, lead, lexicon)
  }
}

function percentage(
  quantity: Quantity,
  name: string,
  lead: Lead,
  lexicon: Lexicon,
): {measure: Measure; falls: boolean} {
  if (lead.completion) return {measure: 'completion', falls: false}
  const entry = lookUp(name, lexicon)
  if (lead.noun && entry?.rate) return {measure: 'value', falls: false}
  if (lead.verb === 'up' || lead.verb === 'down') return {measure: 'growth', falls: lead.verb === 'down'}
  if (lead.share || /占.{1,30}(?:比重|比例|比率)?$|(?:比重|占比)$/u.test(name)) return {measure: 'share', falls: false}
  // 居民消费价格指数101.8%: the level, last year's being 100.
  if (entry?.price && Number(quantity.number) >= 80) return {measure: 'value', falls: false}
  if (entry?.price) return {measure: 'growth', falls: false}
  // 增速由2%回升到5%: what is counted in yuan does not stand at a percentage.
  if (lead.verb === 'to' && entry?.units.includes('元')) return {measure: 'growth', falls: false}
  if (!entry || entry.rate || entry.units.includes('%') || lead.verb === 'to') return {measure: 'value', falls: false}
  return {measure: 'growth', falls: false}
}
