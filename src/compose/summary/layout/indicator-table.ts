import type {SheetParagraph, SheetPart, SheetRow, SheetTable} from '../../../model/sheet.ts'
import type {SheetContent} from '../content/sheet-content.ts'
import type {TableColumn} from '../content/table-columns.ts'
import {airy, type Design} from './design.ts'
import {type FittedColumn, fitColumns, padding} from './fit-columns.ts'
import {cell, paragraph, rowHeight, sum} from './paragraph.ts'

/** The main indicator table, by category; two tables side by side where the density asks for it. */
export function indicatorTable(content: SheetContent, design: Design, width: number): SheetPart {
  const count = Math.min(content.rows.length, design.density.maximumRows)
  const tables = Math.min(design.density.tableColumns, count)
  const gap = 16
  const each = (width - gap * (tables - 1)) / tables
  const columns = fitColumns(shown(content.columns, each, tables > 1), count, design.density.size, each)
  if (tables === 1) return table(columns, 0, count, content, design)
  // The first table takes the odd row.
  const share = Math.ceil(count / tables)
  const parts = Array.from({length: tables}, (_, index) =>
    table(columns, index * share, Math.min(count, (index + 1) * share), content, design),
  )
  const height = Math.max(...parts.map((one) => sum(one.rows.map((row) => row.height))))
  return {type: 'columns', gap, height, columns: parts.map((one) => ({width: each, parts: [one]}))}
}

/** A narrow table does without what its rules and its neighbours say as well. */
function shown(columns: TableColumn[], width: number, short: boolean): TableColumn[] {
  return columns
    .filter(({key}) => width >= 330 || (key !== 'category' && key !== 'lastTarget'))
    .map((column) => (short ? {...column, head: column.shortHead} : column))
}

function table(columns: FittedColumn[], from: number, to: number, content: SheetContent, design: Design): SheetTable {
  const strong = {width: 1, color: design.colors.achieved}
  const rows = Array.from({length: to - from}, (_, index): SheetRow => {
    const row = from + index
    const cells = columns.map((column) => {
      // A category is named once, and again where its rows go on in the next table.
      const repeats = column.key === 'category' && index > 0 && sameCategory(content, row, row - 1)
      return cell(entryParagraph(column, repeats ? undefined : row, design), {padding})
    })
    const ends = !sameCategory(content, row, row + 1)
    const rule = row === to - 1 ? strong : {width: ends ? 0.75 : 0.25, color: design.colors.rule}
    return {height: rowHeight({cells}) + airy(design, 1.5, 13), cells, rule}
  })
  return {
    type: 'table',
    alternative: `主要指标表：${content.actualYear}完成情况与${content.targetYear}目标，共${rows.length}项`,
    widths: columns.map((column) => column.width),
    rows: [headRow(columns, design), ...rows],
  }
}

function sameCategory({rows}: SheetContent, one: number, other: number): boolean {
  return rows[one]?.category === rows[other]?.category
}

function headRow(columns: FittedColumn[], design: Design): SheetRow {
  const style = design.styles.tableHeader!
  const size = Math.min(style.size, design.density.size)
  const cells = columns.map(({head, align}) =>
    cell(paragraph('tableHeader', style, head, {align, size}), {fill: design.colors.fill, padding}),
  )
  return {
    header: true,
    height: rowHeight({cells}) + airy(design, 3, 7),
    cells,
    ruleAbove: {width: 1, color: design.colors.achieved},
    rule: {width: 0.5, color: design.colors.achieved},
  }
}

function entryParagraph(column: FittedColumn, row: number | undefined, design: Design): SheetParagraph {
  const {size} = design.density
  const name = column.key === 'category' ? 'sheetCategory' : 'tableCell'
  const style = design.styles[name]!
  const entry = row === undefined ? undefined : column.entries[row]
  const {align} = column
  if (!entry) return paragraph(name, style, '', {align, size})
  const inset = align === 'right' && !entry.words ? (column.tail - column.tails[row!]!) * size : 0
  const width = column.wraps ? column.width - padding.left - padding.right - inset : undefined
  return paragraph(name, style, entry.inline, {align, size, inset, ...(width === undefined ? {} : {width})})
}
