import {closing} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import {edgeWeight} from '../edge-weight.ts'
import {type FusedHeading, findHeadingEnds, type HeadingEnd} from '../find-heading-ends.ts'
import {headingLevel, isPartName, isWholeHeading} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** A heading is rarely longer; beyond this the mark found is the paragraph's own. */
const longest = 64
/** No report has more; a text that does is a list. */
const mostHeadings = 300
const manyStand = 3
const headingNumber =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、，.．,]|[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[、.．]?)\s*/u
/** Below this distance to the next best answer a person should look. */
const sureMargin = 2.5
/** And below this nothing is cut where headings otherwise stand alone. */
const leastMargin = 1

/** A heading line with its text on the same line. */
interface Fused {
  line: Line
  level: 1 | 2
  group: number
  /** Offset where the text begins after a space or 。, where there is one. */
  marked: number | undefined
}

/** A heading that stands at the start of its paragraph becomes a line of its own. */
export const splitFusedHeadings: Rule = {
  name: 'split-fused-headings',
  apply: (draft: Draft) => {
    const fused = fusedHeadings(draft.lines)
    const unmarked = unmarkedEnds(draft.lines, fused)
    const certain = new Map<Line, number>()
    const guessed = new Map<Line, number>()
    for (const heading of fused) {
      const end = unmarked.get(heading)
      if (end) (end.margin < sureMargin ? guessed : certain).set(heading.line, end.length)
      else if (heading.marked !== undefined) certain.set(heading.line, heading.marked)
    }
    for (const [line, length] of strayEnds(draft.lines, fused)) if (!certain.has(line)) guessed.set(line, length)
    draft.divide((line) => offset(certain.get(line)))
    draft.divide((line) => offset(guessed.get(line)), false)
  },
  examples: [
    {
      before: '一、云岭建设迈出坚实步伐 刚刚过去的2020年，全县人民团结奋斗。',
      after: '一、云岭建设迈出坚实步伐\n刚刚过去的2020年，全县人民团结奋斗。',
    },
    {
      before: '（一）聚焦稳增长，跑出新速度。始终把发展放在首位。',
      after: '（一）聚焦稳增长，跑出新速度。\n始终把发展放在首位。',
    },
    {
      before:
        '一、2009年政府工作回顾对云岭县来说，2009年很不容易，成绩很大。全县上下团结一心，各项工作都有新的进展，群众生活有了新的改善，城乡面貌发生新的变化。\n（一）大力推进重点项目建设坚持把项目建设放在首位，成效明显。全年开工项目60个。',
      after:
        '一、2009年政府工作回顾\n对云岭县来说，2009年很不容易，成绩很大。全县上下团结一心，各项工作都有新的进展，群众生活有了新的改善，城乡面貌发生新的变化。\n（一）大力推进重点项目建设\n坚持把项目建设放在首位，成效明显。全年开工项目60个。',
    },
    {
      before:
        '（一）坚持加快发展，经济实力稳步增强全年生产总值完成25亿元，同比增长11%；固定资产投资完成28.9亿元，同比增长89.8%；财政收入完成2.5亿元，增长17%。\n（二）坚持项目带动，发展后劲日益彰显\n全年新开工项目60个，成效明显。',
      after:
        '（一）坚持加快发展，经济实力稳步增强\n全年生产总值完成25亿元，同比增长11%；固定资产投资完成28.9亿元，同比增长89.8%；财政收入完成2.5亿元，增长17%。\n（二）坚持项目带动，发展后劲日益彰显\n全年新开工项目60个，成效明显。',
    },
    {
      before: '一是经济稳中有进。全年增长5%。',
      after: '一是经济稳中有进。全年增长5%。',
      because: 'an enumeration is no heading',
    },
    {before: '（一）抓好工业经济', after: '（一）抓好工业经济'},
  ],
}

function offset(at: number | undefined): number[] {
  return at === undefined ? [] : [at]
}

function fusedHeadings(lines: readonly Line[]): Fused[] {
  const found: Fused[] = []
  let group = 0
  for (const line of lines) {
    const level = line.role === 'body' && line.zone === undefined && !line.markup ? headingLevel(line.text) : undefined
    if (level === 1) group++
    if (level !== 1 && level !== 2) continue
    const marked = markedEnd(line.text)
    const stop = line.text.search(/[。；！？](?=[^”’）)》])/u)
    if (marked === undefined && stop < 0 && line.text.length <= longest && !(level === 1 && /[：:]$/u.test(line.text)))
      continue
    found.push({line, level, group: level === 1 ? 0 : group, marked})
  }
  return found
}

/** Where the text begins after the heading's 。 or a space. */
function markedEnd(text: string): number | undefined {
  const stop = new RegExp(`[。！？][${closing}]*|\\s(?=\\S)`, 'gu')
  for (const match of text.matchAll(stop)) {
    if (match.index < 4) continue
    if (match.index > longest) return undefined
    const end = match.index + match[0].length
    if (/^\s/u.test(match[0]) && !isBreak(text, match.index)) continue
    return end >= text.length ? undefined : end
  }
  return undefined
}

/** A space parts heading and body where the rest is a paragraph; 2009 年 or 持续 发展 in the heading is no break. */
function isBreak(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  if (before.length < 6) return false
  if (
    /[\d“‘（(《、，,：:]$/u.test(before) ||
    (/^[\d%年月日”’）)》、，,。；]/u.test(after) && !/^\d{4}\s?年/u.test(after))
  )
    return false
  return /[。；]/u.test(after) && after.length > 12 && (isPartName(before) || before.length >= 8)
}

/**
 * Ends of headings that nothing marks. They are looked for only in texts that lost line ends: where headings stand alone,
 * the first 。 of a longer one is its end.
 */
function unmarkedEnds(lines: readonly Line[], fused: readonly Fused[]): Map<Fused, HeadingEnd> {
  const ends = new Map<Fused, HeadingEnd>()
  const parts = fused.filter(({level}) => level === 1)
  const lost = parts.filter(
    (heading) =>
      heading.marked === undefined || !isPartName(heading.line.text.slice(0, heading.marked).replace(/[。\s]+$/u, '')),
  )
  if (lost.length === 0 || fused.length > mostHeadings) return ends
  const spaced = lost.filter(({line, marked}) => marked !== undefined && /\s$/u.test(line.text.slice(0, marked)))
  if (spaced.length * 2 > lost.length) return ends
  const bare = fused.map((heading) => withoutNumber(heading))
  const answers = findHeadingEnds(bare)
  for (const group of new Set(fused.map((heading) => heading.group))) {
    const members = fused.flatMap((heading, index) => (heading.group === group ? [index] : []))
    if (
      mostStand(lines, fused, members) ||
      isMarkedGroup(members.map((index) => ({heading: fused[index]!, bare: bare[index]!, answer: answers[index]})))
    )
      continue
    for (const index of members) {
      const answer = answers[index]
      const heading = fused[index]!
      if (answer)
        ends.set(heading, {...answer, length: answer.length + heading.line.text.length - bare[index]!.text.length})
    }
  }
  return ends
}

/** Among headings that stand alone or have a mark one that runs in without: it is built as they are. */
function strayEnds(lines: readonly Line[], fused: readonly Fused[]): Array<[Line, number]> {
  const strays = fused.filter(({level, marked}) => level === 2 && marked === undefined)
  if (strays.length === 0 || strays.length > mostHeadings) return []
  const sisters = [
    ...lines
      .filter(({role, text}) => role === 'body' && headingLevel(text) === 2 && isWholeHeading(text))
      .map(({text}) => text),
    ...fused.filter(({level}) => level === 2).flatMap(({line, marked}) => (marked ? [line.text.slice(0, marked)] : [])),
  ]
  const clauses = new Set(sisters.map((text) => text.split('，').length))
  const bare = strays.map(withoutNumber)
  return findHeadingEnds(bare).flatMap((end, index): Array<[Line, number]> => {
    const {line} = strays[index]!
    const length = (end?.length ?? 0) + line.text.length - bare[index]!.text.length
    return end && end.margin >= leastMargin && clauses.has(line.text.slice(0, length).split('，').length)
      ? [[line, length]]
      : []
  })
}

/** Whether as many headings of the level stand alone as run in, and 。 soon ends those that do: the page lost no line ends. */
function mostStand(lines: readonly Line[], fused: readonly Fused[], members: readonly number[]): boolean {
  const {level} = fused[members[0]!]!
  const inFused = new Set(fused.map(({line}) => line))
  const standing = lines.filter(
    (line) => line.role === 'body' && !inFused.has(line) && headingLevel(line.text) === level,
  )
  // Beside so many that stand alone a long line with a number is an item of a list.
  if (standing.length >= members.length * manyStand) return true
  if (level === 1) return false
  const running = fused.filter((heading) => heading.level === level)
  return (
    standing.length >= running.length &&
    members.every((index) => (fused[index]!.marked ?? Number.POSITIVE_INFINITY) <= 28)
  )
}

function withoutNumber({line, level, group}: Fused): FusedHeading {
  const text = line.text.replace(headingNumber, '')
  return {text, level, group}
}

/** Whether 。 ends the headings of a group: short and alike up to it, and a good end and beginning there. */
function isMarkedGroup(
  members: ReadonlyArray<{heading: Fused; bare: FusedHeading; answer: HeadingEnd | undefined}>,
): boolean {
  let marked = 0
  let unmarked = 0
  for (const {bare, answer} of members) {
    const stop = bare.text.indexOf('。')
    if (stop < 0 || stop > 40 || !answer) {
      unmarked += 6
      continue
    }
    marked += edgeWeight(bare.text.slice(0, stop), bare.text.slice(stop + 1)) + (20 - stop) * 0.8
    unmarked += edgeWeight(bare.text.slice(0, answer.length), bare.text.slice(answer.length))
  }
  const stops = members.map(({bare}) => Math.min(bare.text.search(/[。]/u) >>> 0, 60))
  const answers = members.map(({answer}) => answer?.length ?? 60)
  return marked - spread(stops) * members.length >= unmarked - spread(answers) * members.length
}

/** Standard deviation: headings of one group are about as long as each other. */
function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}
