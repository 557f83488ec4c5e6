import type {Observation} from '../../../model/observation.ts'
import type {Inline} from '../../../model/styled-document.ts'
import type {SheetColumn} from '../../../template/template.ts'
import {type FigureParts, figureParts, joinFigure} from './figure-parts.ts'
import {linked} from './linked.ts'
import type {JudgedRow} from './sheet-content.ts'

/** A column of the main table: what stands in it, row by row, before any thought of room. */
export interface TableColumn {
  key: SheetColumn
  head: string
  /** Where the column is narrow. */
  shortHead: string
  align: 'left' | 'right'
  /** Undefined where the report says nothing. */
  entries: Array<Entry | undefined>
  /** The same for a narrow table: with their units, for it has no column of units, and with one page only. */
  narrow?: Array<Entry | undefined>
}

export interface Entry {
  text: string
  inline: Inline[]
  /** What hangs over to the right of the decimal point, with unit and bound; absent for words and ranges, which are aligned by their edge. */
  tail?: string
  /** May wrap. */
  words: boolean
  /** Two figures: each has a line of its own, since readers of Word files break a line inside the second. */
  pieces?: [string, string]
}

/** What the columns need to know beside the rows. */
export interface ColumnContext {
  /** 2019年 and 2020年, or 上年 and 今年. */
  actualYear: string
  targetYear: string
  /** Estimates are marked one by one. */
  marks: boolean
}

/**
 * Fill the columns that a template asks for.
 *
 * @returns In the order asked; none that is blank in every row, those of last year's target only where one is known,
 *   units only where a result needs one.
 */
export function tableColumns(rows: JudgedRow[], wanted: readonly SheetColumn[], context: ColumnContext): TableColumn[] {
  const judged = rows.some((row) => row.lastTarget)
  // Targets name their own units, and growth has its in the head.
  const measured = rows.some((row) => row.value)
  return wanted
    .filter((key) => (judged || (key !== 'lastTarget' && key !== 'met')) && (measured || key !== 'unit'))
    .map((key) => {
      const {head, short = head, align, entry, narrow} = definitions[key]
      return {
        key,
        head: head(context),
        shortHead: short(context),
        align,
        entries: rows.map((row) => entry(row, context)),
        ...(narrow ? {narrow: rows.map((row) => narrow(row, context))} : {}),
      }
    })
    .filter(({entries}) => rows.length === 0 || entries.some((entry) => entry !== undefined))
}

interface Definition {
  head: (context: ColumnContext) => string
  short?: (context: ColumnContext) => string
  align: TableColumn['align']
  entry: EntryOf
  narrow?: EntryOf
}

type EntryOf = (row: JudgedRow, context: ColumnContext) => Entry | undefined

const definitions: Record<SheetColumn, Definition> = {
  category: {head: () => '类别', align: 'left', entry: (row) => words(row.category)},
  indicator: {head: () => '指标', align: 'left', entry: (row) => words(row.indicator)},
  unit: {head: () => '单位', align: 'left', entry: (row) => words(row.unit)},
  value: {
    head: ({actualYear}) => `${actualYear}完成`,
    short: ({actualYear}) => actualYear,
    align: 'right',
    entry: (row, {marks}) => figure(row.value, {unit: row.unit, marks}),
    narrow: (row, {marks}) => figure(row.value, {marks}),
  },
  growth: {
    head: () => '增长（%）',
    short: () => '增长%',
    align: 'right',
    entry: (row, {marks}) =>
      figure(row.growth, {unit: '%', marks, prefix: row.notes.includes('average') ? '年均' : ''}),
  },
  lastTarget: {
    head: ({actualYear}) => `${actualYear}目标`,
    align: 'right',
    entry: (row) => figure(row.lastTarget, {verbal: true}),
  },
  met: {
    head: () => '完成情况',
    short: () => '完成',
    align: 'left',
    entry: (row) => words(row.met === null ? '' : row.met ? '完成' : '未完成'),
  },
  target: {head: ({targetYear}) => `${targetYear}目标`, align: 'right', entry: target},
  page: {
    head: () => '页码',
    align: 'right',
    entry: (row) => pages([row.value ?? row.growth, row.target]),
    narrow: (row) => pages([row.value ?? row.growth ?? row.target]),
  },
}

function words(text: string): Entry | undefined {
  return text === '' ? undefined : {text, inline: [{type: 'text', value: text}], words: true}
}

interface FigureSettings {
  /** Unit that the table names beside the figure: it is not repeated. */
  unit?: string
  /** Growth in words rather than by its sign. */
  verbal?: boolean
  marks?: boolean
  prefix?: string
}

function figure(
  one: Observation | null,
  {unit = '', verbal = false, marks = false, prefix = ''}: FigureSettings,
): Entry | undefined {
  if (!one) return undefined
  const parts = figureParts(one, unit, verbal)
  const text = prefix + joinFigure(parts)
  const marked = one.estimated && marks
  const mark: Inline[] = marked ? [{type: 'text', value: '*'}] : []
  return {
    text: marked ? `${text}*` : text,
    ...(one.number === null || one.numberHigh !== null ? {} : {tail: afterPoint(parts) + (marked ? '*' : '')}),
    inline: [...linked(one, [{type: 'text', value: text}]), ...mark],
    words: one.number === null,
  }
}

function target(row: JudgedRow): Entry | undefined {
  const main = figure(row.target, {verbal: true})
  const second = figure(row.targetValue, {verbal: true})
  if (!main || !second) return main ?? second
  const inline: Inline[] = [...main.inline, {type: 'text', value: '，'}, {type: 'break'}, ...second.inline]
  return {text: `${main.text}，${second.text}`, inline, words: true, pieces: [`${main.text}，`, second.text]}
}

function afterPoint({number, tail}: FigureParts): string {
  return (/\.\d+$/u.exec(number)?.[0] ?? '') + tail
}

function pages(figures: Array<Observation | null>): Entry | undefined {
  const pages = new Map<number, Observation>()
  for (const one of figures)
    if (one && one.source.page !== null && !pages.has(one.source.page)) pages.set(one.source.page, one)
  if (pages.size === 0) return undefined
  const inline = [...pages].flatMap(([page, one], index): Inline[] => [
    ...(index > 0 ? [{type: 'text' as const, value: '、'}] : []),
    ...linked(one, [{type: 'text', value: String(page)}]),
  ])
  return {text: [...pages.keys()].join('、'), inline, words: true}
}
