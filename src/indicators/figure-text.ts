import type {Bound, Observation} from '../model/observation.ts'

/** How a bound is written after and before the figure. */
const words: Record<Bound, {before: string; after: string}> = {
  '=': {before: '', after: ''},
  '>=': {before: '', after: '以上'},
  '>': {before: '超', after: ''},
  '<=': {before: '', after: '以内'},
  '<': {before: '低于', after: ''},
  '~': {before: '', after: '左右'},
}

/**
 * Write a figure for a table cell: 8%以上, 4.5%—5%, 超20万亿元, the words of a target without number.
 *
 * @param observation The figure.
 * @param unit        False where the column's head already names the unit.
 */
export function figureText(observation: Observation, unit = true): string {
  if (observation.number === null) return observation.text ?? ''
  const {before, after} = words[observation.bound]
  const tail = unit ? observation.unit : ''
  const high = observation.numberHigh === null ? '' : `${tail === '%' ? '%' : ''}—${observation.numberHigh}`
  return `${before}${observation.number}${high}${tail}${after}`
}
