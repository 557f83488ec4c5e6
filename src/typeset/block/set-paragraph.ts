import type {ParagraphBlock, ParagraphStyle} from '../../model/styled-document.ts'
import type {StructureRole} from '../../model/typeset-document.ts'
import type {Column, Row} from '../row.ts'
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
  if (block.anchor !== undefined) first.anchors.push(block.anchor)
  if (style.pageBreakBefore) first.breakBefore = true
  if (style.keepWithNext) for (const row of rows) row.keepWithNext = true
  return rows
}

/** From the outline level; the title is H1 and the headings follow from H2, so that no level is left out. */
const headingRoles: StructureRole[] = ['H1', 'H2', 'H3', 'H4']

function roleOf(name: string, style: ParagraphStyle): StructureRole {
  if (name === 'title') return 'H1'
  if (style.outlineLevel === undefined) return 'P'
  return headingRoles[Math.min(style.outlineLevel, headingRoles.length - 1)]!
}
