import type {SheetParagraph, SheetPart, SheetRow, SheetTable} from '../../../model/sheet.ts'
import type {SheetContent} from '../content/sheet-content.ts'
import type {TableColumn} from '../content/table-columns.ts'
import {airy, type Design} from './design.ts'
import {type FittedColumn, fitColumns, narrowTable} from './fit-columns.ts'
import {cell, paragraph, rowHeight, sum} from './paragraph.ts'

/**
 * The main indicator table, by category; two tables side by side where the density asks for it.
 *
 * @returns Undefined where the columns do not find room beside each other.
 */
export function indicatorTable(content: SheetContent, design: Design, width: number): SheetPart | undefined {
  const rows = shownRows(content, design.density.maximumRows)
  const tables = Math.min(design.density.tableColumns, rows.length)
  const gap = width < 2 * narrowTable ? 12 : 16
  const each = (width - gap * (tables - 1)) / tables
  const columns = fitColumns(shown(content.columns, each, tables > 1), rows, design.density.size, each)
  if (!columns) return undefined
  if (tables === 1) return table(columns, rows, content, design)
  // The first table takes the odd row.
  const share = Math.ceil(rows.length / tables)
  const parts = Array.from({length: tables}, (_, index) =>
    table(columns, rows.slice(index * share, (index + 1) * share), content, design),
  )
  const height = Math.max(...parts.map((one) => sum(one.rows.map((row) => row.height))))
  return {type: 'columns', gap, height, columns: parts.map((one) => ({width: each, parts: [one]}))}
}

/** The rows that a page of this density holds, in the table's order. */
export function shownRows({ranking}: SheetContent, maximum: number): number[] {
  return ranking.slice(0, maximum).sort((a, b) => a - b)
}

/** A narrow table names units beside the figures and does without what its rules and neighbours say as well. */
function shown(columns: TableColumn[], width: number, short: boolean): TableColumn[] {
  const narrow = width < narrowTable
  return columns
    .filter(({key}) => !(narrow && leftOut.has(key)))
    .map((column) => ({
      ...column,
      head: short ? column.shortHead : column.head,
      entries: (narrow && column.narrow) || column.entries,
    }))
}

const leftOut = new Set<string>(['category', 'unit', 'lastTarget'])

function table(columns: FittedColumn[], shown: number[], content: SheetContent, design: Design): SheetTable {
  const strong = {width: 1, color: design.colors.achieved}
  const rows = shown.map((row, index): SheetRow => {
    const next = shown[index + 1]
    const cells = columns.map((column) => {
      // A category is named once, and again where its rows go on in the next table.
      const repeats = column.key === 'category' && index > 0 && sameCategory(content, row, shown[index - 1]!)
      return cell(entryParagraph(column, repeats ? undefined : row, design), {padding: column.padding})
    })
    const rule =
      next === undefined ? strong : {width: sameCategory(content, row, next) ? 0.25 : 0.75, color: design.colors.rule}
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
  const cells = columns.map(({head, align, padding}) =>
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
  const inset = align === 'right' && entry.tail !== undefined ? (column.tail - column.tails[row!]!) * size : 0
  if (entry.pieces) return {...paragraph(name, style, entry.inline, {align, size}), lineEnds: [entry.pieces[0].length]}
  const width = entry.words ? {width: column.width - column.padding.left - column.padding.right} : {}
  return paragraph(name, style, entry.inline, {align, size, inset, ...width})
}
