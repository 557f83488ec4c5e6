import type {VFile} from 'vfile'
import type {Observation} from '../model/observation.ts'
import type {Report} from '../model/report.ts'
import {splitSentences} from '../text/split-sentences.ts'
import {attributeSentence} from './attribute/attribute-sentence.ts'
import {findStandstills, findWordTargets} from './attribute/find-word-targets.ts'
import type {Statement} from './attribute/statement.ts'
import {checkObservations} from './check/check-observations.ts'
import {dateStatement} from './context/date-statement.ts'
import {findBases, findTimes, type TimeMark} from './context/find-times.ts'
import {locateTargets, type TargetPlace} from './context/locate-targets.ts'
import {type Context, readContexts} from './context/read-contexts.ts'
import {reportYear} from './context/report-year.ts'
import type {Draft} from './draft.ts'
import {markHeadlines} from './headline/mark-headlines.ts'
import {type Lexicon, type LexiconEntry, lookUp} from './lexicon.ts'
import {findQuantities} from './quantities/find-quantities.ts'
import type {Quantity} from './quantities/quantity.ts'
import {type Passage, readPassages} from './read-passages.ts'

/**
 * Read every figure of a report: what it is about, of which year, reached or planned, with its sentence.
 *
 * @param report  As parsed; positions are those of its Markdown.
 * @param general What is known of indicators.
 * @param file    Takes findings: a unit that does not fit, an implausible figure, two figures for one indicator.
 * @returns       In reading order. A figure whose subject the sentence does not tell is kept, `found` 'unattributed'.
 */
export function extractIndicators(report: Report, general: Lexicon, file: VFile): Observation[] {
  const passages = readPassages(report)
  const lexicon = withRegion(general, report.metadata.region ?? regionIn(passages))
  const year = reportYear(report.metadata, passages)
  const spoken = yearOf(report.metadata.date) ?? year
  const targets = locateTargets(passages, year)
  const contexts = readContexts(passages, targets, year)
  const drafts = passages.flatMap((passage, index) =>
    readPassage(passage, index, contexts[index]!, targets, {year, spoken}, lexicon),
  )
  markHeadlines(drafts, passages, targets, year, new Map(lexicon.entries.map((entry) => [entry.id, entry])))
  const observations = drafts.map(({observation}) => observation)
  checkObservations(observations, lexicon, file)
  return observations
}

/** 云岭县生产总值 is the region's product; another place's is another indicator. */
function withRegion(lexicon: Lexicon, region: string | undefined): Lexicon {
  const known = new Map<string, LexiconEntry | undefined>()
  if (!region || region === '全国') return {...lexicon, known}
  const short = region.replace(/(?:省|市|县|区|旗|州|自治[区州县])$/u, '')
  const names = short.length >= 2 ? [region, short] : [region]
  return {...lexicon, modifiers: [...names, ...lexicon.modifiers], known}
}

/** The region whose congress a page speaks of, where the front matter names none. */
function regionIn(passages: readonly Passage[]): string | undefined {
  for (const {folded} of passages.slice(0, 6)) {
    const region = congress.exec(folded.text)?.groups?.region
    if (region) return region
  }
  return undefined
}

const congress =
  /(?<=^|[，。；：）日午在])(?<region>\p{Script=Han}{2,7}?(?:省|市|县|区|州|盟|旗))(?:第)?[一二三四五六七八九十]{1,3}届(?:人民代表大会|人大)/u

function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4))
}

function readPassage(
  passage: Passage,
  index: number,
  contexts: Context[],
  targets: TargetPlace[],
  {year, spoken}: {year: number | undefined; spoken: number | undefined},
  lexicon: Lexicon,
): Draft[] {
  const {text} = passage.folded
  const quantities = findQuantities(text).filter((one): one is Quantity => one.type === 'quantity')
  const list = targets.find((one) => one.passage === index)
  const drafts: Draft[] = []
  const ofLastYear = year !== undefined && opensWithYear(text, year - 1)
  let next = 0
  let yearTold = false
  splitSentences(text, longestSentence).forEach(({start, end}, sentence) => {
    const own: Quantity[] = []
    while (next < quantities.length && quantities[next]!.at < end) own.push(moved(quantities[next++]!, start))
    const inList = list !== undefined && start < list.end && end > list.start
    const words = text.slice(start, end)
    if (own.length === 0 && !inList && !words.includes('持平')) return
    const context = contexts.findLast((one) => one.from < end) ?? contexts[0]!
    // 五年来 further on in the paragraph turns away from the year that it opened with.
    const opens = ofLastYear && context.from === 0
    const times = findTimes(words, year, {year: spoken, ahead: context.status === 'target'})
    const bases = findBases(words)
    const statements = attributeSentence(words, start, own, lexicon)
    const sentenceText = printed(passage, start, end)
    const estimated = /预计|初步核算|初步统计|快报|预测/u.test(words.slice(0, 60))
    const sum = statements.findIndex(({lead}) => lead.total)
    // 2020年，实现生产总值…。外贸出口…: the year serves the sentences behind it, until the term is named again.
    if (/^(?:[五5]年|这[五5]年|期间)/u.test(words)) yearTold = false
    else if (year !== undefined && opensWithYear(words, year - 1)) yearTold = true
    const sumsUp = context.term !== undefined && (yearTold || statements.some((one) => isProduct(one, lexicon)))
    // 年均增长7%；累计引进资金41亿元，完成投资76亿元: sums of years that the text does not name.
    const averaged = statements.some(({lead}) => lead.average)
    statements.forEach((statement, i) => {
      const place = statement.at - start
      const ofYear =
        (isFollowedByGrowth(statement, statements.slice(i + 1)) && !isSummedOver(statement, times, place)) ||
        ((sumsUp || opens) && (sum < 0 || i < sum) && isBeside(statement, opens, lexicon))
      const marks = ofYear ? times.filter(({period}) => !period.includes('-')) : times
      const told = dateStatement(statement, place, marks, bases, ofYear ? ofTheYear(context) : context, year)
      const summed = !context.term && averaged && sum >= 0 && i >= sum && marks.length === 0 && isSum(statement)
      const dated = summed ? {...told, period: null} : told
      const entry = inPartOfRegion(words, place) ? undefined : entryOf(statement, lexicon)
      drafts.push({
        passage: index,
        sentence,
        at: statement.at,
        inBrackets: statement.inBrackets,
        comparison: statement.found === 'comparison',
        average: statement.lead.average,
        ofEach: statement.lead.each && statement.found === 'direct' && statement.bound.startsWith('>'),
        earlier: statement.earlier,
        inTerm: context.term !== undefined,
        inTargetList: inList && statement.at >= list!.start && !statement.inBrackets,
        observation: observe(
          statement,
          dated,
          passage,
          start,
          sentenceText,
          estimated || statement.lead.estimated,
          entry,
        ),
      })
    })
    const here = {passage, index, sentence, printed: sentenceText, context, lexicon, from: list?.start ?? 0}
    if (inList) for (const target of findWordTargets(words, start, own, here)) drafts.push(target)
    else if (context.status === 'actual') for (const one of findStandstills(words, start, here)) drafts.push(one)
  })
  return drafts.sort((a, b) => a.at - b.at)
}

function isSum({measure, unit, lead}: Statement): boolean {
  return measure === 'value' && unit.endsWith('元') && (lead.verb === undefined || lead.verb === 'done')
}

/** 固定资产投资完成747亿元，年均增长28%: a value with its growth is a year's, not the sum of the term. */
function isFollowedByGrowth(statement: Statement, following: readonly Statement[]): boolean {
  if (statement.measure !== 'value' || statement.lead.total) return false
  const next = following.slice(0, 4).find(({name}) => name === statement.name)
  if (!next) return false
  // 投资1.2万亿元，增长1.3倍 compares two sums; 是2015年的2.1倍, and what is counted, two years.
  if (next.measure === 'multiple')
    return next.lead.base !== undefined || next.unit === '番' || !statement.unit.endsWith('元')
  return next.lead.average || (next.measure === 'growth' && next.lead.base !== undefined)
}

/** 五年来，固定资产投资完成469亿元、年均增长12%: said right behind the stretch, what flows is its sum. */
function isSummedOver({name, lead}: Statement, times: readonly TimeMark[], place: number): boolean {
  const mark = times.findLast(({at}) => at <= place)
  return mark?.period.includes('-') === true && lead.verb === 'done' && /投资|资金|外资/u.test(name)
}

/** The region's product of a year, in a sentence that lists where the stretch ended. */
function isProduct(one: Statement, lexicon: Lexicon): boolean {
  return one.measure === 'value' && !one.lead.total && !one.earlier && lookUp(one.name, lexicon)?.id === 'gdp'
}

/**
 * 生产总值达到335亿元，财政收入22亿元、增长9%: what stands beside the product is of its year, unless it is said to be a sum.
 *
 * @param opens True where the paragraph opens with the year: growth is of that year too.
 */
function isBeside({measure, lead, name}: Statement, opens: boolean, lexicon: Lexicon): boolean {
  if (lead.total || lead.average || /新增|累计/u.test(name) || !lookUp(name, lexicon)?.headline) return false
  if (measure === 'growth') return opens && lead.base === undefined
  return measure === 'value' && (lead.verb === undefined || lead.verb === 'level' || lead.verb === 'done')
}

/** ——综合实力增强。2020年，全市…: in the review of a stretch, a paragraph about its last year. */
function opensWithYear(text: string, year: number): boolean {
  const opening =
    /^(?:——)?(?:[^。，；0-9]{2,24}。)?(?:到|截至|预计)?(?<year>(?:19|20)\d\d)年(?=，|末|底|全|预计|实现|完成|地区|生产|国内)/u.exec(
      text,
    )
  return opening?.groups?.year === String(year)
}

function ofTheYear({term: _term, ...year}: Context): Context {
  return year
}

/** The longest real one seen has 700 characters; what is longer has lost its marks. */
const longestSentence = 1500

/** A quantity with its places counted from the sentence's start. */
function moved(quantity: Quantity, by: number): Quantity {
  return {...quantity, start: Math.max(0, quantity.start - by), end: quantity.end - by, at: quantity.at - by}
}

/** What stands between two places of the folded text, as printed. */
function printed({folded, plain}: Passage, start: number, end: number): string {
  return plain.slice(folded.offsets[start], folded.offsets[end - 1]! + 1)
}

function observe(
  statement: Statement,
  {status, period}: {status: 'actual' | 'target'; period: string | null},
  passage: Passage,
  offset: number,
  sentence: string,
  estimated: boolean,
  entry: LexiconEntry | undefined,
): Observation {
  const {line, column} = passage.place(passage.folded.offsets[statement.at]!)
  const {start, end} = statement.quantity
  return {
    indicator: statement.name,
    id: entry?.id ?? null,
    status,
    estimated: estimated && status === 'actual',
    period,
    measure: statement.measure,
    bound: statement.bound,
    number: statement.number,
    numberHigh: statement.numberHigh,
    text: null,
    unit: statement.unit,
    written: printed(passage, offset + start, offset + end),
    headline: false,
    category: entry?.category ?? '其他',
    found: statement.found,
    source: {headings: passage.headings, sentence, line, column, page: null},
  }
}

/** 产业集聚区支撑能力增强，完成固定资产投资520亿元: the figure is the zone's, not the region's. */
function inPartOfRegion(sentence: string, place: number): boolean {
  const before = sentence.slice(0, place)
  return (
    /(?:开发区|集聚区|园区|高新区|新区|经开区|工业园|“两区”)[^，；。]{0,30}，/u.test(before) &&
    !before.includes('生产总值')
  )
}

/** A comparison, or the share of something that is no share by itself, is another indicator than its subject. */
function entryOf({found, name, measure}: Statement, lexicon: Lexicon): LexiconEntry | undefined {
  if (found === 'comparison') return undefined
  const entry = lookUp(name, lexicon)
  if (measure !== 'share' || entry?.rate) return entry
  const share = lookUp(`${name}占比`, lexicon)
  return share?.rate ? share : undefined
}
