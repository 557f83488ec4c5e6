import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {SheetCell, SheetParagraph, SheetPart, SheetTable} from '../../../model/sheet.ts'
import type {Inline} from '../../../model/styled-document.ts'
import {type FigureParts, figureParts, joinFigure} from '../content/figure-parts.ts'
import {linked} from '../content/linked.ts'
import type {SheetContent} from '../content/sheet-content.ts'
import {airy, type Design, scaled} from './design.ts'
import {cell, fitsLine, paragraph, rowHeight} from './paragraph.ts'

/**
 * Four to six figures large: name, value, growth with its direction, target.
 *
 * @param perRow Cards beside each other.
 */
export function keyFigureCards(content: SheetContent, design: Design, width: number, perRow: number): SheetPart[] {
  const {keyFigures} = content
  const across = Math.min(perRow, keyFigures.length)
  const parts: SheetPart[] = []
  for (let start = 0; start < keyFigures.length; start += across) {
    if (start > 0) parts.push({type: 'gap', height: gutter})
    parts.push(cardRow(keyFigures.slice(start, start + across), content, design, width, across))
  }
  return parts
}

const gutter = 7
/** Ground between a card's edge and its text. */
const side = {left: 8, right: 4}

function cardRow(
  group: MainTableRow[],
  content: SheetContent,
  design: Design,
  width: number,
  across: number,
): SheetTable {
  const cardWidth = (width - gutter * (across - 1)) / across
  const inner = cardWidth - side.left - side.right
  const labels = group.map((row) =>
    paragraph('sheetLabel', scaled(design, 'sheetLabel'), row.indicator, {width: inner}),
  )
  const labelLines = Math.max(...labels.map((label) => label.lineEnds.length + 1))
  const grows = group.some((row) => row.value && row.growth)
  const aims = group.some((row) => row.target)
  const said = targetLabel(content.keyFigures, content.targetYear, design, inner)
  // All cards' figures are of one size.
  const size = Math.min(...content.keyFigures.map((row) => figureSize(row, content, design, inner)))
  const cards = group.map((row, index): SheetCell => {
    const label = labels[index]!
    const lines = [
      ...blankLines(labelLines - label.lineEnds.length - 1, 'sheetLabel', design),
      label,
      largeFigure(row, content, design, size),
      ...(grows ? [growthLine(row, design)] : []),
      ...(aims ? [targetLine(row, said, design, inner)] : []),
    ]
    return cell(lines, {
      fill: design.colors.fill,
      padding: {...side, top: airy(design, 5, 9)},
      vertical: 'top',
      ruleLeft: {width: 2.25, color: design.colors.achieved},
    })
  })
  const empty = cell(paragraph('sheetNote', scaled(design, 'sheetNote'), ''))
  const cells = Array.from({length: across}, (_, index) => cards[index] ?? empty)
  const height = rowHeight({cells}) + airy(design, 5, 9)
  return {
    type: 'table',
    alternative: `关键指标：${group.map((row) => row.indicator).join('、')}`,
    widths: between(
      cells.map(() => cardWidth),
      gutter,
    ),
    rows: [{height, cells: between(cells, empty)}],
  }
}

/** a, b, c → a, gap, b, gap, c */
function between<T>(items: T[], gap: T): T[] {
  return items.flatMap((item, index) => (index > 0 ? [gap, item] : [item]))
}

/** Names of one line stand as low as those of two, so that the figures stand in one line. */
function blankLines(count: number, name: string, design: Design): SheetParagraph[] {
  return Array.from({length: count}, () => paragraph(name, scaled(design, name), ''))
}

/** A row's figure in print. A term's average is told from a year's growth. */
function mainParts(row: MainTableRow): {main: Observation; parts: FigureParts} {
  const main = row.value ?? row.growth!
  const parts = figureParts(main, '', true)
  const average = main === row.growth && row.notes.includes('average')
  return {main, parts: average ? {...parts, lead: `年均${parts.lead}`} : parts}
}

/** Type size that the figure fits its card in. */
function figureSize(row: MainTableRow, content: SheetContent, design: Design, width: number): number {
  const {size} = scaled(design, 'sheetFigure')
  const {main, parts} = mainParts(row)
  const {lead, number, tail} = parts
  const characters = [...lead, ...tail].length + (isMarked(main, content) ? 1 : 0)
  const small = unitScale * characters + readersGap * (lead === '' ? 1 : 2)
  const fits = (one: number) => fitsLine(number, width - small * one, one * wideDigits)
  return [1, 0.92, 0.85, 0.78].map((scale) => size * scale).find(fits) ?? size * 0.7
}

function isMarked({estimated}: Observation, {allEstimated}: SheetContent): boolean {
  return estimated && !allEstimated
}

function largeFigure(row: MainTableRow, content: SheetContent, design: Design, size: number): SheetParagraph {
  const style = scaled(design, 'sheetFigure')
  const {main, parts: figure} = mainParts(row)
  const {lead, number, tail} = figure
  const parts: Inline[] = [
    {type: 'text' as const, value: lead, style: 'sheetUnit'},
    {type: 'text' as const, value: number},
    {type: 'text' as const, value: tail, style: 'sheetUnit'},
  ].filter((part) => part.value !== '')
  const mark: Inline[] = isMarked(main, content) ? [{type: 'text', value: '*', style: 'sheetUnit'}] : []
  return paragraph('sheetFigure', style, [...linked(main, parts), ...mark], {size, lineHeight: style.lineHeight})
}

/** Size of verb and unit beside the figure, as style sheetUnit has it, and the gap that readers may add. */
const unitScale = 0.56
const readersGap = 0.2

/** Digits of 黑体 are 0.57 em wide, those of Times half an em. */
const wideDigits = 1.14

function growthLine(row: MainTableRow, design: Design): SheetParagraph {
  const style = scaled(design, 'sheetNote')
  if (!row.value || !row.growth) return paragraph('sheetNote', style, '')
  const {lead, number, tail} = figureParts(row.growth, '', true)
  const average = row.notes.includes('average') ? '年均' : ''
  const value = joinFigure({lead: average + lead, number, tail})
  return paragraph('sheetNote', style, [
    {type: 'text', value: row.growth.number?.startsWith('-') ? '▼' : '▲', style: 'sheetArrow'},
    ...linked(row.growth, [{type: 'text', value}]),
  ])
}

/** What all cards say before their targets: room lacking in one of them, the year goes from all; the table has it. */
function targetLabel(rows: MainTableRow[], year: string, design: Design, width: number): string {
  const texts = rows.flatMap((row) => (row.target ? [targetText(row, row.target)] : []))
  const full = `${year}目标`
  // Words too long for any label are no reason.
  const tight = (text: string) => !targetSize(full + text, design, width) && targetSize(`目标${text}`, design, width)
  return texts.some(tight) ? '目标' : full
}

/** The type grows small before a line is broken. @returns Undefined where nothing helps. */
function targetSize(text: string, design: Design, width: number): number | undefined {
  const {size} = scaled(design, 'sheetNote')
  return [size, size - 0.5].find((one) => fitsLine(text, width, one))
}

/** The verb is said only where the target is of another kind than what stands above it. */
function targetText({growth, value}: MainTableRow, target: Observation): string {
  const parts = figureParts(target, '', true)
  const alike = (growth ?? value)?.measure === target.measure && !target.number?.startsWith('-')
  return joinFigure(alike ? {...parts, lead: parts.lead.replace(/^(?:增长|上涨|提高)/u, '')} : parts)
}

function targetLine(row: MainTableRow, label: string, design: Design, width: number): SheetParagraph {
  const style = scaled(design, 'sheetNote')
  const {target} = row
  if (!target) return paragraph('sheetNote', style, '')
  const text = targetText(row, target)
  const size = targetSize(label + text, design, width) ?? 8
  const children: Inline[] = [{type: 'text', value: label}, ...linked(target, [{type: 'text', value: text}])]
  return paragraph('sheetNote', style, children, {width, size, lineHeight: style.lineHeight})
}
