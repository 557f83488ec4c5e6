import type {ChartSpec, SheetChart, SheetPart} from '../../../model/sheet.ts'
import {describeChart, growthChart} from '../content/growth-chart.ts'
import type {SheetContent} from '../content/sheet-content.ts'
import {airy, type Design, scaled} from './design.ts'
import type {LaidOut} from './fit-sheet.ts'
import {indicatorTable} from './indicator-table.ts'
import {keyFigureCards} from './key-figure-cards.ts'
import {notes} from './notes.ts'
import {paragraph, partHeight, sum} from './paragraph.ts'
import {taskList} from './task-list.ts'
import {titleBlock} from './title-block.ts'

/** A part of a sheet that a template places. */
export type BandPart = 'keyFigures' | 'table' | 'chart' | 'tasks'

/** Parts that stand side by side. */
export type Band = readonly BandPart[]

/** Lay the content out at one density; whether it fits is for the caller to see. */
export function layOutSheet(content: SheetContent, bands: readonly Band[], design: Design, width: number): LaidOut {
  const parts = [...titleBlock(content.title, content.subtitle, design, width)]
  for (const band of bands) {
    const laid = layOutBand(band, content, design, width)
    if (laid.length > 0) parts.push({type: 'gap', height: airy(design, 7, 15)}, ...laid)
  }
  if (content.rows.length === 0) parts.push({type: 'gap', height: 12}, noRows(design, width))
  const foot = notes(content, design, width)
  return {parts, notes: foot, height: sum([...parts, ...foot].map(partHeight))}
}

/** A report without a table still says what there is. */
function noRows(design: Design, width: number): SheetPart {
  const text = '报告中没有可列入主要指标表的数字，文中其他数字见 indicators.xlsx。'
  return paragraph('sheetLabel', scaled(design, 'sheetLabel'), text, {width})
}

function layOutBand(band: Band, content: SheetContent, design: Design, width: number): SheetPart[] {
  const present = band.filter((part) => isPresent(part, content, design))
  if (present.length === 1) return layOutPart(present[0]!, content, design, width)
  if (present.length === 0) return []
  const gap = 18
  const weights = present.map((part) => (part === 'tasks' && content.tasks.length > manyTasks ? 1.9 : weight[part]))
  const room = width - gap * (present.length - 1)
  const widths = weights.map((one) => (room * one) / sum(weights))
  const fixed = present.map((part, index) =>
    part === 'chart' ? [] : layOutPart(part, content, design, widths[index]!),
  )
  const tallest = Math.max(...fixed.map((parts) => sum(parts.map(partHeight))))
  const columns = present.map((part, index) => ({
    width: widths[index]!,
    parts: part === 'chart' ? chartParts(content, design, widths[index]!, tallest) : fixed[index]!,
  }))
  const height = Math.max(...columns.map((column) => sum(column.parts.map(partHeight))))
  return [{type: 'columns', gap, height, columns}]
}

/** More tasks get more width, so that their headings keep to one line. */
const manyTasks = 9

/** Shares of the width where parts stand side by side. */
const weight: Record<BandPart, number> = {keyFigures: 1.15, table: 1.6, chart: 1, tasks: 1.2}

function isPresent(part: BandPart, content: SheetContent, design: Design): boolean {
  if (part === 'keyFigures') return content.keyFigures.length > 0
  if (part === 'table') return content.rows.length > 0 && design.density.maximumRows > 0
  if (part === 'tasks') return content.tasks.length > 0 && design.density.maximumTasks > 0
  return chartSpec(content, design, most) !== undefined
}

function layOutPart(part: BandPart, content: SheetContent, design: Design, width: number): SheetPart[] {
  switch (part) {
    case 'keyFigures':
      return keyFigureCards(content, design, width, width > 450 ? Math.min(content.keyFigures.length, 6) : 3)
    case 'table':
      // No room is too high for any page.
      return [indicatorTable(content, design, width) ?? {type: 'gap', height: Number.POSITIVE_INFINITY}]
    case 'chart':
      return chartParts(content, design, width, 0)
    case 'tasks':
      return [
        heading(`${content.targetYear}主要任务`, design),
        ...taskList(content, design, width, width > 600 ? 3 : width > 400 ? 2 : 1),
      ]
  }
}

/** @param height Of the part beside it, which the chart fills; 0 where it stands alone. */
function chartParts(content: SheetContent, design: Design, width: number, height: number): SheetPart[] {
  const planned = chartSpec(content, design, most)!.series.length > 1
  const title = heading(`${content.actualYear}增长${planned ? `与${content.targetYear}目标` : ''}（%）`, design)
  const room = Math.max(height - partHeight(title), airy(design, 110, 200))
  const spec = chartSpec(content, design, Math.max(3, Math.min(most, Math.floor((room - 16) / rowOfBars))))!
  // Few bars do not grow thick to fill a tall place.
  const wanted = Math.min(room, spec.categories.length * airy(design, 40, 50) + 18)
  const chart: SheetChart = {type: 'chart', width, height: wanted, spec, alternative: describeChart(spec)}
  return [title, chart]
}

/** Indicators in a chart. */
const most = 10

/** Least height of a pair of bars with its labels. */
const rowOfBars = 26

function chartSpec(content: SheetContent, design: Design, maximum: number): ChartSpec | undefined {
  const {achieved, planned} = design.colors
  const looks = {
    style: 'chartLabel',
    size: scaled(design, 'chartLabel').size,
    colors: [achieved, planned] as [string, string],
  }
  return growthChart(content.rows, [`${content.actualYear}增长`, `${content.targetYear}目标`], maximum, looks)
}

function heading(text: string, design: Design): SheetPart {
  return paragraph('sheetHeading', scaled(design, 'sheetHeading'), text)
}
