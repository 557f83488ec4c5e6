import type {SheetParagraph} from '../../../model/sheet.ts'
import type {PageItem, StructureRole, TextItem} from '../../../model/typeset-document.ts'
import {baselineIn} from '../../../typeset/metrics.ts'
import {placeLine} from './place-line.ts'
import {type SetCharacter, setText} from './set-text.ts'
import {addElement, type Frame, type SheetSetting} from './sheet-setting.ts'

export function paragraphHeight({lineEnds, lineHeight}: SheetParagraph): number {
  return (lineEnds.length + 1) * lineHeight
}

/** Set a paragraph in the lines that composing gave it. */
export function placeParagraph(paragraph: SheetParagraph, frame: Frame, setting: SheetSetting): PageItem[] {
  const {size, lineHeight, align} = paragraph
  const style = {...setting.document.styles[paragraph.style]!, size}
  if (paragraph.children.length === 0) return []
  const element = addElement(setting, roles[paragraph.style] ?? 'P', frame.parent)
  const items = cutLines(setText(paragraph.children, style, element, setting), paragraph.lineEnds).flatMap(
    (line, index) => {
      const hanging = index > 0 ? paragraph.hanging : 0
      const room = frame.width - paragraph.inset - hanging
      const width = line.reduce((sum, one) => sum + one.width, 0)
      // Drawn together where a face runs wider than composing reckoned.
      const spacing = width > room ? (room - width) / line.length : 0
      const spare = room - width - spacing * line.length
      const shift = align === 'center' ? spare / 2 : align === 'right' ? spare : 0
      const baseline = frame.y + index * lineHeight + baselineIn(lineHeight, size)
      return placeLine(line, frame.x + hanging + shift, baseline, spacing)
    },
  )
  const last = items.findLast((item): item is TextItem => item.type === 'text')
  if (last) last.endsParagraph = true
  return items
}

const roles: Record<string, StructureRole> = {title: 'H1', sheetHeading: 'H2'}

/** @param lineEnds Offsets in UTF-16 units. */
function cutLines(characters: SetCharacter[], lineEnds: number[]): SetCharacter[][] {
  const lines: SetCharacter[][] = [[]]
  let offset = 0
  for (const character of characters) {
    if (lineEnds.includes(offset)) lines.push([])
    lines.at(-1)!.push(character)
    offset += character.text.length
  }
  return lines
}
