import type {Block, ParagraphStyle} from '../../model/styled-document.ts'
import type {StructureRole} from '../../model/typeset-document.ts'
import {wholeLine} from '../line/break-lines.ts'
import {flattenInlines} from '../line/flatten-inlines.ts'
import {placeLine} from '../line/place-line.ts'
import {baselineIn} from '../metrics.ts'
import {type Column, newRow, type Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {setBlock} from './set-block.ts'
import {setLines} from './set-lines.ts'
import {styleOf} from './style-of.ts'

/** Between a label and its text, in em. */
const labelGapEm = 0.25

/**
 * Set blocks with a label before the first: a list item, a footnote. The first line begins behind the label; turned lines
 * begin at the style's left indent, so that a hanging label needs a negative first-line indent.
 *
 * @param labelled Structure elements of label and text.
 */
export function setLabelled(
  label: string,
  blocks: Block[],
  style: ParagraphStyle,
  setting: Setting,
  column: Column,
  labelled: {label: number; text: number; role: StructureRole},
): Row[] {
  const x = column.x + (style.indentLeftEm + style.firstLineIndentEm) * style.size
  const [mark] = flattenInlines([{type: 'text', value: label}], style, setting, labelled.label, undefined)
  const line = wholeLine(mark!)
  const labelItems = line ? placeLine(mark!, line, x, baselineIn(style.lineHeight, style.size)) : []
  const hanging = column.x + style.indentLeftEm * style.size
  const firstX = Math.max(x + (line?.width ?? 0) + labelGapEm * style.size, style.firstLineIndentEm < 0 ? hanging : 0)
  const rows = blocks.flatMap((block, index) => {
    const within = {...column, parent: labelled.text}
    if (index > 0 || block.type !== 'paragraph') return setBlock(block, setting, nested(block, within, style))
    const own = styleOf(setting, block.style)
    const element = addElement(setting, labelled.role, labelled.text)
    return setLines(block.children, own, setting, within, {element, line: block.line, firstX})
  })
  const first = rows[0]
  if (first && blocks[0]?.type === 'paragraph') {
    first.items.unshift(...labelItems)
    // Set again it would lose its label.
    delete first.resettable
  } else rows.unshift({...newRow(style.lineHeight, labelItems), snaps: true, keepWithNext: true})
  return rows
}

/** Lists in items stand two characters further in. */
function nested(block: Block, column: Column, style: ParagraphStyle): Column {
  if (block.type !== 'list') return column
  return {...column, x: column.x + 2 * style.size, width: column.width - 2 * style.size}
}
