import {chineseNumber} from '../../text/chinese-number.ts'
import type {Draft, Line} from '../draft.ts'
import {headingLevel, isPartName, partNumber} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** 第一部分 …: below parts so named 一、 is of the second level. */
const namedPart = new RegExp(`^${partNumber}`, 'u')
const deepest = 3
const afterPart = new RegExp(`(?<=^${partNumber}) +`, 'u')

/** What a page sets before its headings. */
const ornament = /^[■◆▲★◇□●]\s{0,4}(?=\S)/u
const longestMarked = 32
/** A paragraph below a heading is no shorter. */
const shortestText = 40
const item = /^\d{1,2}\s*[、.．]/u

/** Short lines that open with a number, or name a part, are headings; their final 。 goes. */
export const findHeadings: Rule = {
  name: 'find-headings',
  apply: (draft: Draft) => {
    for (const line of bareNumbers(draft.lines)) Object.assign(line, {role: 'heading', level: 1})
    const unnumbered = standingLevels(draft.lines)
    const items = itemHeadings(draft.lines)
    const marked = markedLevels(draft.lines)
    const parts = draft.lines.filter((line) => line.role === 'body' && namedPart.test(line.text) && levelOf(line) === 1)
    for (const line of draft.lines) {
      if (line.role !== 'body' || line.zone !== undefined || line.flattened) continue
      const level = unnumbered.get(line) ?? marked.get(line) ?? (items.has(line) ? deepest : levelOf(line))
      if (level === undefined) continue
      line.role = 'heading'
      line.level = parts.length > 0 && !parts.includes(line) ? Math.min(level + 1, deepest) : level
      draft.substitute(line, ornament, '')
      draft.substitute(line, /[。．.；;]$/gu, '')
      draft.substitute(line, afterPart, '\u3000')
      draft.substitute(
        line,
        /(?<=^(?:[一二三四五六七八九十]{1,3}[、，.．]|[（(][一二三四五六七八九十]{1,3}[）)]))\s+/gu,
        '',
      )
      draft.substitute(line, /(?<=^[一二三四五六七八九十]{1,3})[，,.．]/gu, '、')
    }
  },
  examples: [
    {before: '（一）抓好工业经济。', after: '### （一）抓好工业经济'},
    {before: '一、 工作回顾', after: '## 一、工作回顾'},
    {before: '第一部分 2020年工作', after: '## 第一部分\u30002020年工作'},
    {
      before:
        '1、增加投入，改善条件。\n几年来，全乡争取了土地复垦、盐碱地改造等一批项目，共打深机井20眼，安装防渗管道3万多米。\n2、调整结构，增加收入。\n全乡新建大棚三百余座，发展果园一千多亩，带动农户八百多户，户均增收三千余元，群众得到了实惠。',
      after:
        '#### 1、增加投入，改善条件\n几年来，全乡争取了土地复垦、盐碱地改造等一批项目，共打深机井20眼，安装防渗管道3万多米。\n#### 2、调整结构，增加收入\n全乡新建大棚三百余座，发展果园一千多亩，带动农户八百多户，户均增收三千余元，群众得到了实惠。',
    },
    {
      before:
        '1、修路十里。\n2、架桥三座。\n全乡新建大棚三百余座，发展果园一千多亩，带动农户八百多户，户均增收三千余元，群众得到了实惠。',
      after:
        '1、修路十里。\n2、架桥三座。\n全乡新建大棚三百余座，发展果园一千多亩，带动农户八百多户，户均增收三千余元，群众得到了实惠。',
      because: 'items of a list',
    },
    {before: '■ 2020年成绩单\n■ 2021年主要任务', after: '## 2020年成绩单\n## 2021年主要任务'},
    {before: '一是抓好工业经济。', after: '一是抓好工业经济。'},
  ],
}

/**
 * 1、增加投入，改善条件。 on a line of its own is a heading where every numbered line of its row has a paragraph of text below
 * it; items of a list follow each other.
 */
function itemHeadings(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>()
  let row: Line[] = []
  let isRow = true
  const flush = () => {
    if (isRow) for (const line of row) found.add(line)
    row = []
    isRow = true
  }
  lines.forEach((line, index) => {
    const level = line.role === 'body' && line.zone === undefined ? headingLevel(line.text) : undefined
    if (level === 1 || level === 2 || line.role === 'heading') flush()
    if (level !== deepest || !item.test(line.text)) return
    const below = lines[index + 1]
    row.push(line)
    isRow &&=
      line.text.length <= longestMarked &&
      /^[^。；！？]+。$/u.test(line.text) &&
      below?.role === 'body' &&
      below.text.length >= shortestText &&
      !item.test(below.text)
  })
  flush()
  return found
}

/** ■ 2020年成绩单 beside ■ 2021年主要任务: lines under one mark are one row of headings if one of them names a part. */
function markedLevels(lines: readonly Line[]): Map<Line, number> {
  const rows = new Map<string, Line[]>()
  for (const line of lines) {
    const mark = line.role === 'body' && line.zone === undefined ? ornament.exec(line.text)?.[0].trim() : undefined
    if (mark === undefined) continue
    const row = rows.get(mark)
    if (row) row.push(line)
    else rows.set(mark, [line])
  }
  const levels = new Map<Line, number>()
  for (const row of rows.values()) {
    const part = row.find(({text}) => isPartName(text))
    if (part && row.every(({text}) => text.length <= longestMarked && !/[。；]/u.test(text)))
      for (const line of row) levels.set(line, levelOf(part) ?? 1)
  }
  return levels
}

/**
 * Levels of headings without a number. They stand below the part they are in, unless they are built as the parts' names
 * are (开启新征程：… beside 站在新起点：…) or no part has a name or number at all.
 */
function standingLevels(lines: readonly Line[]): Map<Line, number> {
  const levels = new Map<Line, number>()
  const parts = lines.filter(
    (line) => line.role === 'heading' || (line.role === 'body' && line.zone === undefined && levelOf(line) === 1),
  )
  const colons = new Set(parts.filter(({text}) => headingLevel(text) === undefined).map(({text}) => text.indexOf('：')))
  for (const line of lines) {
    if (!line.stands || line.role !== 'body' || levelOf(line) !== undefined) continue
    const colon = line.text.indexOf('：')
    levels.set(
      line,
      parts[0] === undefined || line.origin < parts[0].origin || (colon > 0 && colons.has(colon)) ? 1 : 2,
    )
  }
  return levels
}

/** Parts that have a number and no name: 一 二 三 alone on their lines, in order. */
function bareNumbers(lines: readonly Line[]): Line[] {
  const found = lines.filter(
    (line) => line.role === 'body' && line.zone === undefined && /^[一二三四五六七八九十]{1,3}$/u.test(line.text),
  )
  return found.length >= 3 && found.every((line, index) => chineseNumber(line.text) === index + 1) ? found : []
}

function levelOf(line: Line): number | undefined {
  const {text} = line
  if (isPartName(text)) return headingLevel(text) ?? 1
  const level = headingLevel(text)
  if (level === undefined || text.length > 64) return undefined
  if (level === 3 && /[。；]/u.test(text)) return undefined
  return /[。；！？](?=[^”’）)》])/u.test(text) ? undefined : level
}
