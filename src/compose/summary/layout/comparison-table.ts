import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {SheetCell, SheetRow, SheetTable} from '../../../model/sheet.ts'
import type {ComparedRow, Comparison} from '../content/compare-reports.ts'
import {figureParts, joinFigure} from '../content/figure-parts.ts'
import {linked} from '../content/linked.ts'
import {airy, type Design} from './design.ts'
import {cell, paragraph, rowHeight} from './paragraph.ts'
import {roomyWidth} from './text-width.ts'

const padding = {left: 3, right: 3, top: 0}

/**
 * Reports side by side: a line for the result, the growth and the target of each indicator, a column for each report, so
 * that what is compared stands in one line.
 *
 * @returns Undefined where the columns do not find room.
 */
export function comparisonTable(comparison: Comparison, design: Design, width: number): SheetTable | undefined {
  const {size} = design.density
  const groups = comparison.rows.slice(0, design.density.maximumRows).map(linesOf)
  const lines = groups.flat()
  const names = Math.max(...groups.map(([line]) => Math.min(11, roomyWidth(line!.indicator)))) * size * 1.04 + 6
  const labels = Math.max(...lines.map(({label}) => roomyWidth(label))) * size * 1.04 + 6
  const each = (width - names - labels) / comparison.heads.length
  // Targets in words wrap; figures never do.
  const figures = lines.flatMap((line) => line.texts.filter((_, index) => line.figures[index]?.number))
  const widest = Math.max(4, ...[...figures, ...comparison.heads].map(roomyWidth))
  if (widest * size * 1.06 + 6 > each) return undefined
  const widths = [names, labels, ...comparison.heads.map(() => each)]
  const rows = groups.flatMap((group) =>
    group.map((line, index) => tableRow(line, index, group, comparison, widths, design)),
  )
  const last = rows.at(-1)
  if (last) last.rule = {width: 1, color: design.colors.achieved}
  return {
    type: 'table',
    alternative: `${comparison.heads.join('、')}主要指标对比表`,
    widths,
    rows: [head(comparison, design), ...rows],
  }
}

interface Line {
  indicator: string
  label: string
  texts: string[]
  figures: Array<Observation | undefined>
}

/** The lines of an indicator that at least one report fills. */
function linesOf({indicator, reports, met}: ComparedRow): Line[] {
  const lines = (['value', 'growth', 'target'] as const).flatMap((key): Line[] => {
    const figures = reports.map((row: MainTableRow | undefined) => row?.[key] ?? undefined)
    const present = figures.filter((one) => one !== undefined)
    if (present.length === 0) return []
    const unit = present.every((one) => one.unit === present[0]!.unit) ? present[0]!.unit : ''
    const allGrow = present.every((one) => one.number === null || one.measure === 'growth')
    const shownUnit = key === 'target' ? '' : unit
    const texts = figures.map((one) => (one ? cellText(one, shownUnit, key === 'target' && !allGrow) : ''))
    return [{indicator, label: labels[key](unit, allGrow), texts, figures}]
  })
  if (met.every((one) => one === null)) return lines
  const texts = met.map((one) => (one === null ? '' : one ? '完成' : '未完成'))
  return [...lines, {indicator, label: '上年目标', texts, figures: met.map(() => undefined)}]
}

const labels = {
  value: (unit: string) => (unit === '' ? '完成' : `完成（${unit}）`),
  growth: (unit: string) => (unit === '' ? '增长' : `增长（${unit}）`),
  target: (_: string, allGrow: boolean) => (allGrow ? '目标增长' : '目标'),
}

function cellText(one: Observation, unit: string, verbal: boolean): string {
  return joinFigure(figureParts(one, unit, verbal)) + (one.estimated ? '*' : '')
}

function tableRow(
  line: Line,
  index: number,
  group: Line[],
  {folders}: Comparison,
  widths: number[],
  design: Design,
): SheetRow {
  const {size} = design.density
  const style = design.styles.tableCell!
  const words = (text: string, width: number) =>
    cell(paragraph('tableCell', style, text, {align: 'left', size, width: width - 6}), {padding})
  const figures = line.figures.map((one, column): SheetCell => {
    const text = {type: 'text' as const, value: line.texts[column]!}
    const inline = one ? linked(one, [text], folders[column]) : [text]
    const room = one?.number === null ? {width: widths[column + 2]! - 6} : {}
    return cell(paragraph('tableCell', style, inline, {align: 'right', size, ...room}), {padding})
  })
  const cells = [words(index === 0 ? line.indicator : '', widths[0]!), words(line.label, widths[1]!), ...figures]
  const ends = index === group.length - 1
  return {
    height: rowHeight({cells}) + airy(design, 1, 7),
    cells,
    rule: {width: ends ? 0.75 : 0.25, color: design.colors.rule},
  }
}

function head({heads}: Comparison, design: Design): SheetRow {
  const style = design.styles.tableHeader!
  const size = Math.min(style.size, design.density.size)
  const cells = ['指标', '', ...heads].map((text, index) =>
    cell(paragraph('tableHeader', style, text, {align: index < 2 ? 'left' : 'right', size}), {
      fill: design.colors.fill,
      padding,
    }),
  )
  const rule = {width: 1, color: design.colors.achieved}
  return {
    header: true,
    height: rowHeight({cells}) + airy(design, 3, 7),
    cells,
    ruleAbove: rule,
    rule: {...rule, width: 0.5},
  }
}
