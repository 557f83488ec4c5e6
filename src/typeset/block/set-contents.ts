import type {ContentsBlock, ParagraphStyle} from '../../model/styled-document.ts'
import type {OutlineEntry, PageItem} from '../../model/typeset-document.ts'
import {breakLines, type Line, wholeLine} from '../line/break-lines.ts'
import {flattenInlines} from '../line/flatten-inlines.ts'
import {placeLine} from '../line/place-line.ts'
import type {SetText} from '../line/set-text.ts'
import {baselineIn} from '../metrics.ts'
import {type Column, newRow, type PageNumbers, type Row} from '../row.ts'
import {addElement, type Setting} from '../setting.ts'
import {styleOf} from './style-of.ts'

/** Room kept for the page number and some leader, in em: titles longer than the rest are turned. */
const numberRoomEm = 3

/** Space between title and leader and between leader and number, in em. */
const leaderGapEm = 0.25

/**
 * Set the table of contents: one entry a heading, linked, with leader and page number. The lines do not depend on the
 * numbers, so the numbers are filled in when all pages are made.
 */
export function setContents(block: ContentsBlock, setting: Setting, column: Column): Row[] {
  const contents = addElement(setting, 'TOC', column.parent)
  const entries = setting.outline.filter((entry) => entry.level <= block.depth)
  return entries.flatMap((entry) => {
    const style = styleOf(setting, block.styles[entry.level - 1] ?? block.styles.at(-1) ?? 'body')
    return setEntry(entry, {entries, style, leader: block.leader, setting, column: {...column, parent: contents}})
  })
}

/** What the entries of a table of contents share. */
interface EntrySetting {
  entries: OutlineEntry[]
  style: ParagraphStyle
  leader: string
  setting: Setting
  column: Column
}

function setEntry(entry: OutlineEntry, shared: EntrySetting): Row[] {
  const {style, setting, column} = shared
  const item = addElement(setting, 'TOCI', column.parent)
  const element = addElement(setting, 'Link', addElement(setting, 'Reference', item))
  const [text] = flattenInlines([{type: 'text', value: entry.title}], style, setting, element, undefined)
  const left = column.x + style.indentLeftEm * style.size
  const start = left + style.firstLineIndentEm * style.size
  const right = column.x + column.width - style.indentRightEm * style.size
  const room = right - numberRoomEm * style.size
  const words = setting.document.language
  const lines = breakLines(text!, {first: room - start, rest: room - left, justify: false, words, tracking: 0})
  const rows = lines.map((line, index) =>
    setEntryLine(text!, line, index === 0 ? start : left, right, style, entry.anchor),
  )
  for (const row of rows.slice(0, -1)) row.keepWithNext = true
  const last = rows.at(-1)
  if (last) {
    const end = (lines.length > 1 ? left : start) + lines.at(-1)!.width
    last.complete = (pages) => setNumber(pages, entry.anchor, end, right, shared, element)
  }
  return rows
}

function setEntryLine(text: SetText, line: Line, x: number, right: number, style: ParagraphStyle, anchor: string): Row {
  const row = newRow(style.lineHeight, placeLine(text, line, x, baselineIn(style.lineHeight, style.size)))
  const element = text.formats[line.start]!.element!
  const top = (style.lineHeight - style.size) / 2
  row.items.push({type: 'link', x, y: top, width: right - x, height: style.size, target: {anchor}, element})
  row.snaps = true
  return row
}

/** All leaders end before the widest number and are filled from there, so that their dots stand in columns. */
function setNumber(
  pages: PageNumbers,
  anchor: string,
  left: number,
  right: number,
  {entries, style, leader, setting}: EntrySetting,
  element: number,
): PageItem[] {
  const baseline = baselineIn(style.lineHeight, style.size)
  const longest = entries
    .map((entry) => pages(entry.anchor))
    .reduce((one, other) => (other.length > one.length ? other : one))
  const number = measure(pages(anchor), style, setting, element)
  const gap = leaderGapEm * style.size
  const end = right - measure(longest, style, setting, undefined).width - gap
  const dot = measure(leader, style, setting, undefined)
  const count = dot.width > 0 ? Math.max(0, Math.floor((end - gap - left) / dot.width)) : 0
  const dots = measure(leader.repeat(count), style, setting, undefined)
  const placed = [
    ...(dots.line ? placeLine(dots.text, dots.line, end - dots.width, baseline) : []),
    ...(number.line ? placeLine(number.text, number.line, right - number.width, baseline) : []),
  ]
  const last = placed.at(-1)
  if (last?.type === 'text') last.endsParagraph = true
  return placed
}

function measure(value: string, style: ParagraphStyle, setting: Setting, element: number | undefined) {
  const [text] = flattenInlines([{type: 'text', value}], style, setting, element, undefined)
  const line = wholeLine(text!)
  return {text: text!, line, width: line?.width ?? 0}
}
