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
    ...gridRows(block, columns.length).map((row, index) => writeRow(row, index === 0, block, columns, context)),
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

function writeRow(row: Place[], header: boolean, block: TableBlock, columns: number[], context: WordContext): string {
  const properties = element(
    'w:trPr',
    {},
    switchElement('w:cantSplit', true),
    header && switchElement('w:tblHeader', true),
  )
  return element('w:tr', {}, properties, ...row.map((place) => writeCell(place, header, block, columns, context)))
}

function writeCell(
  {cell, column, span, merge}: Place,
  header: boolean,
  block: TableBlock,
  columns: number[],
  context: WordContext,
): string {
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
    paragraphStart(style, context, aligned(align, style, context)),
    merge === 'continue' ? '' : writeInlines(cell.children, context),
  )
  return element('w:tc', {}, properties, paragraph)
}

/** Columns of figures stand right: in a style of their own, as every look is one. */
function aligned(
  align: TableBlock['align'][number] | undefined,
  style: string,
  context: WordContext,
): ParagraphOptions {
  const wanted = align === 'decimal' ? 'right' : align
  if (wanted === undefined || wanted === context.document.styles[style]?.align) return {}
  return {id: varyStyle(style, wanted, valueElement('w:jc', wanted), context)}
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
