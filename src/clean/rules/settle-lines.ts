import {han} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

const lineEnd = /\r\r\n|\r\n|[\n\r\v\u0085\u2028\u2029]/u
/** Characters without width that carry nothing in Chinese text; a joiner (U+200D) in an emoji stays. */
const widthless =
  /[\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000e-\u001f\u007f]/gu
const wideSpace = /[\u00a0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000\t]/gu
/** A lost space became ?? (one mark a byte of its encoding), never one alone. */
const lostSpaces = /\?{2,}/gu

/** One mark alone between two words, where no question is asked, was a character that the page could not write. */
const lostSign = new RegExp(
  `(?<=[”。；！])\\?(?=[${han}“])|(?<=^\\s*[一二三四五六七八九十]{1,2}、[^。？?]{4,30})\\?(?=[${han}“])`,
  'gu',
)
/** ;;两区三地;; and ;;;;质量提升: quotation marks and a dash that the page could not write. */
const lostQuotes = /(?<!;);;(?<words>[^;。，,！!]{2,24});;(?!;)/gu
const lostDash = /^(?<indent>\s*);;;;(?=[^;])|(?<=报告\s?);;(?=\d{4}年)|\?(?<letter>[A-Za-z])\?\k<letter>/gu
const questionWord = /[吗呢么何谁哪几怎]/u

/** Lines as a person sees them: split where they end, without what has no width, one kind of space. */
export const settleLines: Rule = {
  name: 'settle-lines',
  apply: (draft: Draft) => {
    for (const line of draft.lines) {
      if (/[\u200b-\u200f\u2060-\u2069\u202a-\u202e\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f]/u.test(line.text))
        draft.substitute(line, widthless, '')
      if (line.text.includes('?'))
        draft.substitute(line, lostSign, (match) => (isQuestion(match) ? undefined : ' '), false)
      if (line.text.includes('??')) draft.substitute(line, lostSpaces, lostSpace)
    }
    for (const line of draft.lines) {
      if (line.text.includes(';;')) draft.substitute(line, lostQuotes, ({groups}) => `“${groups?.words}”`, false)
      if (/;;;;|报告 ?;;|\?[A-Za-z]\?/u.test(line.text))
        draft.substitute(line, lostDash, ({groups}) => `${groups?.indent ?? ''}——`, false)
    }
    if (draft.lines.some((line) => toned.test(line.text))) dropPinyin(draft)
    draft.lines = settle(draft.lines)
  },
  examples: [
    {before: '\u200b\n\n政府工作报\n告', after: '政府工作报\n告'},
    {before: '　　一、工作回顾', after: '一、工作回顾'},
    {before: '县长??吴??鹏', after: '县长 吴 鹏'},
    {before: '二、总体要求和奋斗目标?今年是关键一年', after: '二、总体要求和奋斗目标 今年是关键一年'},
    {before: '落实;;两区三地;;部署', after: '落实“两区三地”部署'},
    {before: ';;;;质量有新提升。', after: '——质量有新提升。'},
    {before: '成绩很大。?D?D项目建设加快。', after: '成绩很大。——项目建设加快。'},
    {
      before: '現(xiàn)在,向大會(huì)報(bào)告,請(qǐng)審議,請(qǐng)政協(xié)委員們(men)提意見(jiàn)。',
      after: '現在,向大會報告,請審議,請政協委員們提意見。',
    },
    {before: '发展新能源(xīn)产业', after: '发展新能源(xīn)产业', because: 'one alone may be meant'},
    {before: '红星美居?青溪店', after: '红星美居?青溪店', because: 'what stood there cannot be known'},
    {before: '发展靠什么?靠实干', after: '发展靠什么?靠实干', because: 'a question'},
    {before: '为什么??', after: '为什么??', because: 'a question at the end of a sentence'},
    {before: '甲\r\r\n乙\r丙', after: '甲\n乙\n丙'},
  ],
}

const tone = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ'
/** A syllable in brackets after its character, as a converter leaves it: 現(xiàn). */
const toned = new RegExp(`(?<=[${han}])[（(][a-zü]{0,4}[${tone}][a-z]{0,3}[）)]`, 'gu')
const syllable = new RegExp(`(?<=[${han}])[（(](?:[a-zü]{0,4}[${tone}][a-z]{0,3}|[a-z]{1,5}[aeiou](?:ng?)?)[）)]`, 'gu')
const fewestSyllables = 6

function dropPinyin(draft: Draft): void {
  const count = draft.lines.reduce((sum, line) => sum + (line.text.match(toned)?.length ?? 0), 0)
  if (count >= fewestSyllables) for (const line of draft.lines) draft.substitute(line, syllable, '')
}

function isQuestion(match: RegExpExecArray): boolean {
  return questionWord.test(match.input.slice(Math.max(0, match.index - 16), match.index))
}

function lostSpace(match: RegExpExecArray): string | undefined {
  const before = match.input.slice(Math.max(0, match.index - 3), match.index)
  const last = match.index + match[0].length >= match.input.trimEnd().length
  return last && /[吗呢么何谁哪]$/u.test(before) && new RegExp(`[${han}]`, 'u').test(before) ? undefined : ' '
}

/** Trim, split and number the lines; a blank one becomes the gap above the next. */
function settle(lines: readonly Line[]): Line[] {
  const settled: Line[] = []
  let gap = false
  let page = false
  for (const line of lines) {
    for (const piece of lineEnd.test(line.text) ? line.text.split(lineEnd) : [line.text]) {
      if (piece.includes('\f')) page = true
      const spaced = piece
        .replaceAll('\f', '')
        .replace(wideSpace, (space) => (space === '\u3000' || space === '\t' || space === '\u2003' ? '  ' : ' '))
      const text = spaced.trim()
      if (text === '') {
        gap = true
        continue
      }
      settled.push({...line, text, indent: spaced.length - spaced.trimStart().length, gap, page})
      gap = false
      page = false
    }
  }
  return settled
}
