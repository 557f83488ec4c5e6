import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {SheetCell, SheetParagraph, SheetPart, SheetRow} from '../../../model/sheet.ts'
import type {Inline} from '../../../model/styled-document.ts'
import {figureParts} from '../content/figure-parts.ts'
import type {SheetContent} from '../content/sheet-content.ts'
import {airy, type Design} from './design.ts'
import {figureInline, linked} from './figure-inline.ts'
import {cell, fitsLine, paragraph, rowHeight} from './paragraph.ts'

/**
 * Four to six figures large: name, value, growth with its direction, target.
 *
 * @param perRow Cards beside each other.
 */
export function keyFigureCards(content: SheetContent, design: Design, width: number, perRow: number): SheetPart[] {
  const rows: SheetPart[] = []
  for (let start = 0; start < content.keyFigures.length; start += perRow) {
    const group = content.keyFigures.slice(start, start + perRow)
    if (start > 0) rows.push({type: 'gap', height: gutter})
    rows.push(cardRow(group, content, design, width, Math.min(perRow, content.keyFigures.length)))
  }
  return rows
}

const gutter = 7
const side = 7

function cardRow(
  group: MainTableRow[],
  content: SheetContent,
  design: Design,
  width: number,
  perRow: number,
): SheetPart {
  const cardWidth = (width - gutter * (perRow - 1)) / perRow
  const cells: SheetCell[] = []
  const widths: number[] = []
  for (let index = 0; index < perRow; index++) {
    if (index > 0) {
      cells.push(cell(empty(design)))
      widths.push(gutter)
    }
    const row = group[index]
    cells.push(row ? card(row, content, design, cardWidth) : cell(empty(design)))
    widths.push(cardWidth)
  }
  const height = rowHeight({cells}) + airy(design, 5, 10)
  const rows: SheetRow[] = [{height, cells}]
  return {type: 'table', alternative: '关键指标', widths, rows}
}

function card(row: MainTableRow, content: SheetContent, design: Design, width: number): SheetCell {
  const {styles, colors} = design
  const inner = width - side - 4
  const main = row.value ?? row.growth!
  const lines: SheetParagraph[] = [
    paragraph('sheetLabel', styles.sheetLabel!, row.indicator, {width: inner}),
    largeFigure(main, design, inner),
    growthLine(row, design),
    targetLine(row.target, content.targetYear, design, inner),
  ]
  const top = airy(design, 4, 7)
  return cell(lines, {
    fill: colors.fill,
    padding: {left: side, right: 4, top},
    vertical: 'top',
    ruleLeft: {width: 2.25, color: colors.achieved},
  })
}

function largeFigure(main: Observation, design: Design, width: number): SheetParagraph {
  const style = design.styles.sheetFigure!
  const {lead, number, tail} = figureParts(main, '', true)
  const parts: Inline[] = [
    {type: 'text' as const, value: lead, style: 'sheetUnit'},
    {type: 'text' as const, value: number},
    {type: 'text' as const, value: tail, style: 'sheetUnit'},
  ].filter((part) => part.value !== '')
  const fits = (size: number) => fitsLine(number, width - 0.5 * size * [...lead, ...tail].length, size * heitiDigits)
  const size = [style.size, style.size * 0.85, style.size * 0.7].find(fits) ?? style.size * 0.55
  return paragraph('sheetFigure', style, linked(main, parts), {size, lineHeight: style.lineHeight})
}

/** 黑体 digits are 0.57 em, those of Times half an em. */
const heitiDigits = 1.14

function growthLine(row: MainTableRow, design: Design): SheetParagraph {
  const style = design.styles.sheetNote!
  if (!row.value || !row.growth) return paragraph('sheetNote', style, '')
  const {lead, number, tail} = figureParts(row.growth, '', true)
  const average = row.notes.includes('average') ? '年均' : ''
  return paragraph('sheetNote', style, [
    {type: 'text', value: row.growth.number?.startsWith('-') ? '▼ ' : '▲ ', style: 'sheetArrow'},
    ...figureInline(row.growth, {lead: average + lead, number, tail}),
  ])
}

function targetLine(target: Observation | null, year: string, design: Design, width: number): SheetParagraph {
  const style = design.styles.sheetNote!
  if (!target) return paragraph('sheetNote', style, '')
  return paragraph('sheetNote', style, [{type: 'text', value: `${year}目标`}, ...figureInline(target)], {width})
}

function empty(design: Design): SheetParagraph {
  return paragraph('sheetNote', design.styles.sheetNote!, '')
}
