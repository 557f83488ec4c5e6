/** One figure stated about one indicator: SDMX's observation. Shape of indicators.json and its CSV. */
export interface Observation {
  /** Name in full: what a shared list leaves out is put back, scope words (全区, 全市) dropped. '' where the figure could not be attributed. */
  indicator: string
  /** Key in the lexicon, or null. */
  id: string | null
  status: 'actual' | 'target'
  /** True where the text says 预计, 初步核算, 初步统计 … */
  estimated: boolean
  /** '2019', '2016-2020', null when not known. */
  period: string | null
  measure: Measure
  bound: Bound
  /** As printed: half-width, no thousands commas; a fall in `growth` carries a minus. Null for a target in words. */
  number: string | null
  /** Upper end of a range, else null. */
  numberHigh: string | null
  /** The words of a target without a number (与经济增长同步), else null. */
  text: string | null
  /**
   * As printed: 亿元, %, 个百分点, 万人 … Two units stand for what a number alone cannot say: 番 counts doublings (翻两番 is
   * 2 番, four times the base), /3 makes the number a part of a whole (三分之二 is 2 with /3).
   */
  unit: string
  /** The figure as it stands in the sentence, character for character, words of its bound included: 突破百分之三十六点九, 翻一番, 8%以上. */
  written: string
  /** True where the figure belongs in the region's main indicator table. */
  headline: boolean
  category: string
  /** Id of the finder or refiner that attributed the figure, e.g. 'shared-list'; 'unattributed' where none could. */
  found: string
  source: ObservationSource
}

/** value, growth (%, a fall is negative), share (占比), change (百分点), completion (% of the plan), multiple (倍). */
export type Measure = 'value' | 'growth' | 'share' | 'change' | 'completion' | 'multiple'

/** `=` · `>=` 以上, 不低于 · `>` 突破, 超 · `<=` 以内, 控制在 · `<` · `~` 左右, 约, 近 */
export type Bound = '=' | '>=' | '>' | '<=' | '<' | '~'

export interface ObservationSource {
  /** Headings above the sentence, outermost first. */
  headings: string[]
  sentence: string
  /** Line in report.md, from 1. */
  line: number
  /** Column of the number in that line, from 1, in UTF-16 units. */
  column: number
  /** Page in report.pdf, from 1; null until the report is typeset. */
  page: number | null
}
