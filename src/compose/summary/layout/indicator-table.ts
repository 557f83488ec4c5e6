import type {Observation} from '../../../model/observation.ts'
import type {SheetParagraph, SheetPart, SheetRow, SheetTable} from '../../../model/sheet.ts'
import type {Inline} from '../../../model/styled-document.ts'
import {type FigureParts, figureParts, joinFigure} from '../content/figure-parts.ts'
import type {JudgedRow, SheetContent} from '../content/sheet-content.ts'
import {airy, type Design} from './design.ts'
import {linked} from './figure-inline.ts'
import {cell, paragraph, rowHeight, sum} from './paragraph.ts'
import {textWidth} from './text-width.ts'

/**
 * The main indicator table, by category; two tables side by side where the rows are many.
 *
 * @returns Columns of tables, or one table.
 */
export function indicatorTable(content: SheetContent, design: Design, width: number): SheetPart {
  const rows = content.rows.slice(0, design.density.maximumRows)
  const count = Math.min(design.density.tableColumns, Math.max(1, rows.length))
  if (count === 1) return table(rows, content, design, width, true)
  const gap = 14
  const each = (width - gap * (count - 1)) / count
  const tables = split(rows, count).map((group) => table(group, content, design, each, false))
  const height = Math.max(...tables.map((one) => sum(one.rows.map((row) => row.height))))
  return {type: 'columns', gap, height, columns: tables.map((one) => ({width: each, parts: [one]}))}
}

/** Equal shares in reading order: the first table takes the odd row. */
function split(rows: JudgedRow[], count: number): JudgedRow[][] {
  const share = Math.ceil(rows.length / count)
  return Array.from({length: count}, (_, index) => rows.slice(index * share, (index + 1) * share)).filter(
    (group) => group.length > 0,
  )
}

interface Column {
  key: string
  head: string
  align: 'left' | 'right'
  /** What stands in the column, row by row; undefined: the report says nothing. */
  entries: Array<Entry | undefined>
  width: number
  /** Wraps rather than widening the column. */
  wraps?: boolean
}

interface Entry {
  text: string
  /** Part after the decimal point's place, for alignment; '' where the entry has no number. */
  tail: string
  inline: Inline[]
  /** A target in words: set from the left, over two lines where it must. */
  words?: boolean
}

function table(rows: JudgedRow[], content: SheetContent, design: Design, width: number, spacious: boolean): SheetTable {
  const columns = fitWidths(chooseColumns(rows, content, spacious), design.density.size, width, spacious)
  const style = design.styles
  const strong = {width: 1, color: design.colors.achieved}
  const head: SheetRow = {
    header: true,
    height: 0,
    cells: columns.map((column) =>
      cell(
        paragraph('tableHeader', style.tableHeader!, column.head, {
          align: column.align,
          size: Math.min(style.tableHeader!.size, design.density.size),
        }),
        {fill: design.colors.fill, padding},
      ),
    ),
    ruleAbove: strong,
    rule: {width: 0.5, color: design.colors.achieved},
  }
  head.height = rowHeight(head) + airy(design, 3, 7)
  const body = rows.map((_, index): SheetRow => {
    const last = index === rows.length - 1
    const ends = last || rows[index + 1]!.category !== rows[index]!.category
    const cells = columns.map((column) => cell(entryParagraph(column, index, design), {padding}))
    const rule = last ? strong : {width: ends ? 0.75 : 0.25, color: design.colors.rule}
    return {height: rowHeight({cells}) + airy(design, 1.5, 13), cells, rule}
  })
  return {
    type: 'table',
    alternative: `主要指标表：${content.actualYear}完成情况与${content.targetYear}目标，共${rows.length}项`,
    widths: columns.map((column) => column.width),
    rows: [head, ...body],
  }
}

const padding = {left: 3, right: 3, top: 0}

function chooseColumns(rows: JudgedRow[], content: SheetContent, spacious: boolean): Column[] {
  const categories = rows.map((row, index) =>
    row.category === rows[index - 1]?.category ? undefined : words(row.category),
  )
  const value = (row: JudgedRow) => figure(row.value, row.unit, false)
  const all: Array<Omit<Column, 'width'> | undefined> = [
    spacious ? {key: 'category', head: '类别', align: 'left', entries: categories} : undefined,
    {key: 'indicator', head: '指标', align: 'left', entries: rows.map((row) => words(row.indicator)), wraps: true},
    {key: 'unit', head: '单位', align: 'left', entries: rows.map((row) => words(row.unit))},
    {
      key: 'value',
      head: spacious ? `${content.actualYear}完成` : content.actualYear,
      align: 'right',
      entries: rows.map(value),
    },
    {
      key: 'growth',
      head: '增长（%）',
      align: 'right',
      entries: rows.map((row) => figure(row.growth, '%', false, average(row))),
    },
    judged(rows)
      ? {
          key: 'lastTarget',
          head: `${content.actualYear}目标`,
          align: 'right',
          entries: rows.map((row) => figure(row.lastTarget, '', true)),
        }
      : undefined,
    judged(rows)
      ? {key: 'met', head: '完成情况', align: 'left', entries: rows.map((row) => words(verdict(row)))}
      : undefined,
    {key: 'target', head: `${content.targetYear}目标`, align: 'right', entries: rows.map(target), wraps: true},
    {key: 'page', head: '页码', align: 'right', entries: rows.map(pages)},
  ]
  return all.filter((column) => column !== undefined).map((column) => ({...column, width: 0}))
}

const judged = (rows: JudgedRow[]) => rows.some((row) => row.lastTarget)
const average = (row: JudgedRow) => (row.notes.includes('average') ? '年均' : '')
const verdict = (row: JudgedRow) => (row.met === null ? '' : row.met ? '完成' : '未完成')

function words(text: string): Entry | undefined {
  return text === '' ? undefined : {text, tail: '', inline: [{type: 'text', value: text}]}
}

function figure(one: Observation | null, unit: string, verbal: boolean, prefix = ''): Entry | undefined {
  if (!one) return undefined
  const parts = figureParts(one, unit, verbal)
  const shown = {...parts, lead: prefix + parts.lead}
  const mark: Inline[] = one.estimated ? [{type: 'text', value: '预', style: 'sheetMark'}] : []
  const text = joinFigure(shown)
  return {
    text: text + (mark.length > 0 ? '预' : ''),
    tail: afterPoint(shown),
    inline: [...linked(one, [{type: 'text', value: text}]), ...mark],
    words: one.number === null,
  }
}

function target(row: JudgedRow): Entry | undefined {
  const main = figure(row.target, '', true)
  if (!main || !row.targetValue) return main
  const second = figureParts(row.targetValue, '', true)
  const text = `，${joinFigure(second)}`
  return {
    ...main,
    text: main.text + text,
    words: true,
    inline: [
      ...main.inline,
      {type: 'text', value: '，'},
      ...linked(row.targetValue, [{type: 'text', value: joinFigure(second)}]),
    ],
  }
}

/** Digits after the units' place with all that follows: what hangs over to the right of the decimal point. */
function afterPoint({number, tail}: FigureParts): string {
  const last = number.split('—').at(-1)!
  return (/\.\d+$/u.exec(last)?.[0] ?? '') + tail
}

function pages(row: JudgedRow): Entry | undefined {
  const known = [row.value ?? row.growth, row.target].filter((one) => one && one.source.page !== null)
  const distinct = known.filter(
    (one, index) => known.findIndex((other) => other!.source.page === one!.source.page) === index,
  )
  if (distinct.length === 0) return undefined
  const inline = distinct.flatMap((one, index): Inline[] => [
    ...(index > 0 ? [{type: 'text' as const, value: '、'}] : []),
    ...linked(one!, [{type: 'text', value: String(one!.source.page)}]),
  ])
  return {text: distinct.map((one) => one!.source.page).join('、'), tail: '', inline}
}

/** Give every column what it needs, the wrapping ones the rest; what is over goes to all alike. */
function fitWidths(columns: Column[], size: number, width: number, spacious: boolean): Column[] {
  const needed = columns.map((column) => need(column, size) + padding.left + padding.right)
  const fixed = sum(needed.filter((_, index) => !columns[index]!.wraps))
  const wrapping = sum(needed.filter((_, index) => columns[index]!.wraps))
  const room = width - fixed
  const over = Math.max(0, room - wrapping)
  const shares = columns.map((column) => (spacious ? (spread[column.key] ?? 1) : column.key === 'indicator' ? 1 : 0))
  return columns.map((column, index) => {
    const own = column.wraps ? needed[index]! * Math.min(1, room / wrapping) : needed[index]!
    return {...column, width: own + (over * shares[index]!) / sum(shares)}
  })
}

/** Shares of the width that is over; 1 where not said. Columns of words need none. */
const spread: Record<string, number> = {category: 0.4, indicator: 0.5, unit: 0.4, target: 1.4, page: 0.8}

function need(column: Column, size: number): number {
  const numbers = column.entries.filter((entry) => entry !== undefined)
  const head = textWidth(column.head) * Math.min(9.5, size) * 1.04
  const tail = longestTail(column)
  const plain = (entry: Entry) =>
    textWidth(entry.text) + (column.align === 'right' && !entry.words ? tail - own(entry, tail) : 0)
  const cap = column.key === 'indicator' ? 13 : column.key === 'target' ? 10 : 9
  return Math.max(head, ...numbers.map((entry) => Math.min(cap, plain(entry)) * size * 1.03 + 0.5))
}

/** Em that hang over the decimal point in a column; very long tails stand out of the alignment. */
function longestTail(column: Column): number {
  const tails = column.entries.filter((entry) => entry && !entry.words).map((entry) => textWidth(entry!.tail))
  return Math.max(0, ...tails.filter((tail) => tail <= 4.2))
}

const own = (entry: Entry, longest: number) => Math.min(longest, textWidth(entry.tail))

function entryParagraph(column: Column, index: number, design: Design): SheetParagraph {
  const {size} = design.density
  const name = column.key === 'category' ? 'sheetCategory' : 'tableCell'
  const style = design.styles[name]!
  const entry = column.entries[index]
  const settings = {align: column.align, size, width: column.width - padding.left - padding.right}
  if (!entry) return paragraph(name, style, '', settings)
  const tail = longestTail(column)
  const inset = column.align === 'right' && column.key !== 'page' && !entry.words ? (tail - own(entry, tail)) * size : 0
  const one = paragraph(name, style, entry.inline, {...settings, inset})
  return column.wraps ? one : {...one, lineEnds: []}
}
