import {closing, sentenceEnd} from '../text/characters.ts'
import type {Line} from './draft.ts'
import {edgeWeight} from './edge-weight.ts'
import {isWholeHeading} from './heading-shape.ts'
import {isFull, type Wrapping} from './wrapped-lines.ts'

const shortest = 5
const longest = 45
/** A line this much shorter than a page's full ones was not ended by the page. */
const muchShort = 8
/** Below this the two lines read on: 三 | 十铺, 制 | 度. */
const leastWeight = {intact: -1, broken: 3}
/** 一年来，我们…: headings of one row begin alike. */
const openingLength = 4
const ended = new RegExp(`[${sentenceEnd}!?：:；;][${closing}"')\\]]*(?:[[［〔【^]*\\d{1,3}[\\]］〕】])?$`, 'u')
/** No paragraph begins so: the line above was no heading but words that a page had as a link. */
export const goesOn = /^(?:是[：:]|[是为达占超]\s?\d|[，。、；：）”’」』》％%])/u

/**
 * Short lines without a final mark that are lines of their own (headings without a number) and not the first half of a cut
 * sentence: a sentence ended above, another begins below, and the edge between is one that headings have. Where a page keeps
 * its line ends, less proof is asked; a line that begins as a proven one does needs none.
 */
export function standingLines(lines: readonly Line[], wrapping: Wrapping | undefined): Set<Line> {
  const candidates = lines.filter((line, index) => mayStand(lines[index - 1], line, lines[index + 1], wrapping))
  const below = new Map(lines.map((line, index) => [line, lines[index + 1]]))
  const least = isIntact(lines) ? leastWeight.intact : leastWeight.broken
  const proven = candidates.filter(
    (line) =>
      (edgeWeight(line.text, below.get(line)?.text ?? '') >= least && !(wrapping && isFull(line, wrapping))) ||
      (wrapping && !isFull(line, wrapping, muchShort)) ||
      (/^[—―─-]{2}/u.test(line.text) && below.get(line)?.gap === true && !(wrapping && isFull(line, wrapping))),
  )
  const openings = new Set(proven.map(opening))
  const sure = new Set(proven)
  return new Set(
    candidates.filter(
      (line) => sure.has(line) || (openings.has(opening(line)) && !(wrapping && isFull(line, wrapping))),
    ),
  )
}

/** 第一，… and 第二，… open alike, and 一是… and 二是…; so do 关于甲 and 关于乙. */
function opening({text}: Line): string {
  if (/^第[一二三四五六七八九十]{1,2}，/u.test(text)) return '第'
  if (/^[一二三四五六七八九十]{1,2}是/u.test(text)) return '是'
  return text.startsWith('关于') ? '关于' : text.slice(0, openingLength)
}

/** Whether lines end where sentences do; the last one may have been cut with the text. */
function isIntact(lines: readonly Line[]): boolean {
  const long = lines.slice(0, -1).filter(({text}) => text.length > 24)
  return long.filter(({text}) => ended.test(text)).length >= long.length * 0.93
}

function mayStand(
  above: Line | undefined,
  line: Line,
  below: Line | undefined,
  wrapping: Wrapping | undefined,
): boolean {
  const {text} = line
  if (line.role !== 'body' || line.zone !== undefined || line.markup) return false
  if (
    text.length < shortest ||
    text.length > longest ||
    /[，。；：、！？,;:!?…—―]$/u.test(text) ||
    /[。；]/u.test(text)
  )
    return false
  if ((text.match(/\d(?:%|亿|万|元|个|亩|公里)/gu)?.length ?? 0) > 1) return false
  if (above && /[，、]$/u.test(above.text)) return false
  if (above && above.role === 'body' && !ended.test(above.text) && !isWholeHeading(above.text)) return false
  if (below?.role !== 'body' || goesOn.test(below.text)) return false
  const sentenceBelow =
    below.text.length >= 30 ||
    (wrapping && isFull(below, wrapping)) ||
    (ended.test(below.text) && below.text.length >= 12)
  return sentenceBelow && isClosed(text)
}

/** Whether every quotation and bracket of the line is closed in it. */
function isClosed(text: string): boolean {
  return ['“”', '（）', '《》', '「」'].every((pair) => count(text, pair[0]!) === count(text, pair[1]!))
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
