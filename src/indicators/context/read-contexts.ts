import {chineseNumber} from '../../text/chinese-number.ts'
import type {Passage} from '../read-passages.ts'
import type {TargetPlace} from './locate-targets.ts'
import {stretch, termYears} from './term-years.ts'

/** What a passage's place says about its figures. */
export interface Context {
  status: 'actual' | 'target'
  /** Years of a five-year stretch that the passage is about; undefined: the single year. */
  term?: [number, number]
  /** The single year. */
  year?: number
  /** Index in the passage from which another context holds (a target list in the middle of a paragraph). */
  from: number
}

const planHeading = /目标|任务|规划|思路|蓝图|未来|今后|安排|打算|建议|重点工作|主要工作|总体要求/u
const reviewHeading = /形势|回顾|回忆|总结|成就|成效|完成情况|执行情况|工作情况|的工作$/u
const termCue = new RegExp(
  `${stretch}|本届政府|(?<plan>“[一二三四五六七八九十]{1,3}五”)(?:以来|时期|期间|的?[五5]年|规划)?`,
  'u',
)
/** 2025年是“十四五”收官之年: says what the year was, not what the paragraph is about. */
const preamble = /^(?:各位代表[！，：])?(?:(?:刚刚过去的)?20\d\d年|今年)?，?是[^。]{0,60}之年。/u

/** As above inside a paragraph, where the bare name of a plan is mostly something to be joined. */
const openingCue = new RegExp(`${stretch}|(?<plan>“[一二三四五六七八九十]{1,3}五”)(?:以来|时期|期间|的?[五5]年)`, 'u')
const yearCue = /刚刚过去的|过去的?一年|一年来|去年|上年|20\d\d年|今年|全年|这一年/u

/**
 * Tell for every passage whether it looks back or ahead, and on which years.
 *
 * @param passages Of the whole report.
 * @param targets  Where this year's main targets stand.
 * @param year     The year planned for; undefined leaves periods open.
 * @returns        For each passage its contexts in order of `from`.
 */
export function readContexts(
  passages: readonly Passage[],
  targets: TargetPlace[],
  year: number | undefined,
): Context[][] {
  const planStart = findPlanStart(passages, targets, year)
  let term: [number, number] | undefined
  let section = -1
  let labelled: number | undefined
  let labelledIn = -1
  return passages.map((passage, index) => {
    const ahead = index >= planStart
    if (passage.section !== section) {
      section = passage.section
      term = headingTerm(passage.outline, ahead, year)
    }
    const heading = passage.outline[0] ?? ''
    const early = !ahead && planHeading.test(heading) && !reviewHeading.test(heading) && isTermHeading(heading)
    const opening = passage.folded.text.slice(0, 160).replace(preamble, '').slice(0, 40)
    const cued = early ? term : cueTerm(opening, term, ahead, year)
    // 三年来 serves its paragraph, 五年来 all that follow.
    if (!cued || cued[1] - cued[0] === 4) term = cued
    const coming = cued !== undefined && year !== undefined && cued[0] >= year
    labelled = labelOf(passage) ?? (passage.section === labelledIn ? labelled : undefined)
    labelledIn = passage.section
    if (labelled !== undefined && year !== undefined)
      return [{status: labelled >= year ? 'target' : 'actual', from: 0, year: labelled}]
    const past = ahead || early ? pastOpening(passage, year) : undefined
    if (past !== undefined) return [{status: 'actual', from: 0, year: past}]
    const base: Context = {status: ahead || early || coming ? 'target' : 'actual', from: 0}
    const own = ahead || early ? year : year === undefined ? undefined : year - 1
    if (own !== undefined) base.year = own
    if (cued) base.term = cued
    const place = targets.find((one) => one.passage === index)
    if (!place) return [base, ...switches(base, passage.folded.text, year)]
    const list: Context = {status: 'target', from: place.start}
    if (year !== undefined) list.year = year
    return place.start > 0 ? [base, list] : [list]
  })
}

/** A line that only names a year tells of which the lines below it are. */
function labelOf({folded}: Passage): number | undefined {
  const year = /^(?<year>(?:19|20)\d\d)年：?$/u.exec(folded.text)?.groups?.year
  return year === undefined ? undefined : Number(year)
}

/** 2025年全市生产总值达到…: a paragraph of results, under whatever heading. */
function pastOpening({folded, outline}: Passage, year: number | undefined): number | undefined {
  const opening =
    /^(?:——)?(?<year>(?:19|20)\d\d)年(?:，)?(?:全[省市县区旗州国]|地区|国内)[^。，；]{0,12}(?:完成|实现|达到|增长)/u.exec(
      folded.text,
    )
  const past = opening ? Number(opening.groups!.year) : undefined
  if (year === undefined) return undefined
  // A page about the report looks back behind its list of targets.
  if (past === undefined && outline.length === 0 && /^[^。]{0,16}(?:回顾|过去|去年)/u.test(folded.text)) return year - 1
  return past !== undefined && past < year ? past : undefined
}

/** 五年来，…。特别是刚刚过去的2025年，…: from there the paragraph tells the last year, until the stretch is named again. */
function switches(base: Context, text: string, year: number | undefined): Context[] {
  if (base.status !== 'actual' || year === undefined) return []
  const contexts: Context[] = []
  for (const {index, groups} of text.matchAll(turns)) {
    const single = groups?.year === undefined || Number(groups.year) === year - 1
    // In a paragraph about the year only a sentence that opens with 五年来 turns to the term: 增速创五年来新高 does not.
    const opens = index > 0 && /[。！；—]/u.test(text[index - 1]!)
    if (groups?.back !== undefined && (base.term || opens))
      contexts.push({...base, term: base.term ?? [year - 5, year - 1], from: index})
    else if (groups?.back === undefined && single && (base.term || contexts.length > 0))
      contexts.push({status: base.status, year: year - 1, from: index})
  }
  return contexts
}

const turns =
  /(?:特别是|尤其是)?刚刚过去的(?:一年|(?<year>20\d\d)年)|(?:特别是|尤其是)(?:去年|过去(?:的)?一年)|(?<back>[五5]年来|过去[五5]年|这[五5]年|这一时期)/gu

/** The part that holds the main targets looks ahead, unless the summing-up stands in it too. */
function findPlanStart(passages: readonly Passage[], targets: TargetPlace[], year: number | undefined): number {
  const first = targets[0]?.passage
  if (first === undefined) {
    const heading = passages.findIndex(
      ({outline: [heading = '']}) =>
        planHeading.test(heading) && !reviewHeading.test(heading) && !isPast(heading, year),
    )
    return heading < 0 ? passages.length : heading
  }
  // Without headings nothing says where the plan begins: its list does.
  if (passages[first]!.outline.length === 0) return first
  const part = passages[first]!.part
  const start = passages.findIndex((passage) => passage.part === part)
  const looksBack = passages
    .slice(start, first)
    .some(
      ({folded}) =>
        /(?:生产总值|GDP)[^。；]{0,24}\d[^。]{0,40}(?:增长|亿元)/u.test(folded.text) &&
        /全年|一年来|过去|初步核算|预计|完成/u.test(folded.text),
    )
  return looksBack && !planHeading.test(passages[first]!.outline[0] ?? '') ? first : start
}

/** 一、2020年主要工作, in a report of 2021. */
function isPast(heading: string, year: number | undefined): boolean {
  const named = /(?:19|20)\d\d(?=年)/u.exec(heading)?.[0]
  return named !== undefined && year !== undefined && Number(named) < year
}

function isTermHeading(heading: string): boolean {
  return /五年|“[一二三四五六七八九十]{1,3}五”|未来|今后/u.test(heading)
}

function headingTerm(headings: string[], ahead: boolean, year: number | undefined): [number, number] | undefined {
  for (const heading of headings.toReversed()) {
    const cue = termCue.exec(heading)
    const ahead5 = /今后五年|未来五年/u.test(heading)
    if (ahead5 && year !== undefined) return [year, year + 4]
    if (cue && !/20\d\d年/u.test(heading)) return years(cue, ahead, year)
    if (/20\d\d年/u.test(heading)) return undefined
  }
  return undefined
}

/** Openings such as 五年来 and 刚刚过去的2025年 switch the years until the next one. */
function cueTerm(
  opening: string,
  term: [number, number] | undefined,
  ahead: boolean,
  year: number | undefined,
): [number, number] | undefined {
  if (ahead && year !== undefined && /^.{0,12}(?:今后|未来)[五5]年/u.test(opening)) return [year, year + 4]
  const cue = openingCue.exec(opening)
  // 从2017年的111亿元增加到…: a year to compare with opens nothing.
  const single = yearCue.exec(
    opening.replace(/[由从比较与至到](?:19|20)\d\d年(?![，末底])/gu, (base) => '■'.repeat(base.length)),
  )
  // 今年是“十四五”开局之年 speaks of this year; 五年来 after it does not.
  if (single && (!cue || single.index <= cue.index) && !/20\d\d年(?:以来|到|至)/u.test(opening)) return undefined
  if (!cue) return ahead && /今后五年|未来五年/u.test(opening) && year !== undefined ? [year, year + 4] : term
  if (/收官|开局|圆满|谋划|关键/u.test(opening.slice(cue.index, cue.index + 16)) && single) return undefined
  return years(cue, ahead, year)
}

function years(cue: RegExpExecArray, ahead: boolean, year: number | undefined): [number, number] | undefined {
  const plan = cue.groups?.plan
  if (plan) return termYears(plan)
  if (year === undefined) return undefined
  const length = chineseNumber(cue.groups?.past ?? cue.groups?.since ?? '五') ?? 5
  return ahead ? [year, year + length - 1] : [year - length, year - 1]
}
