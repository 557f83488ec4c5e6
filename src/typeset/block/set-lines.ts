import {report} from '../../messages/report.ts'
import type {Inline, ParagraphStyle} from '../../model/styled-document.ts'
import type {TextItem} from '../../model/typeset-document.ts'
import {breakIntoLines} from '../line/break-into-lines.ts'
import {breakLines, type Line} from '../line/break-lines.ts'
import type {Measures} from '../line/fit-line.ts'
import {flattenInlines, setHalf} from '../line/flatten-inlines.ts'
import {OPENING} from '../line/mark-classes.ts'
import {placeLine} from '../line/place-line.ts'
import {readText, type SetText} from '../line/set-text.ts'
import {shapeLines} from '../line/shape-lines.ts'
import {baselineIn} from '../metrics.ts'
import {type Column, newRow, type Row} from '../row.ts'
import type {Setting} from '../setting.ts'

export interface LineOptions {
  /** Undefined for an artifact. */
  element: number | undefined
  /** Line of report.md. */
  line: number | undefined
  /** Where the first line begins instead of at the style's indent, in points from the text block's left edge. */
  firstX?: number
}

/**
 * Set running text in the lines of a style.
 *
 * @returns Rows; no page break parts a paragraph's first line from its second or its last from the one before.
 */
export function setLines(
  inlines: Inline[],
  style: ParagraphStyle,
  setting: Setting,
  column: Column,
  options: LineOptions,
): Row[] {
  const texts = flattenInlines(inlines, style, setting, options.element, options.line)
  if (options.firstX !== undefined) closeUpToLabel(texts[0]!)
  const left = column.x + style.indentLeftEm * style.size
  const right = column.x + column.width - style.indentRightEm * style.size
  // A figure of lines stands free: no indent, no label before it.
  const shape = options.firstX === undefined ? style.shape : undefined
  const firstLeft = shape ? left : (options.firstX ?? left + style.firstLineIndentEm * style.size)
  const justify = style.align === 'justify'
  const words = justify ? undefined : setting.document.language
  const tracking = justify ? gridTracking(style, setting) : 0
  const rows: Row[] = []
  for (const [order, text] of texts.entries()) {
    const start = order === 0 ? firstLeft : left
    const lines = shape
      ? shapeLines(text, right - left, shape, setting.document.language)
      : breakLines(text, {first: right - start, rest: right - left, justify, words, tracking})
    for (const [number, line] of lines.entries()) {
      rows.push(setLine(text, line, style, number === 0 ? start : left, right))
      if (line.fault) reportFault(text, line, setting, options.line)
    }
    if (lines.length === 0 && texts.length > 1) rows.push({...newRow(style.lineHeight), snaps: true})
  }
  keepTogether(rows, style)
  const first = rows[0]
  if (first && justify && texts.length === 1 && rows.length > 2) {
    const measures = {first: right - firstLeft, rest: right - left, justify, words, tracking}
    first.resettable = {
      count: rows.length,
      reset: (count) => resetLines(texts[0]!, measures, count, style, firstLeft, left),
    }
  }
  return rows
}

/** Set a text again, in another number of lines. */
function resetLines(
  text: SetText,
  measures: Measures,
  count: number,
  style: ParagraphStyle,
  firstLeft: number,
  left: number,
): {rows: Row[]; cost: number} | undefined {
  const set = breakIntoLines(text, measures, count)
  if (!set) return undefined
  const right = left + measures.rest
  const rows = set.lines.map((line, number) => setLine(text, line, style, number === 0 ? firstLeft : left, right))
  keepTogether(rows, style)
  return {rows, cost: set.cost}
}

/** An opening mark right behind a label has white enough before it. */
function closeUpToLabel(text: SetText): void {
  const first = text.glyphs[0]
  if (first && first.kind & OPENING && first.halfForm !== '') setHalf(text, 0)
}

/** On a grid of characters of this size every cell is so much wider than its character; a full line has one gap less than cells. */
function gridTracking(style: ParagraphStyle, {document, measure}: Setting): number {
  const {grid} = document.page
  if (!grid || grid.characters < 2 || style.size !== document.styles.body?.size) return 0
  const tracking = (measure - grid.characters * style.size) / (grid.characters - 1)
  return tracking > 0 && tracking < widestTracking ? tracking : 0
}

/** A grid that asks for more is none for this size, in points. */
const widestTracking = 0.6

function setLine(text: SetText, line: Line, style: ParagraphStyle, left: number, right: number): Row {
  const spare = right - left - line.width
  const shift = style.align === 'center' ? spare / 2 : style.align === 'right' ? spare : 0
  const row = newRow(style.lineHeight, placeLine(text, line, left + shift, baselineIn(style.lineHeight, style.size)))
  row.snaps = true
  let sourceLine = 0
  let note: string | undefined
  for (let index = line.start; index < line.end; index++) {
    const at = text.lines[index]!
    if (at > 0 && at !== sourceLine) row.sources.push({line: at, column: text.columns[index]!})
    if (at > 0) sourceLine = at
    const called = text.formats[index]!.note
    if (called !== undefined && called !== note) row.notes.push(called)
    note = called
  }
  return row
}

function keepTogether(rows: Row[], style: ParagraphStyle): void {
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
  const words = readText(text, line.start, line.end)
  const column = text.columns[line.start]! || 1
  const at = text.lines[line.start]! || source
  const place = at === undefined ? undefined : {line: at, column}
  const spacing = line.spacing.toFixed(2)
  if (line.fault === 'spacing') report(setting.file, 'typeset/uneven-line', {text: words, spacing}, place)
  else if (line.fault === 'unfilled') report(setting.file, 'typeset/unfilled-line', {text: words}, place)
  else report(setting.file, 'typeset/broken-unit', {text: words}, place)
}
