import {chineseNumber} from '../../text/chinese-number.ts'
import type {Draft, Line} from '../draft.ts'
import {headingLevel, isPartName, partNumber} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** 第一部分 …: below parts so named 一、 is of the second level. */
const namedPart = new RegExp(`^${partNumber}`, 'u')
const deepest = 3
const afterPart = new RegExp(`(?<=^${partNumber}) +`, 'u')

/** Short lines that open with a number, or name a part, are headings; their final 。 goes. */
export const findHeadings: Rule = {
  name: 'find-headings',
  apply: (draft: Draft) => {
    for (const line of bareNumbers(draft.lines)) Object.assign(line, {role: 'heading', level: 1})
    const unnumbered = standingLevels(draft.lines)
    const parts = draft.lines.filter((line) => line.role === 'body' && namedPart.test(line.text) && levelOf(line) === 1)
    for (const line of draft.lines) {
      if (line.role !== 'body' || line.zone !== undefined || line.flattened) continue
      const level = unnumbered.get(line) ?? levelOf(line)
      if (level === undefined) continue
      line.role = 'heading'
      line.level = parts.length > 0 && !parts.includes(line) ? Math.min(level + 1, deepest) : level
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
    {before: '一是抓好工业经济。', after: '一是抓好工业经济。'},
  ],
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
