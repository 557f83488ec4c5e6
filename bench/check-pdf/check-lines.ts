import type {SetBlock, SetLine} from './lines-of-blocks.ts'

export type LineFault = 'start' | 'end' | 'split' | 'edge' | 'single'

export interface LineFinding {
  fault: LineFault
  page: number
  /** Line of report.md. */
  line: number
  words: string
}

/** CLREQ, strict: never at the start of a line. */
const neverFirst = /^[、，。：；！？”’）】〉》」』〕］｝·—–～/…%‰℃)\],.:;!?]/u
/** Never at the end of a line. */
const neverLast = /[“‘（【〈《「『〔［｛/([]$/u
/** Pieces of one unit on both sides of a break: number and number, number and unit sign, —— and ……, 〔2024〕 and its number. */
const splits: Array<[RegExp, RegExp]> = [
  [/[0-9.]$/u, /^[0-9.%‰℃]/u],
  [/[+\-−±]$/u, /^[0-9]/u],
  [/—$/u, /^—/u],
  [/…$/u, /^…/u],
  [/〔\d{4}〕$/u, /^\d+号/u],
]

/**
 * Check how a block's lines begin, end and fill the measure.
 *
 * @param edge Right edge of the text block by page.
 */
export function checkLines({block, lines}: SetBlock, edge: (page: number) => number): LineFinding[] {
  const findings: LineFinding[] = []
  const add = (fault: LineFault, line: SetLine, words: string) =>
    findings.push({fault, page: line.page, line: block.line, words})
  lines.slice(1).forEach((line, index) => {
    const before = lines[index]!
    const around = `${before.text.slice(-6)}|${line.text.slice(0, 6)}`
    if (neverFirst.test(line.text) && !isUnit(line.text)) add('start', line, around)
    if (neverLast.test(before.text)) add('end', line, around)
    if (splits.some(([end, start]) => end.test(before.text) && start.test(line.text))) add('split', line, around)
  })
  if (block.kind === 'cell' || block.kind === 'code' || isCentred(lines, edge)) return findings
  for (const line of lines.slice(0, -1)) {
    const off = line.right - edge(line.page)
    if (Math.abs(off) > 0.1) add('edge', line, `${off.toFixed(2)} ${line.text.slice(-8)}`)
  }
  const last = lines.at(-1)
  if (lines.length > 1 && last && last.text.replace(/[\p{P}\p{S}]/gu, '').length <= 1) add('single', last, last.text)
  return findings
}

/** A sub-clause may begin with … only as —— and …… that are whole; they too are kept from a line's start by the strict level. */
function isUnit(text: string): boolean {
  return /^\.\d/u.test(text)
}

/** Titles and speaker lines: white on both sides of every line but full ones. */
function isCentred(lines: SetLine[], edge: (page: number) => number): boolean {
  const first = lines[0]
  if (!first || lines.length < 2) return false
  const spread = Math.max(...lines.map(({left}) => left)) - Math.min(...lines.map(({left}) => left))
  const gaps = lines.map((line) => edge(line.page) - line.right)
  return spread > 0 && gaps.every((gap) => gap > first.size) && lines.every(({left}) => left > 0)
}
