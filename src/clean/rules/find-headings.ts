import {chineseNumber} from '../../text/chinese-number.ts'
import type {Draft, Line} from '../draft.ts'
import {headingLevel, isPartName} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** Short lines that open with a number, or name a part, are headings; their final 。 goes. */
export const findHeadings: Rule = {
  name: 'find-headings',
  apply: (draft: Draft) => {
    for (const line of bareNumbers(draft.lines)) Object.assign(line, {role: 'heading', level: 1})
    for (const line of draft.lines) {
      if (line.role !== 'body' || line.zone !== undefined) continue
      const level = levelOf(line)
      if (level === undefined) continue
      line.role = 'heading'
      line.level = level
      draft.substitute(line, /[。．.；;]$/gu, '')
      draft.substitute(
        line,
        /(?<=^(?:[一二三四五六七八九十]{1,3}[、，.．]|[（(][一二三四五六七八九十]{1,3}[）)]))\s+/gu,
        '',
      )
      draft.substitute(line, /(?<=^[一二三四五六七八九十]{1,3})[，,.．]/gu, '、')
    }
  },
  examples: [
    {before: '（一）抓好工业经济。', after: '（一）抓好工业经济'},
    {before: '一、 工作回顾', after: '一、工作回顾'},
    {before: '一是抓好工业经济。', after: '一是抓好工业经济。'},
  ],
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
