import type {Observation} from '../../model/observation.ts'
import type {Report} from '../../model/report.ts'

/**
 * Write indicators.json: the front matter and every observation, keys always in the same order.
 *
 * @returns JSON with two spaces and a final line end.
 */
export function writeIndicatorsJson(report: Pick<Report, 'metadata'>, observations: readonly Observation[]): string {
  return `${JSON.stringify({report: report.metadata, observations: observations.map(inOrder)}, null, 2)}\n`
}

/** Keys in the contract's order, whatever order they came to be in. */
function inOrder(one: Observation): Observation {
  const {headings, sentence, line, column, page} = one.source
  return {
    indicator: one.indicator,
    id: one.id,
    status: one.status,
    estimated: one.estimated,
    period: one.period,
    measure: one.measure,
    bound: one.bound,
    number: one.number,
    numberHigh: one.numberHigh,
    text: one.text,
    unit: one.unit,
    written: one.written,
    headline: one.headline,
    category: one.category,
    found: one.found,
    source: {headings, sentence, line, column, page},
  }
}
