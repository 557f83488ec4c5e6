import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {ChartSpec} from '../../../model/sheet.ts'
import {figureParts, joinFigure} from './figure-parts.ts'

export interface ChartLooks {
  style: string
  size: number
  /** Colours of the bars: achieved, planned. */
  colors: [string, string]
}

/**
 * Bars of last year's growth beside this year's planned growth, for the indicators that have both; where few have, also of
 * last year's growth alone.
 *
 * @param names   Names of the two series: 2019年增长, 2020年目标.
 * @param maximum Indicators at most.
 * @returns       Undefined where there is nothing to compare.
 */
export function growthChart(
  rows: MainTableRow[],
  names: [string, string],
  maximum: number,
  looks: ChartLooks,
): ChartSpec | undefined {
  const grown = rows.filter((row) => isGrowth(row.growth))
  const both = grown.filter((row) => isGrowth(row.target))
  // A few pairs are too little to look at: those without a target join them.
  const shown = (both.length > 3 ? both : [...both, ...grown.filter((row) => !both.includes(row))]).slice(0, maximum)
  if (shown.length < 2) return undefined
  const achieved = series(
    names[0],
    looks.colors[0],
    shown.map((row) => row.growth),
  )
  const planned = series(
    names[1],
    looks.colors[1],
    shown.map((row) => (isGrowth(row.target) ? row.target : null)),
  )
  return {
    categories: shown.map((row) => row.indicator),
    series: both.length > 0 ? [achieved, planned] : [achieved],
    style: looks.style,
    size: looks.size,
  }
}

/** The chart in words, for who cannot see it. */
export function describeChart(spec: ChartSpec): string {
  const groups = spec.categories.map((category, index) => {
    const values = spec.series.filter((one) => one.labels[index]).map((one) => `${one.name}${one.labels[index]}`)
    return `${category}${values.join('、')}`
  })
  return `条形图：${groups.join('；')}。`
}

function series(name: string, color: string, figures: Array<Observation | null>) {
  return {
    name,
    color,
    values: figures.map((one) => (one?.number ? Number(one.number) : null)),
    labels: figures.map((one) => (one ? joinFigure(figureParts(one, '', false)) : '')),
  }
}

/** Yearly growth in %: other measures and a term's average have another scale. */
function isGrowth(one: Observation | null): one is Observation {
  return one?.measure === 'growth' && one.number !== null && one.unit === '%' && !one.period?.includes('-')
}
