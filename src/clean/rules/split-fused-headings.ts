import {closing} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import {headingLevel, isPartName} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** A heading is rarely longer; beyond this the mark found is the paragraph's own. */
const longest = 64

/** A heading that stands at the start of its paragraph becomes a line of its own. */
export const splitFusedHeadings: Rule = {
  name: 'split-fused-headings',
  apply: (draft: Draft) => {
    draft.divide((line) => (line.role === 'body' && !line.markup ? cut(line) : []))
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
      before: '一是经济稳中有进。全年增长5%。',
      after: '一是经济稳中有进。全年增长5%。',
      because: 'an enumeration is no heading',
    },
  ],
}

function cut(line: Line): number[] {
  const level = headingLevel(line.text)
  if (level === undefined || level === 3) return []
  const {text} = line
  const stop = new RegExp(`[。！？][${closing}]*|\\s(?=\\S)`, 'gu')
  for (const match of text.matchAll(stop)) {
    if (match.index < 4) continue
    if (match.index > longest) return []
    const end = match.index + match[0].length
    if (match[0] === ' ' && !isBreak(text, match.index)) continue
    return end >= text.length ? [] : [end]
  }
  return []
}

/** A space parts heading and body where the rest is a paragraph; 2009 年 or 持续 发展 in the heading is no break. */
function isBreak(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  if (
    /[\d“‘（(《、，,：:]$/u.test(before) ||
    (/^[\d%年月日”’）)》、，,。；]/u.test(after) && !/^\d{4}\s?年/u.test(after))
  )
    return false
  return /[。；]/u.test(after) && after.length > 12 && (isPartName(before) || before.length >= 8)
}
