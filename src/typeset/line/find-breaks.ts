import {DIGIT, GLUE, LATIN, NO_END, NO_START, SPACE} from './mark-classes.ts'
import {magnitudes, measureWords} from './measure-words.ts'
import type {SetText} from './set-text.ts'

/** Costs of breaking where one may but better does not; a line's spacing at its limit costs about 4. */
const costs = {
  /** 126.06亿|元 and 2024|年 */
  numberAndUnit: 30,
  /** 《……|……》 */
  insideTitle: 8,
  /** 2016—|2020年 */
  afterConnector: 6,
  /** 2009-|2030 */
  insideRange: 60,
  /** https://example.org/|path */
  insideAddress: 20,
  /** In a word too long for a good line; it is not marked by a hyphen, for the text would change. */
  insideLongWord: 400,
} as const

/** So many letters of a long word stay together at its ends. */
const edgeOfWord = 4

const unit = `(?:${magnitudes.join('|')})?(?:${measureWords.join('|')})|${magnitudes.join('|')}`
const numberAndUnit = new RegExp(`\\d(?:${unit})`, 'gu')
/** A session's number, in a title's line ends above all: 第十七|届. */
const session = /第[〇零一二三四五六七八九十百]{1,6}[届屆次]/gu
const documentNumber = /〔\d{4}〕第?\d{1,6}号/gu
const title = /《[^《》]{1,28}》/gu
const address = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&'*+,;=%-]+/gu

/**
 * Where a line may end, and at what cost.
 *
 * ```text
 * 国发〔2024〕1号，达到126.06亿元
 *  ^ ^          ^^ ^      ~~   (^ may end a line, ~ at a cost)
 * ```
 *
 * @returns Cost of ending a line after each code point; Infinity where CLREQ's strict level or an unbreakable unit forbids it.
 */
export function findBreaks(text: SetText): Float64Array {
  const breaks = new Float64Array(text.length)
  for (let index = 0; index + 1 < text.length; index++) breaks[index] = between(text, index)
  const string = text.basic
  costMatches(numberAndUnit, string, breaks, costs.numberAndUnit)
  if (string.includes('第')) costMatches(session, string, breaks, costs.numberAndUnit)
  if (string.includes('《')) costMatches(title, string, breaks, costs.insideTitle)
  if (string.includes('〔')) costMatches(documentNumber, string, breaks, Infinity)
  openLongWords(text, breaks)
  if (string.includes('://') || string.includes('www.')) {
    for (const match of string.matchAll(address)) openAddress(match, breaks)
  }
  return breaks
}

function between(text: SetText, index: number): number {
  const before = text.glyphs[index]!.kind
  const after = text.glyphs[index + 1]!.kind
  if (after & (NO_START | SPACE | GLUE) || before & (NO_END | GLUE)) return Infinity
  if (before & SPACE) return 0
  if (text.formats[index + 1]!.note !== undefined) return Infinity
  if (before & LATIN && after & LATIN) return insideWord(text, index)
  const point = text.glyphs[index]!.codePoint
  if (point === 0x22 || point === 0x27 || text.glyphs[index + 1]?.codePoint === 0x22) return Infinity
  if (isConnector(point) && after & DIGIT) return costs.afterConnector
  return 0
}

/** After a hyphen between two letters; between two numbers rather not. */
function insideWord(text: SetText, index: number): number {
  const [before, point, after] = [index - 1, index, index + 1].map((at) => text.glyphs[at]?.codePoint)
  if (point !== 0x2d) return Infinity
  if (isLetter(before) && isLetter(after)) return 0
  return isDigit(before) && isDigit(after) ? costs.insideRange : Infinity
}

function isDigit(point: number | undefined): boolean {
  return point !== undefined && point >= 0x30 && point <= 0x39
}

function isLetter(point: number | undefined): boolean {
  return point !== undefined && ((point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a))
}

/** A dash or tilde that joins two numbers; —— is a pair and joins nothing. */
function isConnector(point: number): boolean {
  return point === 0x2014 || point === 0x2013 || point === 0xff5e || point === 0x301c
}

/** Raise the cost of every break inside the matches. */
function costMatches(pattern: RegExp, string: string, breaks: Float64Array, cost: number): void {
  for (const match of string.matchAll(pattern)) {
    const end = match.index + match[0].length - 1
    for (let index = match.index; index < end; index++) breaks[index] = Math.max(breaks[index]!, cost)
  }
}

function openLongWords(text: SetText, breaks: Float64Array): void {
  let start = 0
  for (let index = 0; index < text.length; index++) {
    if (!text.loose[index]) {
      start = index + 1
      continue
    }
    const left = index + 1 - start
    const ahead = text.loose[index + edgeOfWord]
    if (left >= edgeOfWord && ahead && !(text.glyphs[index + 1]!.kind & NO_START) && breaks[index] === Infinity) {
      breaks[index] = costs.insideLongWord
    }
  }
}

/** After the marks that part an address, but never between two of them. */
function openAddress(match: RegExpExecArray, breaks: Float64Array): void {
  const string = match[0]
  for (let index = 0; index < string.length - 2; index++) {
    const parts = /[/.?&=#-]/u.test(string[index]!) && /\w/u.test(string[index + 1]!)
    if (parts) breaks[match.index + index] = Math.min(breaks[match.index + index]!, costs.insideAddress)
  }
}
