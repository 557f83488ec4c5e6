import type {Observation} from './observation.ts'

/** One line of the main indicator table (主要指标): what was reached last year beside what is planned for this year. */
export interface MainTableRow {
  /** Name as the report gives it with the result, else with the target. */
  indicator: string
  /** Key in the lexicon, or null. */
  id: string | null
  category: string
  /** Unit of the value column: 亿元, %, 元; '' where only growth is known. */
  unit: string
  /** Last year's figure (measure value or share), else null. */
  value: Observation | null
  /** Last year's growth (measure growth, change or multiple), or the term's yearly average; else null. */
  growth: Observation | null
  /** This year's target, growth before value where both are given; may be in words. */
  target: Observation | null
  /** This year's second target: the value, where `target` holds the growth; else null. */
  targetValue: Observation | null
  /** What a reader of the row should know. */
  notes: MainTableNote[]
}

/** 'estimated' 预计 or 初步统计 · 'average' growth is a term's yearly average · 'in-words' the target has no number */
export type MainTableNote = 'estimated' | 'average' | 'in-words'
