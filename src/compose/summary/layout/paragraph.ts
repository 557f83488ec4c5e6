import type {SheetCell, SheetParagraph, SheetPart, SheetRow} from '../../../model/sheet.ts'
import type {Inline, ParagraphStyle} from '../../../model/styled-document.ts'
import {breakLines} from './break-lines.ts'
import {roomyWidth} from './text-width.ts'

export type ParagraphSettings = Partial<Omit<SheetParagraph, 'type' | 'style' | 'children' | 'lineEnds'>> & {
  /** Width in points to break lines in; absent: one line. */
  width?: number
  /** Where it matters for breaking: em by which drawn text is wider than Times (黑体 digits). */
  widening?: number
}

/** A paragraph of a sheet, its lines broken where a width is given. */
export function paragraph(
  name: string,
  style: ParagraphStyle,
  content: string | Inline[],
  settings: ParagraphSettings = {},
): SheetParagraph {
  const {width, widening = 1, hanging = 0, inset = 0} = settings
  const children: Inline[] = typeof content === 'string' ? [{type: 'text', value: content}] : content
  const size = settings.size ?? style.size
  const lineHeight = settings.lineHeight ?? (style.lineHeight * size) / style.size
  const align = settings.align ?? (style.align === 'justify' ? 'left' : style.align)
  const lineEnds =
    width === undefined ? [] : breakLines(inlineText(children), (width * safety) / size / widening, hanging / size)
  return {type: 'paragraph', style: name, align, inset, hanging, children, lineEnds, size, lineHeight}
}

/** Lines are broken a little early: faces that stand in for ours in Word may be wider by a hair. */
const safety = 0.975

export function paragraphHeight({lineEnds, lineHeight}: SheetParagraph): number {
  return (lineEnds.length + 1) * lineHeight
}

/** Whether the text keeps to one line of the width given. */
export function fitsLine(text: string, width: number, size: number): boolean {
  return roomyWidth(text) * size <= width * safety
}

export function cell(paragraphs: SheetParagraph | SheetParagraph[], settings: Partial<SheetCell> = {}): SheetCell {
  const all = Array.isArray(paragraphs) ? paragraphs : [paragraphs]
  return {paragraphs: all, padding: {left: 0, right: 0, top: 0}, vertical: 'middle', ...settings}
}

export function rowHeight(row: Pick<SheetRow, 'cells'>): number {
  return Math.max(...row.cells.map((one) => sum(one.paragraphs.map(paragraphHeight)) + one.padding.top))
}

export function partHeight(part: SheetPart): number {
  if (part.type === 'paragraph') return paragraphHeight(part)
  if (part.type === 'table') return sum(part.rows.map((row) => row.height))
  return part.height
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export function inlineText(children: Inline[]): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'link' ? inlineText(child.children) : ''))
    .join('')
}
