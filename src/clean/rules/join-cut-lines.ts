import {closing, han, sentenceEnd} from '../../text/characters.ts'
import type {Draft, Line} from '../draft.ts'
import {edgeWeight} from '../edge-weight.ts'
import {headingLevel, isPartName, isWholeHeading} from '../heading-shape.ts'
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
    const openers = rowOpeners(draft.lines)
    const repeated = repeatedLines(draft.lines)
    // Where a watermark closed paragraphs, a line without one goes on.
    const traced = draft.lines.some(({closed}) => closed)
    for (const line of standingLines(draft.lines, wrapping)) line.stands = !traced || line.closed === true
    draft.join((above, below, whole) => {
      if (traced && !above.closed && joinable(above, wrapping) && joinable(below, wrapping))
        return {text: glueBetween(above.text, below.text), certain: true}
      if (
        !joinable(above, wrapping) ||
        !joinable(below, wrapping) ||
        above.stands ||
        above.closed ||
        below.bullet ||
        (above.bullet && below.gap) ||
        (startsAnew(below.text) && !isInsideSentence(above, wrapping)) ||
        repeated.has(above.text) ||
        repeated.has(below.text) ||
        (below.gap && openers.has(openerOf(below.text))) ||
        (foreign.test(below.text) && hanEnd.test(above.text))
      )
        return undefined
      if (whole.lines > 1 && isBrokenHeading(whole, above, below)) return undefined
      const goes = ended.test(above.text)
        ? goesOnAfterEnd(above, below, wrapping)
        : goesOnInside(above, below, wrapping)
      if (goes === undefined) return undefined
      const certain = goes === 'sure' && !(whole.lines === 1 && mayName(above, below))
      return {text: glueBetween(above.text, below.text), certain}
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
    {
      before: '一、“十一五”时期\n\n经济社会发展回顾\n\n五年来，成绩很大。',
      after: '一、“十一五”时期经济社会发展回顾\n五年来，成绩很大。',
    },
    {before: '一、工作回顾\n过去一年，成绩很大。', after: '一、工作回顾\n过去一年，成绩很大。'},
    {
      before: '实现良好开局。\n城乡建设协同推进\n全面完成年度任务，城镇化率提高1个百分点，环境明显改善。',
      after: '实现良好开局。\n城乡建设协同推进\n全面完成年度任务，城镇化率提高1个百分点，环境明显改善。',
      because: 'a heading without a number stands alone',
    },
    {
      before: '过去一年，我们修了路\n\n过去一年，我们架了桥\n\n过去一年，我们建了校\n\n新增学位三百个。',
      after: '过去一年，我们修了路\n过去一年，我们架了桥\n过去一年，我们建了校新增学位三百个。',
      because: 'the final marks were lost, but the lines open alike',
    },
    {before: '全年增长5%。\n一年来，我们努力工作。', after: '全年增长5%。\n一年来，我们努力工作。'},
  ],
}

const fewestOpeners = 3
/** A paragraph in another language: an abstract below the Chinese one. */
const foreign = /^[A-Z][\p{Script=Latin}\d\p{P}\s]{60,}$/u

/** 过去一年，… 过去一年，…: a clause that so many lines open with opens a paragraph, though the line above lost its end. */
function rowOpeners(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>()
  for (const {text, role} of lines) {
    const opener = role === 'body' ? openerOf(text) : ''
    if (opener !== '') counts.set(opener, (counts.get(opener) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([opener, count]) => (count >= fewestOpeners ? [opener] : [])))
}

/** The first clause, where it is short; else ''. */
function openerOf(text: string): string {
  return /^\p{Script=Han}[^，,。；;：:、]{2,10}[，,]/u.exec(text)?.[0] ?? ''
}

/** Where titles of the page stand. Further down a repeated line may be words of a sentence that the page had as a link. */
const headLines = 20

/** A short line that stands twice at the top is a title of the page, not half a sentence. */
function repeatedLines(lines: readonly Line[]): Set<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const {text, role} of lines.slice(0, headLines)) {
    if (role !== 'body' || text.length < 8 || text.length > 45 || /[，。；,;]/u.test(text)) continue
    if (seen.has(text)) twice.add(text)
    seen.add(text)
  }
  return twice
}

/** Words alone between blank lines may be the name of what follows: joined, but a person should look. */
function mayName(above: Line, below: Line): boolean {
  return above.gap && below.gap && words.test(above.text) && hanStart.test(below.text)
}

const words = new RegExp(`^[${han}]{3,12}$`, 'u')

/** A heading that happens to fill its line ends well, and its text begins well. */
const leastHeadingEdge = 0

/** A heading of several lines is whole where its last one ends well. */
function isBrokenHeading({first, length}: {first: Line; length: number}, above: Line, below: Line): boolean {
  const short = headingLevel(first.text) !== undefined && length <= 76 && !/[。；！？]/u.test(first.text + above.text)
  return short && edgeWeight(above.text, below.text) >= 0
}

/** Inside a sentence the next line goes on, unless the line is a heading. */
function goesOnInside(above: Line, below: Line, wrapping: Wrapping | undefined): 'sure' | 'guess' | undefined {
  if (isNameOfPart(above.text, below.text)) return 'guess'
  if (isOpen(above.text) || goesOn.test(below.text)) return 'sure'
  if (bothIndented(above, below, wrapping)) return undefined
  // A heading of two lines fills the first.
  if (isWholeHeading(above.text)) return wrapping && isCutHeading(above, below, wrapping) ? 'sure' : undefined
  return 'sure'
}

/** Two indented lines with a blank one between, where no page has a fixed width: two paragraphs, if the edge allows it. */
function bothIndented(above: Line, below: Line, wrapping: Wrapping | undefined): boolean {
  if (wrapping || !below.gap || above.indent < 2 || below.indent < 2) return false
  return (
    hanEnd.test(above.text) &&
    !isCutWord(above.text, below.text) &&
    edgeWeight(above.text, below.text) >= leastHeadingEdge
  )
}

/**
 * A heading that fills its line may go on in the next, or just be as long as the line. It goes on where a word is cut, where
 * the rest is short and no sentence, and where the edge between is none that headings have.
 */
function isCutHeading(above: Line, below: Line, wrapping: Wrapping): boolean {
  if (!isFull(above, wrapping) || beginsParagraph(below, wrapping)) return false
  if (!isFull(below, wrapping) && !/[。；！？]/u.test(below.text)) return true
  return isCutWord(above.text, below.text) || edgeWeight(above.text, below.text) < leastHeadingEdge
}

let segmenter: Intl.Segmenter | undefined

/** Whether the words on both sides of the edge are one. */
function isCutWord(above: string, below: string): boolean {
  segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'})
  const left = above.slice(-6)
  return ![...segmenter.segment(left + below.slice(0, 6))].some(({index}) => index === left.length)
}

/** 一、“十一五”时期 | 经济社会发展回顾: number and name of a part on two lines. */
function isNameOfPart(above: string, below: string): boolean {
  return (
    headingLevel(above) === 1 &&
    above.length <= 16 &&
    /(?:时期|期间|年|届政府|[年来])$/u.test(above) &&
    !isPartName(above) &&
    headingLevel(below) === undefined &&
    isPartName(below)
  )
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

/** 云岭日报 2021年1月9日: where and when a page was printed. */
const dateline = /^\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报)\s{0,4}\d{4}年\d{1,2}月\d{1,2}日$/u

/** A full line of a page that ends inside a sentence goes on, though the next begins with 二、三产业. */
function isInsideSentence(above: Line, wrapping: Wrapping | undefined): boolean {
  return wrapping !== undefined && isFull(above, wrapping) && !ended.test(above.text) && !isWholeHeading(above.text)
}

/** What begins a paragraph whatever stands above. */
function startsAnew(text: string): boolean {
  return (
    (headingLevel(text) !== undefined && !/^\d/u.test(text)) ||
    dateline.test(text) ||
    /^(?:各位代表|各位委员|[●■◆▪•□○★☆►▶]|[[［〔【]\d{1,3}[\]］〕】]|[（(]P\d{1,3}[）)])/u.test(text)
  )
}

/** Nothing between Han; a space between two Latin words. */
function glueBetween(above: string, below: string): string {
  if (hanEnd.test(above) || hanStart.test(below)) return ''
  return /[A-Za-z,.]$/u.test(above) && /^[A-Za-z]/u.test(below) ? ' ' : ''
}
