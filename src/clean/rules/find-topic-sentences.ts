import {han} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

const topic = new RegExp(
  `^[${han}“”‘’《》、，—·\\dA-Za-z+.]{4,36}。(?:\\[\\^\\d{1,3}\\])?(?=[${han}“‘《（\\dA-Za-z])`,
  'u',
)
const longest = 40
/** 一是…, 第一，…, ——…, 1、…: an item says by its number that its first sentence names it. */
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[是要]|第[一二三四五六七八九十]{1,2}[，、]|——|\d{1,2}[.、．]|[（(]\d{1,2}[）)]|[①-⑳⑴-⒇])/u
/** What opens a paragraph but tells of a time, a speaker or a judgement: prose, not the name of what follows. */
const prose =
  /^(?:在[^，。]{2,20}(?:上|中|下|时|同时|之际)，|对于|有人|[^，。]{0,8}(?:指出|强调|谈到|表示|认为)|各位|现在|今年|明年|去年|过去|刚刚|当前|同时|在此|总的|事实|实践|回顾|展望|我国|我省|我市|我县|我区|习近平|总书记|党中央|\d{4}年|“?[一二三四五六七八九十]{1,3}五”?[^，。]{0,8}[是，])|(?:是|为)[^，。]{0,24}(?:的|之)(?:[一两三四五十]?年|时期|阶段|关键|起点|节点)。|(?:要求|意义重大|任务(?:非常|十分)?(?:艰巨|繁重)|来之不易|以下[^，。]{0,8}工作|方面工作)。$/u

/**
 * The short sentence that leads a paragraph and names what it is about. It marks words and changes none. Such sentences come
 * in rows: one alone in its section, without a number, is the first of an ordinary paragraph.
 */
export const findTopicSentences: Rule = {
  name: 'find-topic-sentences',
  apply: (draft: Draft) => {
    for (const section of sections(draft.lines)) {
      const lengths = new Map(section.map((line) => [line, topicLength(line)]))
      const plain = section.filter((line) => lengths.get(line) !== undefined && !numbered.test(line.text))
      for (const line of section) {
        const length = lengths.get(line)
        if (length !== undefined && (numbered.test(line.text) || plain.length >= 2)) line.strong = length
      }
    }
  },
  examples: [],
}

/** Runs of lines between headings. */
function sections(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [[]]
  for (const line of lines) {
    if (line.role === 'heading') found.push([])
    else if (line.role === 'body' && line.zone === undefined && !line.markup) found.at(-1)!.push(line)
  }
  return found
}

/** Length of the sentence that names the paragraph; all of a line that is only that sentence has nothing to lead. */
function topicLength(line: Line): number | undefined {
  const match = topic.exec(line.text.slice(0, longest + 8))
  if (!match || line.text.length < match[0].length * 1.6 || prose.test(match[0])) return undefined
  return match[0].length
}
