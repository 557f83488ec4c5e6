import type {Observation} from '../../../model/observation.ts'

/**
 * A figure in print, in three parts so that a column can be aligned on its decimal points.
 *
 * ```text
 * 增长6%—6.5%左右
 * ^^              lead
 *   ^^^^^^^       number
 *          ^^^    tail
 * ```
 */
export interface FigureParts {
  lead: string
  /** '' for a target in words, which `tail` then holds. */
  number: string
  tail: string
}

/**
 * Put an observation in print as Chinese statistics do: 超2500亿元, 增长8%以上, 4.5%以内.
 *
 * @param unit   Unit that the column already names: it is not repeated.
 * @param verbal Whether growth is said in words (增长, 下降) rather than by its sign.
 */
export function figureParts(observation: Observation, unit: string, verbal: boolean): FigureParts {
  const {number, numberHigh, measure} = observation
  if (number === null) return {lead: '', number: '', tail: observation.text ?? ''}
  const falls = number.startsWith('-')
  const plain = (digits: string) => (verbal && falls && moves.has(measure) ? digits.replace(/^-/u, '') : digits)
  const shownUnit = observation.unit === unit ? '' : observation.unit
  const low = plain(number)
  return {
    lead: verb(observation, verbal, falls) + (before[observation.bound] ?? ''),
    number: numberHigh === null ? low : `${low}${range(shownUnit)}${plain(numberHigh)}`,
    tail: shownUnit + (after[observation.bound] ?? ''),
  }
}

/** The three parts as one text. */
export function joinFigure({lead, number, tail}: FigureParts): string {
  return lead + number + tail
}

const moves = new Set(['growth', 'change', 'multiple'])
const before: Record<string, string> = {'>': '超', '<': '低于'}
const after: Record<string, string> = {'>=': '以上', '<=': '以内', '~': '左右'}

/** 6%—6.5%: a short sign is repeated, a unit in words is not (20—25万人); the dash is GB/T 15834's. */
function range(unit: string): string {
  return `${unit === '%' || unit === '‰' ? unit : ''}—`
}

function verb(observation: Observation, verbal: boolean, falls: boolean): string {
  if (observation.measure === 'completion') return '完成年度计划'
  if (!verbal) return ''
  if (observation.measure === 'change') return falls ? '降低' : '提高'
  if (observation.measure !== 'growth' && observation.measure !== 'multiple') return ''
  if (falls) return '下降'
  return /价格|CPI/u.test(observation.indicator) ? '上涨' : '增长'
}
