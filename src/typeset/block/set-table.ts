import type {TableBlock, TableStyle} from '../../model/styled-document.ts'
import type {PageItem, TextItem} from '../../model/typeset-document.ts'
import {tolerance} from '../metrics.ts'
import {type Column, newRow, type Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {alignDecimals, type DecimalCell} from './align-decimals.ts'
import {type ArrangedCell, arrangeCells} from './arrange-cells.ts'
import {measureNumber} from './measure-number.ts'
import {setLines} from './set-lines.ts'
import {styleOf} from './style-of.ts'

/** A cell with its lines set. */
interface SetCell extends ArrangedCell, DecimalCell {}

const plainTable: TableStyle = {
  header: 'tableHeader',
  cell: 'tableCell',
  ruleWidth: 0.5,
  ruleColor: '#000000',
  padding: {x: 4, y: 2},
  spaceBefore: 8,
  spaceAfter: 8,
}

/**
 * Set a table with its caption above. Rows are kept whole, the header stands again on every page that the table runs on to,
 * figures of a decimal column stand with their points below each other.
 */
export function setTable(block: TableBlock, setting: Setting, column: Column): Row[] {
  const style = setting.document.tableStyles[block.style] ?? setting.document.tableStyles.default ?? plainTable
  const table = addElement(setting, 'Table', column.parent)
  const caption = block.caption ? setCaption(block, setting, {...column, parent: table}) : []
  const edges = edgesOf(block.widths, column)
  const cells = arrangeCells(block.rows).map((row, index) => {
    const element = addElement(setting, 'TR', table)
    return row.map((cell) => setCell(cell, index === 0, block, style, setting, edges, element))
  })
  for (const [index, align] of block.align.entries()) {
    const inColumn = (cell: SetCell) => cell.column === index && cell.columns === 1
    if (align === 'decimal') alignDecimals(cells.slice(1).flat().filter(inColumn))
  }
  const rows = joinRows(splitTallRows(cells, style, setting), style, edges, setting)
  holdTogether(rows, setting)
  const header = rows.slice(0, 1).map(copyRow)
  for (const row of rows.slice(1)) row.header = header
  return spaced([...caption, ...rows], style, setting)
}

function setCaption(block: TableBlock, setting: Setting, column: Column): Row[] {
  const element = addElement(setting, 'Caption', column.parent)
  const rows = setLines(block.caption ?? [], styleOf(setting, 'caption'), setting, column, {element, line: block.line})
  for (const row of rows) row.keepWithNext = true
  return rows
}

/** x of the vertical rules, the outer ones included. */
function edgesOf(widths: number[], column: Column): number[] {
  const edges = [column.x]
  for (const share of widths) edges.push(edges.at(-1)! + share * column.width)
  return edges
}

function setCell(
  cell: ArrangedCell,
  header: boolean,
  block: TableBlock,
  style: TableStyle,
  setting: Setting,
  edges: number[],
  parent: number,
): SetCell {
  const element = addElement(setting, header ? 'TH' : 'TD', parent, header ? {scope: 'Column'} : {})
  const x = edges[cell.column]! + style.padding.x
  const width = Math.max(1, edges[cell.column + cell.columns]! - style.padding.x - x)
  const own = styleOf(setting, cell.cell.style ?? (header ? style.header : style.cell))
  const align = block.align[cell.column]
  const plain = header || align === undefined || cell.columns > 1
  const shown = plain ? own.align : align === 'decimal' ? 'left' : align
  const {children} = cell.cell
  const lines = setLines(
    children,
    {...own, align: shown},
    setting,
    {x, width, parent: element},
    {element, line: block.line},
  )
  const number = !plain && align === 'decimal' && lines.length === 1 ? measureNumber(children, own, setting) : undefined
  return {...cell, lines, x, width, number}
}

/** A row that no page can hold goes on in further rows. */
function splitTallRows(cells: SetCell[][], style: TableStyle, setting: Setting): SetCell[][] {
  const {page} = setting.document
  const head = Math.max(0, ...(cells[0] ?? []).map((cell) => needed(cell, style)))
  const room = page.height - page.margin.top - page.margin.bottom - head
  return cells.flatMap((row, index) => {
    const parts: SetCell[][] = []
    let rest = row
    while (index > 0 && rest.some((cell) => needed(cell, style) > room)) {
      const counts = rest.map((cell) =>
        Math.max(1, Math.floor((room - 2 * style.padding.y) / (cell.lines[0]?.height ?? 1))),
      )
      parts.push(rest.map((cell, at) => ({...cell, lines: cell.lines.slice(0, counts[at]), rows: 1})))
      rest = rest.map((cell, at) => ({...cell, lines: cell.lines.slice(counts[at])}))
    }
    return [...parts, rest]
  })
}

/** Rows that a cell spans keep together; all rules are drawn with each row, so that a divided table is closed on both pages. */
function joinRows(cells: SetCell[][], style: TableStyle, edges: number[], setting: Setting): Row[] {
  const heights = rowHeights(cells, style, setting)
  const rows = heights.map((height) => newRow(height))
  const open = new Set<string>()
  for (const [index, row] of cells.entries()) {
    for (const cell of row) placeCell(cell, index, heights, rows, style, open)
  }
  for (const [index, row] of rows.entries()) row.items.push(...rules(index, row.height, edges, open, style))
  return rows
}

function rowHeights(cells: SetCell[][], style: TableStyle, setting: Setting): number[] {
  const least = styleOf(setting, style.cell).lineHeight + 2 * style.padding.y
  const heights = cells.map((row) =>
    Math.max(least, ...row.filter((cell) => cell.rows === 1).map((cell) => needed(cell, style))),
  )
  for (const [index, row] of cells.entries()) {
    for (const cell of row) {
      const spanned = heights.slice(index, index + cell.rows)
      const lack = needed(cell, style) - spanned.reduce((sum, height) => sum + height, 0)
      if (lack > 0) heights[index + spanned.length - 1]! += lack
    }
  }
  return heights
}

function needed(cell: SetCell, style: TableStyle): number {
  return cell.lines.reduce((sum, line) => sum + line.height, 2 * style.padding.y)
}

/** Lines stand in the middle of their cell; a spanning cell belongs to its first row. */
function placeCell(
  cell: SetCell,
  index: number,
  heights: number[],
  rows: Row[],
  style: TableStyle,
  open: Set<string>,
): void {
  const row = rows[index]!
  const last = Math.min(index + cell.rows, rows.length)
  const height = heights.slice(index, last).reduce((sum, each) => sum + each, 0)
  const {fill} = cell.cell
  if (fill) {
    const width = cell.width + 2 * style.padding.x
    row.items.push({type: 'rectangle', x: cell.x - style.padding.x, y: 0, width, height, color: fill})
  } else if (index === 0 && style.headerFill) {
    const width = cell.width + 2 * style.padding.x
    row.items.push({type: 'rectangle', x: cell.x - style.padding.x, y: 0, width, height, color: style.headerFill})
  }
  let y = (height - needed(cell, style)) / 2 + style.padding.y
  for (const line of cell.lines) {
    row.items.push(...line.items.map((item) => lowered(item, y)))
    row.notes.push(...line.notes)
    row.sources.push(...line.sources)
    y += line.height
  }
  for (let spanned = index; spanned + 1 < last; spanned++) {
    rows[spanned]!.keepWithNext = true
    for (let column = cell.column; column < cell.column + cell.columns; column++) open.add(`below ${spanned} ${column}`)
  }
  for (let spanned = index; spanned < last; spanned++) {
    for (let inner = cell.column + 1; inner < cell.column + cell.columns; inner++) open.add(`left ${spanned} ${inner}`)
  }
}

function lowered(item: PageItem, y: number): PageItem {
  return item.type === 'text' ? ({...item, baseline: item.baseline + y} satisfies TextItem) : {...item, y: item.y + y}
}

/** Rules above, below and between the cells of a row; none where a cell goes on. */
function rules(index: number, height: number, edges: number[], open: Set<string>, style: TableStyle): PageItem[] {
  const {ruleWidth: width, ruleColor: color} = style
  if (width === 0) return []
  const columns = edges.length - 1
  const horizontal = (y: number, hidden: (column: number) => boolean) =>
    spans(columns, hidden).map(([from, to]): PageItem => {
      const x = edges[from]! - width / 2
      return {type: 'rectangle', x, y: y - width / 2, width: edges[to]! - edges[from]! + width, height: width, color}
    })
  const vertical = edges.flatMap((x, column): PageItem[] =>
    open.has(`left ${index} ${column}`) ? [] : [{type: 'rectangle', x: x - width / 2, y: 0, width, height, color}],
  )
  return [
    ...(index === 0 ? horizontal(0, () => false) : horizontal(0, (column) => open.has(`below ${index - 1} ${column}`))),
    ...horizontal(height, (column) => open.has(`below ${index} ${column}`)),
    ...vertical,
  ]
}

/** Stretches of columns that are not hidden. */
function spans(columns: number, hidden: (column: number) => boolean): Array<[number, number]> {
  const found: Array<[number, number]> = []
  for (let column = 0; column < columns; column++) {
    if (hidden(column)) continue
    const last = found.at(-1)
    if (last && last[1] === column) last[1] = column + 1
    else found.push([column, column + 1])
  }
  return found
}

/** Share of the text block's height up to which a table is not divided: more would leave pages half empty. */
const undivided = 1 / 3

/** A small table stands on one page; a large one has two rows, its header aside, on either side of a page's end. */
function holdTogether(rows: Row[], {document: {page}}: Setting): void {
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  const small = height <= (page.height - page.margin.top - page.margin.bottom) * undivided
  const held = small ? rows.slice(0, -1) : [...rows.slice(0, 2), ...rows.slice(-2, -1)]
  for (const row of held) row.keepWithNext = true
}

/** Rows are used up where they are placed; what stands on several pages needs a copy of its own. */
function copyRow(row: Row): Row {
  return {...row, items: row.items.map((item) => ({...item}))}
}

/**
 * White above and below. On a line grid the text goes on at the next line: what is left over till there is shared, so that
 * the table stands in the middle of its white.
 */
function spaced(rows: Row[], {spaceBefore, spaceAfter}: TableStyle, {document: {page}}: Setting): Row[] {
  const height = rows.reduce((sum, row) => sum + row.height, spaceBefore + spaceAfter)
  const pitch = page.grid && (page.height - page.margin.top - page.margin.bottom) / page.grid.lines
  const rest = pitch ? Math.ceil((height - tolerance) / pitch) * pitch - height : 0
  const [first, last] = [rows[0], rows.at(-1)]
  if (first) first.before = spaceBefore + rest / 2
  if (last) last.after = spaceAfter + rest / 2
  return rows
}
