import {figureText} from '../../indicators/figure-text.ts'
import type {Comparison, Verdict} from '../../model/comparison.ts'
import type {Observation} from '../../model/observation.ts'

/** A comparison as plain rows: what CSV, the workbook and a terminal show. */
export interface ComparisonTable {
  head: string[]
  rows: string[][]
}

const verdicts: Record<Verdict, string> = {met: '完成', missed: '未完成', unknown: ''}
const measures: Record<Observation['measure'], string> = {
  value: '总量',
  growth: '增长',
  share: '占比',
  change: '增减',
  completion: '完成计划',
  multiple: '倍数',
}

/** Lay a comparison out: for years a target, a result and a verdict a year; for regions a column each. */
export function comparisonTable(comparison: Comparison): ComparisonTable {
  const lead = ['指标', '类别', '度量']
  const own = (row: {indicator: string; category: string; measure: Observation['measure']}) => [
    row.indicator,
    row.category,
    measures[row.measure],
  ]
  const cell = (one: Observation | null) => (one ? figureText(one) : '')
  if (comparison.kind === 'years') {
    return {
      head: [...lead, ...comparison.years.flatMap((year) => [`${year}年目标`, `${year}年完成`, `${year}年结果`])],
      rows: comparison.rows.map((row) => [
        ...own(row),
        ...row.cells.flatMap(({target, result, verdict}) => [cell(target), cell(result), verdicts[verdict]]),
      ]),
    }
  }
  return {
    head: [
      ...lead,
      '状态',
      ...comparison.reports.map(({region, year}) => (year === null ? region : `${region} ${year}`)),
    ],
    rows: comparison.rows.map((row) => [
      ...own(row),
      row.status === 'actual' ? '上年完成' : '今年目标',
      ...row.cells.map(cell),
    ]),
  }
}
