import type {SheetParagraph} from '../../../model/sheet.ts'
import type {PageItem, StructureRole, TextItem} from '../../../model/typeset-document.ts'
import {styleOf} from '../../../typeset/block/style-of.ts'
import type {Line} from '../../../typeset/line/break-lines.ts'
import {flattenInlines} from '../../../typeset/line/flatten-inlines.ts'
import {placeLine} from '../../../typeset/line/place-line.ts'
import type {SetText} from '../../../typeset/line/set-text.ts'
import {baselineIn} from '../../../typeset/metrics.ts'
import {addElement, type Setting} from '../../../typeset/setting.ts'
import type {Frame} from './place-sheet.ts'

export function paragraphHeight({lineEnds, lineHeight}: SheetParagraph): number {
  return (lineEnds.length + 1) * lineHeight
}

/** Set a paragraph in the lines that composing gave it. */
export function placeParagraph(paragraph: SheetParagraph, frame: Frame, setting: Setting): PageItem[] {
  const style = {...styleOf(setting, paragraph.style), size: paragraph.size, lineHeight: paragraph.lineHeight}
  const element = addElement(setting, roles[paragraph.style] ?? 'P', frame.parent)
  const [text] = flattenInlines(paragraph.children, style, setting, element, undefined)
  if (!text || text.length === 0) return []
  const items = cutLines(text, paragraph.lineEnds).flatMap(([start, end], index) => {
    const hanging = index > 0 ? paragraph.hanging : 0
    const room = frame.width - paragraph.inset - hanging
    const line = fitted(text, start, end, room)
    const spare = room - line.width
    const shift = paragraph.align === 'center' ? spare / 2 : paragraph.align === 'right' ? spare : 0
    const baseline = frame.y + index * paragraph.lineHeight + baselineIn(paragraph.lineHeight, paragraph.size)
    return placeLine(text, line, frame.x + hanging + shift, baseline)
  })
  const last = items.findLast((item): item is TextItem => item.type === 'text')
  if (last) last.endsParagraph = true
  return items
}

const roles: Record<string, StructureRole> = {title: 'H1', sheetHeading: 'H2'}

/** Start and end of each line in code points; the offsets given are in UTF-16 units. */
function cutLines(text: SetText, lineEnds: number[]): Array<[number, number]> {
  const ends: number[] = []
  let offset = 0
  for (let index = 0; index < text.length; index++) {
    if (lineEnds.includes(offset)) ends.push(index)
    offset += text.codePoints[index]! > 0xffff ? 2 : 1
  }
  return [...ends, text.length].map((end, index) => [ends[index - 1] ?? 0, end])
}

/** A line at its natural width, or drawn together where a face runs wider than composing reckoned. */
function fitted(text: SetText, start: number, end: number, room: number): Line {
  const widths = text.widths.slice(start, end)
  const natural = widths.reduce((sum, width) => sum + width, 0)
  const line = {start, end, spacing: 0, wordSpacing: 0, squeezed: [0, 0, 0, 0], width: natural}
  if (natural <= room || end - start < 2) return line
  return {...line, spacing: (room - natural) / (end - start - 1), width: room}
}
