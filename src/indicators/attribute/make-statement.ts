import type {Lead} from '../clauses/read-lead.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Quantity} from '../quantities/quantity.ts'
import {measureOf} from './measure-of.ts'
import type {Statement} from './statement.ts'

/** A statement without its place. */
export type Made = Omit<Statement, 'at' | 'inBrackets'>

/** Join a quantity with its name: what it measures, its sign, and the bound that its list shares. */
export function makeStatement(
  quantity: Quantity,
  name: string,
  found: string,
  lead: Lead,
  lexicon: Lexicon,
  series: Quantity[],
): Made {
  const {measure, falls} = measureOf(quantity, name, lead, lexicon)
  const fallen = falls && quantity.number !== '0'
  // 分别增长5%、6.5%左右: the last bound serves the list when no other number has one of its own.
  const shared = series.length > 1 && series.slice(0, -1).every((one) => !one.bound) ? series.at(-1)!.bound : undefined
  const leading = series[0]!.boundBefore ? series[0]!.bound : undefined
  const bound = quantity.numberHigh !== null ? '=' : (quantity.bound ?? shared ?? leading ?? lead.bound ?? '=')
  return {
    quantity,
    name:
      (measure === 'share' || quantity.kind === 'points') && lead.whole && name !== '' && !name.includes('占')
        ? name + lead.whole
        : name,
    measure,
    bound,
    number: fallen ? `-${quantity.number}` : quantity.number,
    numberHigh: quantity.numberHigh === null ? null : fallen ? `-${quantity.numberHigh}` : quantity.numberHigh,
    unit: quantity.unit,
    found,
    lead,
    earlier: lead.from,
    milestone: series.length > 1 && !lead.distributive && bound === '>' && quantity.kind === 'amount',
  }
}
