import {report} from '../../messages/report.ts'
import type {Inline, ParagraphBlock, ParagraphStyle} from '../../model/styled-document.ts'
import type {StructureRole, TextItem} from '../../model/typeset-document.ts'
import {breakLines, type Line} from '../line/break-lines.ts'
import {flattenInlines} from '../line/flatten-inlines.ts'
import {placeLine} from '../line/place-line.ts'
import type {SetText} from '../line/set-text.ts'
import {shapeLines} from '../line/shape-lines.ts'
import {baselineIn} from '../metrics.ts'
import {type Column, newRow, type Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {styleOf} from './style-of.ts'

/** Set a paragraph or heading: one row a line. */
export function setParagraph(block: ParagraphBlock, setting: Setting, column: Column): Row[] {
  const style = styleOf(setting, block.style)
  const element =
    column.parent === undefined ? undefined : addElement(setting, roleOf(block.style, style), column.parent)
  const rows = setLines(block.children, style, setting, column, {element, line: block.line})
  const [first] = rows
  if (!first) return rows
  if (block.anchor !== undefined) first.anchors.push(block.anchor)
  if (style.pageBreakBefore) first.breakBefore = true
  if (style.keepWithNext) for (const row of rows) row.keepWithNext = true
  return rows
}

export interface LineOptions {
  element: number | undefined
  /** Line of report.md. */
  line: number | undefined
  /** Where the first line begins instead of at the style's indent, in points from the column's left edge. */
  firstX?: number
}

/**
 * Set running text in the lines of a style.
 *
 * @returns Rows that keep together where a page must not divide them: no page ends with a paragraph's first line or begins with its last.
 */
export function setLines(
  inlines: Inline[],
  style: ParagraphStyle,
  setting: Setting,
  column: Column,
  options: LineOptions,
): Row[] {
  const texts = flattenInlines(inlines, style, setting, options.element, options.line)
  const left = column.x + style.indentLeftEm * style.size
  const right = column.x + column.width - style.indentRightEm * style.size
  const firstLeft = options.firstX ?? left + style.firstLineIndentEm * style.size
  const rows: Row[] = []
  for (const [order, text] of texts.entries()) {
    const start = order === 0 ? firstLeft : left
    const lines = style.shape
      ? shapeLines(text, right - left, style.shape)
      : breakLines(text, {first: right - start, rest: right - left, justify: style.align === 'justify'})
    for (const [number, line] of lines.entries()) {
      const x = number === 0 ? start : left
      rows.push(setLine(text, line, style, x, right, options.line))
      if (line.fault) reportFault(text, line, setting, options.line)
    }
    if (lines.length === 0 && texts.length > 1) rows.push(blankLine(style))
  }
  finishRows(rows, style)
  return rows
}

function setLine(
  text: SetText,
  line: Line,
  style: ParagraphStyle,
  left: number,
  right: number,
  source: number | undefined,
): Row {
  const spare = right - left - line.width
  const shift = style.align === 'center' ? spare / 2 : style.align === 'right' ? spare : 0
  const row = newRow(style.lineHeight, placeLine(text, line, left + shift, baselineIn(style.lineHeight, style.size)))
  row.snaps = true
  if (source !== undefined) row.sources.push({line: source, column: firstColumn(text, line)})
  for (let index = line.start; index < line.end; index++) {
    const {note} = text.formats[index]!
    if (note !== undefined && !row.notes.includes(note)) row.notes.push(note)
  }
  return row
}

function firstColumn(text: SetText, line: Line): number {
  for (let index = line.start; index < line.end; index++) if (text.columns[index]! > 0) return text.columns[index]!
  return 1
}

function blankLine(style: ParagraphStyle): Row {
  return {...newRow(style.lineHeight), snaps: true}
}

function finishRows(rows: Row[], style: ParagraphStyle): void {
  const first = rows[0]
  const last = rows.at(-1)
  if (!first || !last) return
  first.before = style.spaceBefore
  last.after = style.spaceAfter
  if (rows.length > 1) {
    first.keepWithNext = true
    rows.at(-2)!.keepWithNext = true
  }
  if (style.keepTogether) for (const row of rows.slice(0, -1)) row.keepWithNext = true
  const end = last.items.findLast((item): item is TextItem => item.type === 'text')
  if (end) end.endsParagraph = true
}

function reportFault(text: SetText, line: Line, setting: Setting, source: number | undefined): void {
  const words = String.fromCodePoint(...text.codePoints.slice(line.start, line.end))
  const place = source === undefined ? undefined : {line: source, column: firstColumn(text, line)}
  const spacing = line.spacing.toFixed(2)
  if (line.fault === 'spacing') report(setting.file, 'typeset/uneven-line', {text: words, spacing}, place)
  else report(setting.file, 'typeset/broken-unit', {text: words}, place)
}

const headingRoles: StructureRole[] = ['H1', 'H2', 'H3', 'H4']

/** The title is H1 and the headings follow from H2, so that no level is left out. */
function roleOf(name: string, style: ParagraphStyle): StructureRole {
  if (name === 'title') return 'H1'
  if (name === 'quote') return 'BlockQuote'
  if (name === 'caption') return 'Caption'
  if (style.outlineLevel === undefined) return 'P'
  return headingRoles[Math.min(style.outlineLevel, headingRoles.length - 1)]!
}
