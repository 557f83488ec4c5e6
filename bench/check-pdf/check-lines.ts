import type {SetBlock, SetLine} from './lines-of-blocks.ts'

export type LineFault = 'start' | 'end' | 'split' | 'edge' | 'single'

export interface LineFinding {
  fault: LineFault
  page: number
  /** Line of report.md. */
  line: number
  words: string
}

/** Left and right edge of the text block on a page, in points. */
export type Edges = (page: number) => {left: number; right: number}

/** CLREQ, strict: never at the start of a line. */
const neverFirst = /^[、，。：；！？”’）】〉》」』〕］｝·—–～/…%‰℃)\],.:;!?]/u
/** Never at the end of a line. */
const neverLast = /[“‘（【〈《「『〔［｛/([]$/u
/** Pieces of one unit on both sides of a break: number and number, number and unit sign, —— and ……, 〔2024〕 and its number. */
const splits: Array<[RegExp, RegExp]> = [
  [/[0-9.]$/u, /^[0-9.%‰℃]/u],
  [/(?<!\d)[+\-−±]$/u, /^\d/u],
  [/—$/u, /^—/u],
  [/…$/u, /^…/u],
  [/〔\d{4}〕$/u, /^\d+号/u],
]

/**
 * Check how a block's lines begin, end and fill the measure.
 *
 * @param edges Edges of the text block by page.
 */
export function checkLines({block, lines}: SetBlock, edges: Edges): LineFinding[] {
  const findings: LineFinding[] = []
  const add = (fault: LineFault, line: SetLine, words: string) =>
    findings.push({fault, page: line.page, line: block.line, words})
  let offset = 0
  lines.slice(1).forEach((line, index) => {
    const before = lines[index]!
    offset += before.text.length
    const around = `${before.text.slice(-6)}|${line.text.slice(0, 6)}`
    if (neverFirst.test(line.text) && !isUnit(line.text)) add('start', line, around)
    if (neverLast.test(before.text)) add('end', line, around)
    if (!block.gaps.has(offset) && splits.some(([end, start]) => end.test(before.text) && start.test(line.text)))
      add('split', line, around)
  })
  if (block.kind === 'cell' || block.kind === 'code') return findings
  for (const line of justified({block, lines}, edges)) {
    const off = line.right - edges(line.page).right
    if (Math.abs(off) > 0.1) add('edge', line, `${off.toFixed(2)} ${line.text.slice(-8)}`)
  }
  const last = lines.at(-1)
  if (lines.length > 1 && last && last.text.replace(/[\p{P}\p{S}]/gu, '').length <= 1) add('single', last, last.text)
  return findings
}

/** Lines that must reach the right edge: all but the last of a paragraph that is not centred. */
export function justified({block, lines}: SetBlock, edges: Edges): SetLine[] {
  return block.kind === 'paragraph' && !isCentred(lines, edges) ? lines.slice(0, -1) : []
}

/** A sub-clause may begin with … only as —— and …… that are whole; they too are kept from a line's start by the strict level. */
function isUnit(text: string): boolean {
  return /^\.\d/u.test(text)
}

/** Delivery and speaker lines: the last one stands in the middle of the text block and not at its left edge. */
function isCentred(lines: SetLine[], edges: Edges): boolean {
  const last = lines.at(-1)
  if (!last) return false
  const {left, right} = edges(last.page)
  return last.left > left + last.size && Math.abs(last.left + last.right - left - right) < last.size
}
