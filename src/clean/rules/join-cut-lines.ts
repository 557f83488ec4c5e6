import {closing, han, sentenceEnd} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import {headingLevel, isWholeHeading} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

const ended = new RegExp(`[${sentenceEnd}!?；;：:][${closing}"')\\]]*(?:[[［〔【^]*\\d{1,3}[\\]］〕】])?$`, 'u')
const hanEnd = new RegExp(`[${han}]$`, 'u')
const hanStart = new RegExp(`^[${han}]`, 'u')

/** No paragraph begins so: the line above was no heading but words that a page had as a link. */
const goesOn = /^(?:是[：:]|[，。、；：）”%])/u

/** A line that ends inside a sentence goes on in the next. */
export const joinCutLines: Rule = {
  name: 'join-cut-lines',
  apply: (draft: Draft) => {
    draft.join((above, below) => {
      if (!joinable(above) || !joinable(below)) return undefined
      if (ended.test(above.text) || startsAnew(below.text)) return undefined
      if (isWholeHeading(above.text) && !goesOn.test(below.text)) return undefined
      return {text: glueBetween(above.text, below.text), certain: true}
    })
  },
  examples: [
    {before: '大桥达到 5 座,三\n\n十里一小西校区建成投用。', after: '大桥达到 5 座,三十里一小西校区建成投用。'},
    {before: '增长\n5.2%。', after: '增长5.2%。', because: 'no list item'},
    {before: '今年发展的\n主要预期目标\n是：增长5%。', after: '今年发展的主要预期目标是：增长5%。'},
    {before: '一、工作回顾\n过去一年，成绩很大。', after: '一、工作回顾\n过去一年，成绩很大。'},
    {before: '全年增长5%。\n一年来，我们努力工作。', after: '全年增长5%。\n一年来，我们努力工作。'},
  ],
}

function joinable(line: Line): boolean {
  return line.role === 'body' && !line.markup && line.zone === undefined
}

/** What begins a paragraph whatever stands above. */
function startsAnew(text: string): boolean {
  return (
    (headingLevel(text) !== undefined && !/^\d/u.test(text)) ||
    /^(?:各位代表|各位委员|[[［〔【]\d{1,3}[\]］〕】])/u.test(text)
  )
}

/** Nothing between Han; a space between two Latin words. */
function glueBetween(above: string, below: string): string {
  if (hanEnd.test(above) || hanStart.test(below)) return ''
  return /[A-Za-z,.]$/u.test(above) && /^[A-Za-z]/u.test(below) ? ' ' : ''
}
