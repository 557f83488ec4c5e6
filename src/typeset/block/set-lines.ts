import {report} from '../../messages/report.ts'
import type {Inline, ParagraphStyle} from '../../model/styled-document.ts'
import type {TextItem} from '../../model/typeset-document.ts'
import {breakIntoLines} from '../line/break-into-lines.ts'
import {breakLines, type Line} from '../line/break-lines.ts'
import type {Measures} from '../line/fit-line.ts'
import {flattenInlines, setHalf} from '../line/flatten-inlines.ts'
import {OPENING} from '../line/mark-classes.ts'
import {placeLine} from '../line/place-line.ts'
import {type Format, readText, type SetText, sourceAt} from '../line/set-text.ts'
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
  const frame = frameOf(style, setting, column, options.firstX)
  const rows = texts.flatMap((text, order) => {
    // After a forced line end there is no indent.
    const own = order === 0 ? frame : {...frame, firstLeft: frame.left}
    const lines = breakText(text, own, setting.document.language)
    for (const line of lines) if (line.fault) reportFault(text, line, setting, options.line)
    const set = lines.map((line, index) => setLine(text, line, own, index))
    return set.length === 0 && texts.length > 1 ? [{...newRow(style.lineHeight), snaps: true}] : set
  })
  keepTogether(rows, style)
  offerReset(rows, texts, frame)
  return rows
}

/** Where the lines of a paragraph stand, in points from the text block's left edge. */
interface TextFrame {
  style: ParagraphStyle
  left: number
  firstLeft: number
  right: number
  shape: ParagraphStyle['shape']
  /** Spacing that the grid gives every line. */
  tracking: number
}

function frameOf(style: ParagraphStyle, setting: Setting, column: Column, firstX: number | undefined): TextFrame {
  const left = column.x + style.indentLeftEm * style.size
  const right = column.x + column.width - style.indentRightEm * style.size
  // Lines that form a figure stand free: no indent, no label before them.
  const shape = firstX === undefined ? style.shape : undefined
  const firstLeft = shape ? left : (firstX ?? left + style.firstLineIndentEm * style.size)
  return {style, left, firstLeft, right, shape, tracking: gridTracking(style, setting)}
}

function breakText(text: SetText, frame: TextFrame, language: string): Line[] {
  const {left, right, shape} = frame
  return shape ? shapeLines(text, right - left, shape, language) : breakLines(text, measuresOf(frame, language))
}

function measuresOf({style, left, firstLeft, right, tracking}: TextFrame, language: string): Measures {
  const justify = style.align === 'justify'
  return {first: right - firstLeft, rest: right - left, justify, words: justify ? undefined : language, tracking}
}

/** Longer paragraphs are not set again: trying takes time by the square of their lines. */
const mostReset = 60

/** Filled paragraphs of several lines may be set in a line less or more, so that a page is filled. */
function offerReset(rows: Row[], texts: SetText[], frame: TextFrame): void {
  const first = rows[0]
  if (!first || rows.length < 3 || rows.length > mostReset || texts.length > 1 || frame.style.align !== 'justify')
    return
  first.resettable = {
    count: rows.length,
    reset(count, below) {
      const text = texts[0]!
      const set = breakIntoLines(text, measuresOf(frame, ''), count, below)
      if (!set) return undefined
      const again = set.lines.map((line, index) => setLine(text, line, frame, index))
      keepTogether(again, frame.style)
      return {rows: again, cost: set.cost}
    },
  }
}

/** An opening mark right behind a label has white enough before it. */
function closeUpToLabel(text: SetText): void {
  const first = text.glyphs[0]
  if (first && first.kind & OPENING && first.halfForm !== '') setHalf(text, 0)
}

/** On a grid of characters of this size every cell is so much wider than its character; a full line has one gap less than cells. */
function gridTracking(style: ParagraphStyle, {document, measure}: Setting): number {
  const {grid} = document.page
  if (!grid || grid.characters < 2 || style.align !== 'justify' || style.size !== document.styles.body?.size) return 0
  const tracking = (measure - grid.characters * style.size) / (grid.characters - 1)
  return tracking > 0 && tracking < widestTracking ? tracking : 0
}

/** A grid that asks for more is none for this size, in points. */
const widestTracking = 0.6

/** @param index Which line of its text it is, from 0. */
function setLine(text: SetText, line: Line, {style, left, firstLeft, right}: TextFrame, index: number): Row {
  const start = index === 0 ? firstLeft : left
  const spare = right - start - line.width
  const shift = style.align === 'center' ? spare / 2 : style.align === 'right' ? spare : 0
  const row = newRow(style.lineHeight, placeLine(text, line, start + shift, baselineIn(style.lineHeight, style.size)))
  row.snaps = true
  noteSources(row, text, line)
  return row
}

/** Tell the row which lines of report.md begin in it and which notes it calls. */
function noteSources(row: Row, text: SetText, line: Line): void {
  let sourceLine = 0
  for (const [order, {from, line: at}] of text.sources.entries()) {
    const start = Math.max(from, line.start)
    if (start >= Math.min(text.sources[order + 1]?.from ?? text.length, line.end) || at === 0) continue
    if (at !== sourceLine) row.sources.push(sourceAt(text, start)!)
    sourceLine = at
  }
  let format: Format | undefined
  for (let index = line.start; index < line.end; index++) {
    const next = text.formats[index]!
    if (next !== format && next.note !== undefined && next.note !== format?.note) row.notes.push(next.note)
    format = next
  }
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
  const place = sourceAt(text, line.start) ?? (source === undefined ? undefined : {line: source, column: 1})
  const spacing = line.spacing.toFixed(2)
  if (line.fault === 'spacing') report(setting.file, 'typeset/uneven-line', {text: words, spacing}, place)
  else if (line.fault === 'unfilled') report(setting.file, 'typeset/unfilled-line', {text: words}, place)
  else report(setting.file, 'typeset/broken-unit', {text: words}, place)
}
