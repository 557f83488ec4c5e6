import type {Sheet, SheetColumns, SheetPart} from '../../../model/sheet.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {writeChart} from './write-chart.ts'
import {writeSheetParagraph} from './write-sheet-paragraph.ts'
import {writeSheetTable} from './write-sheet-table.ts'

/** The body of a sheet: native tables and a native chart, in the order and at the heights that composing settled. */
export function writeSheet(sheet: Sheet, context: WordContext): string {
  return writeParts(sheet.parts, context)
}

function writeParts(parts: SheetPart[], context: WordContext): string {
  const last = parts.at(-1)?.type
  const markup = parts.map((part) => writePart(part, context)).join('')
  // A cell and the body end with a paragraph; after a table there is none yet.
  return last === 'paragraph' || last === 'gap' || last === 'chart' ? markup : markup + gap(1)
}

function writePart(part: SheetPart, context: WordContext): string {
  switch (part.type) {
    case 'gap':
      return gap(part.height)
    case 'paragraph':
      return writeSheetParagraph(part, context)
    case 'table':
      return writeSheetTable(part, context)
    case 'columns':
      return writeColumns(part, context)
    case 'chart':
      return writeChart(part, context)
  }
}

/** An empty paragraph of the height. */
function gap(height: number): string {
  const line = Math.max(20, pointsToTwips(height))
  const spacing = element('w:spacing', {'w:before': 0, 'w:after': 0, 'w:line': line, 'w:lineRule': 'exact'})
  return element('w:p', {}, element('w:pPr', {}, spacing))
}

/** Parts side by side in a table without rules; the gap is the right margin of all cells but the last. */
function writeColumns({columns, gap: between, height}: SheetColumns, context: WordContext): string {
  const last = columns.length - 1
  const widths = columns.map((column, index) => pointsToTwips(column.width + (index < last ? between : 0)))
  const cells = columns.map((column, index) => {
    const margins = element(
      'w:tcMar',
      {},
      ...(['top', 'left', 'bottom', 'right'] as const).map((side) =>
        element(`w:${side}`, {
          'w:w': side === 'right' && index < last ? pointsToTwips(between) : 0,
          'w:type': 'dxa',
        }),
      ),
    )
    const properties = element('w:tcPr', {}, element('w:tcW', {'w:w': widths[index], 'w:type': 'dxa'}), margins)
    return element('w:tc', {}, properties, writeParts(column.parts, context))
  })
  const rowHeight = element('w:trHeight', {'w:val': pointsToTwips(height), 'w:hRule': 'atLeast'})
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblW', {'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa'}),
      element('w:tblLayout', {'w:type': 'fixed'}),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', {'w:w': width}))),
    element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), rowHeight), ...cells),
  )
}
