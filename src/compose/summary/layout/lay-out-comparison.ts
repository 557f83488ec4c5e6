import type {SheetChart, SheetPart} from '../../../model/sheet.ts'
import type {Comparison} from '../content/compare-reports.ts'
import {type ChartLooks, describeChart} from '../content/growth-chart.ts'
import {comparisonTable} from './comparison-table.ts'
import {airy, type Design, scaled} from './design.ts'
import {blankNote, estimateNote, explainFigures, metNote} from './explain-figures.ts'
import type {LaidOut} from './fit-sheet.ts'
import {paragraph, partHeight, sum} from './paragraph.ts'
import {titleBlock} from './title-block.ts'

/** Lay a comparison out at one density: table first, charts of the most wanted indicators below. */
export function layOutComparison(comparison: Comparison, design: Design, width: number): LaidOut {
  const table = comparisonTable(comparison, design, width)
  const parts: SheetPart[] = [
    ...titleBlock(comparison.title, comparison.subtitle, design, width),
    {type: 'gap', height: airy(design, 7, 15)},
    ...(table ? [table] : []),
    ...charts(comparison, design, width),
  ]
  const notes = noteParts(comparison, design, width)
  const height = table ? sum([...parts, ...notes].map(partHeight)) : Number.POSITIVE_INFINITY
  return {parts, notes, height}
}

function charts(comparison: Comparison, design: Design, width: number): SheetPart[] {
  const beside = width > 600 ? 3 : 2
  const gap = 18
  const each = (width - gap * (beside - 1)) / beside
  const [achieved, planned] = [design.colors.achieved, design.colors.planned]
  const size = scaled(design, 'chartLabel').size
  const looks: ChartLooks = {style: 'chartLabel', size, colors: [achieved, planned]}
  const drawn = comparison.charts.flatMap(({title, chart}) => {
    const spec = chart(looks)
    return spec ? [{title, spec}] : []
  })
  const columns = drawn.slice(0, beside).map(({title, spec}) => {
    const height = 18 + spec.categories.length * airy(design, 24, 34)
    const part: SheetChart = {type: 'chart', width: each, height, spec, alternative: `${title}。${describeChart(spec)}`}
    return {width: each, parts: [paragraph('sheetHeading', scaled(design, 'sheetHeading'), title), part]}
  })
  if (columns.length === 0) return []
  const height = Math.max(...columns.map((column) => sum(column.parts.map(partHeight))))
  return [
    {type: 'gap', height: airy(design, 7, 15)},
    {type: 'columns', gap, height, columns},
  ]
}

function noteParts({rows}: Comparison, design: Design, width: number): SheetPart[] {
  const shown = rows.slice(0, design.density.maximumRows)
  const figures = shown.flatMap(({reports}) =>
    reports.flatMap((row) => (row ? [row.value, row.growth, row.target] : [])),
  )
  const hidden = rows.length - shown.length
  const sentences = [
    ...(figures.some((one) => one?.estimated) ? [estimateNote] : []),
    ...explainFigures(figures),
    ...(shown.some(({met}) => met.some((one) => one !== null)) ? [metNote] : []),
    blankNote,
    ...(hidden > 0 ? [`另有${hidden}项共有指标见各报告的 indicators.xlsx`] : []),
  ]
  return [paragraph('note', design.styles.note!, `注：${sentences.join('；')}。`, {width})]
}
