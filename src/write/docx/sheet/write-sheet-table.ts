import type {SheetCell, SheetRow, SheetRule, SheetTable} from '../../../model/sheet.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import {colour} from '../styles/paragraph-style-element.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeSheetParagraph} from './write-sheet-paragraph.ts'

/** A native table whose rows have the heights given; they grow only where a stand-in face runs wider. */
export function writeSheetTable(table: SheetTable, context: WordContext): string {
  const widths = table.widths.map(pointsToTwips)
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', {'w:w': sum(widths), 'w:type': 'dxa'}),
      element('w:tblLayout', {'w:type': 'fixed'}),
      element('w:tblLook', {
        'w:val': table.rows[0]?.header ? '0020' : '0000',
        'w:firstRow': table.rows[0]?.header ? 1 : 0,
      }),
      table.alternative !== '' && valueElement('w:tblCaption', table.alternative),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', {'w:w': width}))),
    ...table.rows.map((row) => writeRow(row, widths, context)),
  )
}

function writeRow(row: SheetRow, widths: number[], context: WordContext): string {
  let column = 0
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = sum(widths.slice(column, column + span))
    column += span
    return writeCell(cell, row, width, context)
  })
  const properties = element(
    'w:trPr',
    {},
    element('w:cantSplit'),
    element('w:trHeight', {'w:val': pointsToTwips(row.height), 'w:hRule': 'atLeast'}),
    row.header && element('w:tblHeader'),
  )
  return element('w:tr', {}, properties, ...cells)
}

function writeCell(cell: SheetCell, row: SheetRow, width: number, context: WordContext): string {
  const {left, right, top} = cell.padding
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', {'w:w': width, 'w:type': 'dxa'}),
    cell.span !== undefined && valueElement('w:gridSpan', cell.span),
    borders(cell, row),
    cell.fill !== undefined && element('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour(cell.fill)}),
    element('w:tcMar', {}, margin('top', top), margin('left', left), margin('bottom', 0), margin('right', right)),
    valueElement('w:vAlign', cell.vertical === 'middle' ? 'center' : 'top'),
  )
  const paragraphs = cell.paragraphs.map((one) => writeSheetParagraph(one, context)).join('')
  return element('w:tc', {}, properties, paragraphs === '' ? emptyParagraph : paragraphs)
}

/** As low as a line can be: it must not open the row. */
const emptyParagraph = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'

function borders(cell: SheetCell, row: SheetRow): string {
  const sides = [border('top', row.ruleAbove), border('left', cell.ruleLeft), border('bottom', row.rule)].join('')
  return sides === '' ? '' : element('w:tcBorders', {}, sides)
}

/** Widths of borders are eighths of a point. */
function border(side: string, rule: SheetRule | undefined): string {
  if (!rule) return ''
  return element(`w:${side}`, {
    'w:val': 'single',
    'w:sz': Math.max(2, Math.round(rule.width * 8)),
    'w:space': 0,
    'w:color': colour(rule.color),
  })
}

function margin(side: string, points: number): string {
  return element(`w:${side}`, {'w:w': pointsToTwips(points), 'w:type': 'dxa'})
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
