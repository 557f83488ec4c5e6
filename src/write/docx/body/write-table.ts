import type {TableBlock, TableCell} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {colour} from '../styles/paragraph-style-element.ts'
import {varyStyle} from '../styles/vary-style.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeInlines} from './write-inlines.ts'
import {type ParagraphOptions, paragraphStart} from './write-paragraph.ts'

/** A real table: its header row is repeated on every page, no row is torn by a page. */
export function writeTable(block: TableBlock, context: WordContext): string {
  const columns = columnTwips(block, context.measure)
  const table = element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      valueElement('w:tblStyle', context.styles.table[block.style]),
      element('w:tblW', {'w:w': columns.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa'}),
      valueElement('w:jc', 'center'),
      element('w:tblLayout', {'w:type': 'fixed'}),
      element('w:tblLook', {
        'w:val': '0020',
        'w:firstRow': 1,
        'w:lastRow': 0,
        'w:firstColumn': 0,
        'w:lastColumn': 0,
        'w:noHBand': 1,
        'w:noVBand': 1,
      }),
    ),
    element('w:tblGrid', {}, ...columns.map((width) => element('w:gridCol', {'w:w': width}))),
    // One piece: a long table has more rows than a call may have arguments.
    gridRows(block, columns.length)
      .map((row, index) => writeRow(row, index, block, columns, context))
      .join(''),
  )
  return writeCaption(block, context) + table
}

/** A cell on the grid; `covered` stands under a cell that spans rows. */
interface Place {
  cell: TableCell
  column: number
  span: number
  merge?: 'restart' | 'continue'
}

/** Lay the cells on the columns: rows come out full, and what a row span covers is filled. */
function gridRows({rows}: TableBlock, columns: number): Place[][] {
  const open = new Map<number, {cell: TableCell; span: number; rows: number}>()
  return rows.map((row) => {
    const places: Place[] = []
    const waiting = [...row]
    for (let column = 0; column < columns; ) {
      const above = open.get(column)
      if (above) {
        places.push({cell: above.cell, column, span: above.span, merge: 'continue'})
        if (--above.rows === 0) open.delete(column)
        column += above.span
        continue
      }
      const cell = waiting.shift() ?? {children: []}
      const span = Math.min(cell.columnSpan ?? 1, columns - column)
      const place: Place = {cell, column, span}
      if ((cell.rowSpan ?? 1) > 1) {
        place.merge = 'restart'
        open.set(column, {cell, span, rows: cell.rowSpan! - 1})
      }
      places.push(place)
      column += span
    }
    return places
  })
}

/** A table of so many rows is not divided; of a larger one the first rows and the last ones keep together. */
const undivided = 8

/** Does the row stand on the page of the next one? */
function isHeld(index: number, {rows}: TableBlock): boolean {
  const {length} = rows
  return index < length - 1 && (length <= undivided || index < 2 || index === length - 2)
}

function writeRow(row: Place[], index: number, block: TableBlock, columns: number[], context: WordContext): string {
  const properties = element(
    'w:trPr',
    {},
    switchElement('w:cantSplit', true),
    index === 0 && switchElement('w:tblHeader', true),
  )
  return element('w:tr', {}, properties, ...row.map((place) => writeCell(place, index, block, columns, context)))
}

function writeCell(
  {cell, column, span, merge}: Place,
  index: number,
  block: TableBlock,
  columns: number[],
  context: WordContext,
): string {
  const header = index === 0
  const look = context.document.tableStyles[block.style]
  const style = cell.style ?? (header ? look?.header : look?.cell) ?? 'body'
  const width = columns.slice(column, column + span).reduce((sum, twips) => sum + twips, 0)
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', {'w:w': width, 'w:type': 'dxa'}),
    span > 1 && valueElement('w:gridSpan', span),
    merge && valueElement('w:vMerge', merge),
    cell.fill !== undefined && element('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour(cell.fill)}),
    valueElement('w:vAlign', 'center'),
  )
  const align = header ? undefined : block.align[column]
  const paragraph = element(
    'w:p',
    {},
    paragraphStart(style, context, cellStyle(align, isHeld(index, block), style, context)),
    merge === 'continue' ? '' : writeInlines(cell.children, context),
  )
  return element('w:tc', {}, properties, paragraph)
}

/** Columns of figures stand right, and rows are kept with the next by their paragraphs: in styles of their own, as every look is one. */
function cellStyle(
  align: TableBlock['align'][number] | undefined,
  held: boolean,
  style: string,
  context: WordContext,
): ParagraphOptions {
  const wanted = align === 'decimal' ? 'right' : align
  const aside = wanted !== undefined && wanted !== context.document.styles[style]?.align
  const suffix = [aside ? wanted : '', held ? 'with next' : ''].filter(Boolean).join(' ')
  if (suffix === '') return {}
  const properties = (held ? switchElement('w:keepNext', true) : '') + (aside ? valueElement('w:jc', wanted) : '')
  return {id: varyStyle(style, suffix, properties, context)}
}

/** The white above the table stands above its caption. */
function writeCaption({caption, style}: TableBlock, context: WordContext): string {
  if (!caption) return ''
  const {tableStyles, styles} = context.document
  const white = (tableStyles[style] ?? tableStyles.default)?.spaceBefore ?? 0
  const wide = white > (styles.caption?.spaceBefore ?? 0)
  const spacing = wide ? element('w:spacing', {'w:before': pointsToTwips(white)}) : ''
  const id = varyStyle('caption', 'of table', spacing, context)
  return element('w:p', {}, paragraphStart('caption', context, {id}), writeInlines(caption, context))
}

/** Widths in whole twips that sum to the measure. */
function columnTwips({widths}: TableBlock, measure: number): number[] {
  let sum = 0
  let taken = 0
  return widths.map((share) => {
    sum += share
    const edge = pointsToTwips(sum * measure)
    const width = edge - taken
    taken = edge
    return width
  })
}
