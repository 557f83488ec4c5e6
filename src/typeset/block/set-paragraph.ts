import type {ParagraphBlock, ParagraphStyle} from '../../model/styled-document.ts'
import type {StructureRole} from '../../model/typeset-document.ts'
import {wholeLine} from '../line/break-lines.ts'
import {flattenInlines} from '../line/flatten-inlines.ts'
import {placeLine} from '../line/place-line.ts'
import {baselineIn} from '../metrics.ts'
import {type Column, newRow, type Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {setLines} from './set-lines.ts'
import {styleOf} from './style-of.ts'

/** Set a paragraph or heading: one row a line. */
export function setParagraph(block: ParagraphBlock, setting: Setting, column: Column): Row[] {
  const style = styleOf(setting, block.style)
  const parent = block.style === 'quote' ? addElement(setting, 'BlockQuote', column.parent) : column.parent
  const element = addElement(setting, roleOf(block.style, style), parent)
  const rows = setLines(block.children, style, setting, column, {element, line: block.line})
  const [first] = rows
  if (!first) return rows
  if (block.end !== undefined) setEnd(block.end, style, setting, column, element, rows)
  if (block.anchor !== undefined) first.anchors.push(block.anchor)
  if (style.pageBreakBefore) first.breakBefore = true
  if (style.keepWithNext) for (const row of rows) row.keepWithNext = true
  return rows
}

/** Where the last line has no room left, the text stands on a line of its own. */
function setEnd(
  end: string,
  style: ParagraphStyle,
  setting: Setting,
  column: Column,
  element: number,
  rows: Row[],
): void {
  const [text] = flattenInlines([{type: 'text', value: end}], style, setting, element, undefined)
  const line = wholeLine(text!)
  if (!line) return
  const x = column.x + column.width - style.indentRightEm * style.size - line.width
  const last = rows.at(-1)!
  const items = placeLine(text!, line, x, baselineIn(style.lineHeight, style.size))
  if (rightEdge(last) + style.size <= x) last.items.push(...items)
  else {
    rows.push({...newRow(style.lineHeight, items), snaps: true, after: last.after})
    last.after = 0
    last.keepWithNext = true
  }
}

function rightEdge({items}: Row): number {
  return items.reduce((edge, item) => {
    const width = item.type === 'text' ? item.runs.reduce((sum, run) => sum + run.width, 0) : 0
    return item.type === 'text' ? Math.max(edge, item.x + width) : edge
  }, 0)
}

/** From the outline level; the title is H1 and the headings follow from H2, so that no level is left out. */
const headingRoles: StructureRole[] = ['H1', 'H2', 'H3', 'H4']

function roleOf(name: string, style: ParagraphStyle): StructureRole {
  if (name === 'title') return 'H1'
  if (style.outlineLevel === undefined) return 'P'
  return headingRoles[Math.min(style.outlineLevel, headingRoles.length - 1)]!
}
