import type {SheetCell, SheetRow, SheetRule, SheetTable} from '../../../model/sheet.ts'
import type {Inline} from '../../../model/styled-document.ts'
import type {PageItem, RectangleItem} from '../../../model/typeset-document.ts'
import {paragraphHeight, placeParagraph} from './place-paragraph.ts'
import {addElement, type Frame, type SheetSetting} from './sheet-setting.ts'

/** Place a table: grounds first, then text, then rules, so that nothing hides anything. */
export function placeTable(table: SheetTable, frame: Frame, setting: SheetSetting): PageItem[] {
  const parent = addElement(setting, 'Table', frame.parent, {alternative: table.alternative})
  // Cards are laid out by a table; their gaps are nothing to be read.
  const holdsData = table.rows[0]?.header === true
  const grounds: PageItem[] = []
  const texts: PageItem[] = []
  const rules: PageItem[] = []
  let {y} = frame
  for (const row of table.rows) {
    const element = addElement(setting, 'TR', parent)
    if (row.ruleAbove) rules.push(horizontal(row.ruleAbove, frame, y))
    for (const {cell, x, width} of cellsOf(row, table.widths, frame.x)) {
      grounds.push(...ground(cell, x, y, width, row.height))
      texts.push(...placeCell(cell, row, {x, y, width, parent: element}, holdsData, setting))
    }
    y += row.height
    if (row.rule) rules.push(horizontal(row.rule, frame, y))
  }
  return [...grounds, ...rules, ...texts]
}

function cellsOf(row: SheetRow, widths: number[], left: number) {
  let x = left
  let column = 0
  return row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    const place = {cell, x, width}
    x += width
    column += span
    return place
  })
}

function ground(cell: SheetCell, x: number, y: number, width: number, height: number): RectangleItem[] {
  const {fill, ruleLeft} = cell
  return [
    ...(fill ? [{type: 'rectangle' as const, x, y, width, height, color: fill}] : []),
    ...(ruleLeft ? [{type: 'rectangle' as const, x, y, width: ruleLeft.width, height, color: ruleLeft.color}] : []),
  ]
}

function placeCell(
  cell: SheetCell,
  row: SheetRow,
  frame: Frame,
  holdsData: boolean,
  setting: SheetSetting,
): PageItem[] {
  const {left, right, top} = cell.padding
  const parent = row.header
    ? addElement(setting, 'TH', frame.parent, {scope: 'Column'})
    : addElement(setting, 'TD', frame.parent)
  // A blank cell too is a cell: without a mark of its own the columns after it would be read under the wrong head.
  const blank = cell.paragraphs.every(({children}) => children.length === 0 || inlineIsEmpty(children))
  if (blank && holdsData)
    return [{type: 'rectangle', x: frame.x, y: frame.y, width: 0, height: 0, color: '#FFFFFF', element: parent}]
  const content = cell.paragraphs.reduce((sum, one) => sum + paragraphHeight(one), 0)
  let y = frame.y + (cell.vertical === 'middle' ? (row.height - content) / 2 : top)
  return cell.paragraphs.flatMap((paragraph) => {
    const inner = {x: frame.x + left, y, width: frame.width - left - right, parent}
    y += paragraphHeight(paragraph)
    return placeParagraph(paragraph, inner, setting)
  })
}

function inlineIsEmpty(children: Inline[]): boolean {
  return children.every((child) => child.type === 'text' && child.value === '')
}

function horizontal(rule: SheetRule, frame: Frame, y: number): RectangleItem {
  const top = y - rule.width / 2
  return {type: 'rectangle', x: frame.x, y: top, width: frame.width, height: rule.width, color: rule.color}
}
