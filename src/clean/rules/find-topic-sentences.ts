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
  /^(?:在[^，。]{2,20}(?:上|中|下|时|同时|之际)，|对于|有人|[^，。]{0,8}(?:指出|强调|谈到|表示|认为)|各位|总之|综上|[综纵]观|但是?|然而|因此|所以|由于|如果|只要|为了|目前|几年来|现在|今年|明年|去年|过去|刚刚|当前|同时|在此|总的|事实|实践|回顾|展望|我国|我省|我市|我县|我区|习近平|总书记|党中央|\d{4}年|“?[一二三四五六七八九十]{1,3}五”?[^，。]{0,8}[是，])|(?:是|为)[^，。]{0,24}(?:的|之)(?:[一两三四五十]?年|时期|阶段|关键|起点|节点)。|(?:要求|意义重大|任务(?:非常|十分)?(?:艰巨|繁重)|来之不易|以下[^，。]{0,8}工作|方面工作)。$/u
/** Tells who did what, or what something is: a theme only where another paragraph of the section opens alike (这五年，我们… and 这五年，我们…). */
const narrative =
  /^(?:我们|[^，。]{0,6}年(?:以?来|间|里|中)?，)|(?<![求但还总正])是|了(?![解断])|很|十分|[我全]国[^，。]{0,8}[有在]|的。/u
const openingLength = 2

/**
 * The short sentence that leads a paragraph and names what it is about. It marks words and changes none. Such sentences come
 * in rows: one alone in its section, without a number, is the first of an ordinary paragraph.
 */
export const findTopicSentences: Rule = {
  name: 'find-topic-sentences',
  apply: (draft: Draft) => {
    for (const section of sections(draft.lines)) {
      const leads = section.flatMap((line) => {
        const length = topicLength(line)
        return length === undefined ? [] : [{line, length}]
      })
      const plain = leads.filter(({line}) => !numbered.test(line.text))
      const openings = new Map<string, number>()
      for (const {line} of plain) openings.set(opening(line), (openings.get(opening(line)) ?? 0) + 1)
      const named = plain.filter(
        ({line, length}) => !narrative.test(line.text.slice(0, length)) || openings.get(opening(line))! >= 2,
      )
      const row = named.length >= 2 ? new Set(named) : undefined
      for (const lead of leads) if (numbered.test(lead.line.text) || row?.has(lead)) lead.line.strong = lead.length
    }
  },
  examples: [
    {
      before: '壮大特色产业。新建冷库12座，带动农户增收。\n办好民生实事。改造老旧小区8个，惠及居民千户。',
      after: '**壮大特色产业。**新建冷库12座，带动农户增收。\n**办好民生实事。**改造老旧小区8个，惠及居民千户。',
    },
    {
      before: '一是壮大特色产业。新建冷库12座，带动农户增收。',
      after: '**一是壮大特色产业。**新建冷库12座，带动农户增收。',
      because: 'a number says that the sentence names its item',
    },
    {
      before:
        '这五年，我们兴了产业。新建冷库12座，带动农户增收。\n这五年，我们办了实事。改造老旧小区8个，惠及居民千户。',
      after:
        '**这五年，我们兴了产业。**新建冷库12座，带动农户增收。\n**这五年，我们办了实事。**改造老旧小区8个，惠及居民千户。',
      because: 'a row that opens alike',
    },
    {
      before: '壮大特色产业。新建冷库12座，带动农户增收。',
      after: '壮大特色产业。新建冷库12座，带动农户增收。',
      because: 'one alone may be an ordinary sentence',
    },
    {
      before:
        '过去一年，全县走得很不平凡。灾情多发，我们沉着应对。\n总之，眼下的局面对改革有利。我们要抓住时机，乘势而上。',
      after:
        '过去一年，全县走得很不平凡。灾情多发，我们沉着应对。\n总之，眼下的局面对改革有利。我们要抓住时机，乘势而上。',
      because: 'it tells and sums up',
    },
    {
      before: '手工业也得到了发展。新建作坊12座，带动农户增收。\n交通是经济的先行。我们新修公路8条，惠及居民千户。',
      after: '手工业也得到了发展。新建作坊12座，带动农户增收。\n交通是经济的先行。我们新修公路8条，惠及居民千户。',
      because: 'prose that tells',
    },
  ],
}

function opening({text}: Line): string {
  return text.slice(0, openingLength)
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
