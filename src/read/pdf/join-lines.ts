import {closing, opening, pause, sentenceEnd} from '../../text/characters.ts'
import {glueLines} from './glue-lines.ts'
import {joinTables} from './join-tables.ts'
import type {PdfLine} from './page-lines.ts'

/** A paragraph, or the rows of a table. */
export type PdfBlock = string | string[][]

/** A line that goes on may have this much room left, in em, beside what did not fit: a mark at its end may be squeezed. */
const slackEm = 0.7

/** Without indents a full line alone tells that a paragraph goes on: in justified text it ends at the edge. */
const tightEm = 0.6

/** … and in other text it has room for no more. */
const exactEm = 0.1

/** What is longer than this is broken anyhow. */
const longestTokenEm = 20

/** How far from the left edge a line that goes on may start, in em: an indent is two. */
const indentEm = 0.8

/** A gap above a line of more than this many usual pitches parts paragraphs. */
const gapPitches = 1.45

/** Sizes that differ by more than this are different kinds of text. */
const sizeRatio = 1.08

/**
 * Undo hard wraps: one line a paragraph.
 *
 * @param lines Lines in reading order, furniture marked.
 * @returns     Paragraphs and tables; furniture stands behind the paragraph that it interrupts.
 */
export function joinLines(lines: PdfLine[]): PdfBlock[] {
  const edges = columnEdges(lines)
  const pitch = usualPitch(lines)
  const isIndented = hasIndents(lines, edges)
  const blocks: PdfBlock[] = []
  let open: {block: PdfBlock; last: PdfLine} | undefined
  let waiting: string[] = []
  for (const line of lines) {
    if (line.furniture) {
      waiting.push(line.text)
      continue
    }
    const joined = open && joinedBlock(open.block, open.last, line, {edges, pitch, isIndented})
    if (!joined) {
      if (open) blocks.push(open.block)
      for (const text of waiting) blocks.push(text)
      waiting = []
    }
    open = {block: joined ?? line.table ?? line.text, last: line}
  }
  if (open) blocks.push(open.block)
  return [...blocks, ...waiting]
}

/** The open block with the line, where it goes on in it. */
function joinedBlock(block: PdfBlock, last: PdfLine, line: PdfLine, setting: Setting): PdfBlock | undefined {
  if (typeof block !== 'string' || line.table)
    return typeof block !== 'string' && line.table && !isSamePart(last, line)
      ? joinTables(block, line.table)
      : undefined
  return goesOn(last, line, setting) ? glueLines(block, line.text) : undefined
}

interface Edges {
  left: number
  right: number
  /** True where most long lines end at the right edge. */
  isJustified: boolean
}

function isSamePart(before: PdfLine, line: PdfLine): boolean {
  return before.page === line.page && before.column === line.column
}

/** How a text is set. */
interface Setting {
  edges: Map<string, Edges>
  /** Points from line to line. */
  pitch: number
  /** True where paragraphs begin with an indent. */
  isIndented: boolean
}

function goesOn(before: PdfLine, line: PdfLine, {edges, pitch, isIndented}: Setting): boolean {
  const from = edges.get(key(before))!
  const to = edges.get(key(line))!
  if (entryOfContents.test(before.text)) return false
  const alike = Math.max(before.size, line.size) / Math.min(before.size, line.size) < sizeRatio
  const together = !isSamePart(before, line) || line.y - before.y < gapPitches * pitch
  if (!alike || !together) return false
  const token = firstTokenEm(line.text)
  if (isCentred(line, to)) return !sentenceOver.test(before.text) && freeEm(before, from) < token
  const most = isIndented ? token + slackEm : from.isJustified ? tightEm : token + exactEm
  const flush = line.left <= to.left + indentEm * line.size
  return roomEm(before, from) < most && flush && !(sentenceOver.test(before.text) && numbered.test(line.text))
}

/** What a line leaves of its measure, before it and behind. */
function freeEm(line: PdfLine, {left, right}: Edges): number {
  return (right - left - (line.right - line.left)) / line.size
}

/** True for a line with as much room before it as behind, and some: a title's, or the end of one. */
function isCentred(line: PdfLine, {left, right}: Edges): boolean {
  const [before, behind] = [line.left - left, right - line.right]
  return before > 2.5 * line.size && Math.abs(before - behind) < 0.5 * line.size
}

/** 一、回顾……3: the page number stands at the right edge, as the end of a full line does. */
const entryOfContents = /(?:(?:[.．…·‥]\s?){3}|\t)\d{1,4}$/u

function roomEm(line: PdfLine, {right}: Edges): number {
  return (right - line.right) / line.size
}

/** True where most lines behind a short one begin with an indent. */
function hasIndents(lines: PdfLine[], edges: Map<string, Edges>): boolean {
  const text = lines.filter(isText)
  const begins = text.filter((_, index) => index > 0 && roomEm(text[index - 1]!, edges.get(key(text[index - 1]!))!) > 3)
  const indented = begins.filter((line) => line.left > edges.get(key(line))!.left + indentEm * line.size)
  return indented.length >= begins.length / 2
}

const sentenceOver = new RegExp(`[${sentenceEnd}：][${closing}]?$`, 'u')

/** The number of a part or a section, which begins a line of its own: without indents nothing else may tell. */
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u

/** What cannot be parted at a line's start: a character, or a figure or Latin word, with the marks that stand by it. */
const firstToken = new RegExp(
  `^[${opening}]{0,3}(?:[\\p{Script=Latin}\\d.,:/%‰+~-]{1,40}|.)?[${closing}${pause}${sentenceEnd}]{0,3}`,
  'u',
)

/** Width of what would have had to fit on the line before, were this line its going on. */
function firstTokenEm(text: string): number {
  const [token = ''] = firstToken.exec(text) ?? []
  const width = [...token].reduce((sum, character) => sum + (character < '\u0250' ? 0.5 : 1), 0)
  return Math.min(width, longestTokenEm)
}

/** Left and right edge of the text, a column of odd and of even pages apart: where most long lines start and end. */
function columnEdges(lines: PdfLine[]): Map<string, Edges> {
  const groups = new Map<string, PdfLine[]>()
  for (const line of lines) {
    if (line.furniture || line.table) continue
    const group = groups.get(key(line))
    if (group) group.push(line)
    else groups.set(key(line), [line])
  }
  const edges = new Map<string, Edges>()
  for (const [name, group] of groups) {
    const long = group.filter(({text}) => text.length >= 15)
    const rows = long.length > 0 ? long : group
    const right = usualRight(rows.map((line) => line.right))
    const flush = rows.filter((line) => Math.abs(line.right - right) < 0.3 * line.size).length
    edges.set(name, {left: commonestLeft(rows.map(({left}) => left)), right, isJustified: flush > rows.length / 2})
  }
  return edges
}

/** The value that most share to within 3 points; of equals the outermost. */
function commonestLeft(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value / 3), (counts.get(Math.round(value / 3)) ?? 0) + 1)
  const [bin] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [0]
  return bin * 3
}

/** Lines that are not justified end here and there, and a few stick out: the edge is what one in ten passes. */
function usualRight(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0
}

/** From line to line of one column and size, the median. */
function usualPitch(lines: PdfLine[]): number {
  const pitches = lines
    .slice(1)
    .map((line, index) => (isBelow(line, lines[index]!) ? line.y - lines[index]!.y : 0))
    .filter((pitch) => pitch > 1)
    .sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length / 2)] ?? Number.POSITIVE_INFINITY
}

function isBelow(line: PdfLine, before: PdfLine): boolean {
  const near = line.page === before.page && line.column === before.column
  return near && isText(line) && isText(before) && Math.abs(line.size - before.size) < 0.5
}

function isText({furniture, table}: PdfLine): boolean {
  return !furniture && !table
}

/** Odd and even pages may be mirrored. */
function key({page, column}: PdfLine): string {
  return `${page % 2}/${column}`
}
