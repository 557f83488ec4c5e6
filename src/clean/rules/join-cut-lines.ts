import {closing, han, sentenceEnd} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import {edgeWeight} from '../edge-weight.ts'
import {headingLevel, isWholeHeading} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'
import {goesOn, standingLines} from '../standing-lines.ts'
import {findWrapping, isFull, type Wrapping} from '../wrapped-lines.ts'

const ended = new RegExp(`[${sentenceEnd}!?；;：:][${closing}"')\\]]*(?:[[［〔【^]*\\d{1,3}[\\]］〕】])?$`, 'u')
const hanEnd = new RegExp(`[${han}]$`, 'u')
const hanStart = new RegExp(`^[${han}]`, 'u')

/** What rarely stands inside a paragraph. */
const opensParagraph =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]{1,2}[，、]|——|\d{1,2}[.、．]|各位|同时，|一年来|五年来|今年|过去)/u

/** A line that ends inside a sentence goes on in the next. */
export const joinCutLines: Rule = {
  name: 'join-cut-lines',
  apply: (draft: Draft) => {
    const wrapping = findWrapping(draft.lines)
    for (const line of standingLines(draft.lines, wrapping)) line.stands = true
    draft.join((above, below, whole) => {
      if (
        !joinable(above, wrapping) ||
        !joinable(below, wrapping) ||
        above.stands ||
        above.closed ||
        startsAnew(below.text)
      )
        return undefined
      if (whole.lines > 1 && isBrokenHeading(whole, above, below)) return undefined
      const goes = ended.test(above.text)
        ? goesOnAfterEnd(above, below, wrapping)
        : goesOnInside(above, below, wrapping)
      return goes === undefined ? undefined : {text: glueBetween(above.text, below.text), certain: goes === 'sure'}
    })
  },
  examples: [
    {
      before:
        '全年开工重点项目60个,青溪大桥建成通车,拆迁房屋12万平方米,回迁安置群众1.2万人,三\n\n十里一小西校区建成投用。',
      after: '全年开工重点项目60个,青溪大桥建成通车,拆迁房屋12万平方米,回迁安置群众1.2万人,三十里一小西校区建成投用。',
    },
    {before: '增长\n5.2%。', after: '增长5.2%。', because: 'no list item'},
    {before: '今年发展的\n主要预期目标\n是：增长5%。', after: '今年发展的主要预期目标是：增长5%。'},
    {
      before: '二、“\n十四五”时期的主要目标\n今后五年是关键时期，要努力工作。',
      after: '二、“十四五”时期的主要目标\n今后五年是关键时期，要努力工作。',
    },
    {before: '一、工作回顾\n过去一年，成绩很大。', after: '一、工作回顾\n过去一年，成绩很大。'},
    {
      before: '实现良好开局。\n城乡建设协同推进\n全面完成年度任务，城镇化率提高1个百分点，环境明显改善。',
      after: '实现良好开局。\n城乡建设协同推进\n全面完成年度任务，城镇化率提高1个百分点，环境明显改善。',
      because: 'a heading without a number stands alone',
    },
    {before: '全年增长5%。\n一年来，我们努力工作。', after: '全年增长5%。\n一年来，我们努力工作。'},
  ],
}

/** A heading of several lines is whole where its last one ends well. */
function isBrokenHeading({first, length}: {first: Line; length: number}, above: Line, below: Line): boolean {
  const short = headingLevel(first.text) !== undefined && length <= 76 && !/[。；！？]/u.test(first.text + above.text)
  return short && edgeWeight(above.text, below.text) >= 0
}

/** Inside a sentence the next line goes on, unless the line is a heading. */
function goesOnInside(above: Line, below: Line, wrapping: Wrapping | undefined): 'sure' | undefined {
  if (isOpen(above.text) || goesOn.test(below.text)) return 'sure'
  // A heading of two lines fills the first.
  if (isWholeHeading(above.text))
    return wrapping && isFull(above, wrapping) && !beginsParagraph(below, wrapping) ? 'sure' : undefined
  return 'sure'
}

/** A full line that ends with 。 may end a paragraph or not: only a page of fixed width and its indents can tell. */
function goesOnAfterEnd(above: Line, below: Line, wrapping: Wrapping | undefined): 'sure' | 'guess' | undefined {
  if (!wrapping || !isFull(above, wrapping) || isWholeHeading(above.text)) return undefined
  if (wrapping.indented) return beginsParagraph(below, wrapping) ? undefined : below.page ? 'guess' : 'sure'
  // A paragraph's last line is full once in ten, a line inside it that ends a sentence once in a few: the odds are three to one.
  return opensParagraph.test(below.text) ? undefined : 'guess'
}

function beginsParagraph(line: Line, wrapping: Wrapping): boolean {
  return wrapping.indented && line.indent >= 2
}

/** Whether a quotation or bracket is still open at the line's end. */
function isOpen(text: string): boolean {
  const end = text.slice(-60)
  return ['“”', '（）', '《》', '「」'].some((pair) => end.lastIndexOf(pair[0]!) > end.lastIndexOf(pair[1]!))
}

/** Cells of a flattened table stand in annexes; only on a page of fixed width are their lines known to be cut. */
function joinable(line: Line, wrapping: Wrapping | undefined): boolean {
  return (
    line.role === 'body' &&
    !line.markup &&
    !line.flattened &&
    (line.zone === undefined || (line.zone === 'annex' && wrapping !== undefined))
  )
}

/** What begins a paragraph whatever stands above. */
function startsAnew(text: string): boolean {
  return (
    (headingLevel(text) !== undefined && !/^\d/u.test(text)) ||
    /^(?:各位代表|各位委员|[●■◆▪•□○★☆►▶]|[[［〔【]\d{1,3}[\]］〕】]|[（(]P\d{1,3}[）)])/u.test(text)
  )
}

/** Nothing between Han; a space between two Latin words. */
function glueBetween(above: string, below: string): string {
  if (hanEnd.test(above) || hanStart.test(below)) return ''
  return /[A-Za-z,.]$/u.test(above) && /^[A-Za-z]/u.test(below) ? ' ' : ''
}
