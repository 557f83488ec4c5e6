import type {Bound, Measure} from '../../model/observation.ts'
import type {Lead} from '../clauses/read-lead.ts'
import type {Quantity} from '../quantities/quantity.ts'

/** A quantity with what its sentence says of it; time and place in the report are still to come. */
export interface Statement {
  quantity: Quantity
  /** Index of the number in the passage. */
  at: number
  /** Name in full; '' where the sentence does not tell. */
  name: string
  measure: Measure
  bound: Bound
  /** With a minus for a fall. */
  number: string
  numberHigh: string | null
  unit: string
  /** Which rule attributed it. */
  found: string
  lead: Lead
  inBrackets: boolean
  /** True where the number is the earlier one of 由…增加到…. */
  earlier: boolean
  /** One of several marks passed one after the other (连续跨越7万亿、8万亿): of no year that the text tells. */
  milestone: boolean
}
