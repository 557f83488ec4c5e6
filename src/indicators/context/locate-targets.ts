import type {Passage} from '../read-passages.ts'

/** Where the list of this year's main targets stands. */
export interface TargetPlace {
  /** Index of the passage. */
  passage: number
  /** Index in its folded text from which targets follow. */
  start: number
  /** Index behind the last sentence of the list. */
  end: number
}

/** Words that announce the list. */
const anchor =
  /(?:预期|预定|主要|发展|奋斗|总体|工作|具体|调控|社会|经济|年度|今年的?|初步|重点|计划|核心)(?:的)?(?:预期|任务|调控|计划|工作|发展|奋斗)?(?:目标|指标)[^。；]{0,16}?(?:是|为|：|——|如下|定为|安排|包括|$)|预期目标|预定目标|预期(?=为\d)/gu
/** A list that nothing announces opens with the region's product. */
const opening =
  /(?:今年|明年|全年|(?:19|20)\d\d年)[^。；]{0,40}?(?:生产总值|GDP)[^。；，0-9]{0,8}(?:增长|达到|完成)|(?:要|应|力争|确保|争取|努力|计划|预计|安排|初步安排|建议|预期)(?:实现|做到|达到|完成)?[^。；，]{0,6}(?:生产总值|GDP)[^。；，0-9]{0,6}(?:增长|达到|增速)/gu

const subjects =
  '(?:生产总值|GDP|财政[^，；。]{0,6}收入|预算收入|税收|固定资产投资|零售|可支配收入|纯收入|居民收入|进出口|外资|出口|失业率|消费价格|物价|工业增加值|产业增加值|产增加值|能耗|就业|自然增长率|粮食|城镇化|研发|经济|投资)'
/** An indicator with a number near it. */
const figure = new RegExp(`${subjects}[^，；。、]{0,26}?(?:\\d|百分之)`, 'gu')
/** An indicator with a target in words. */
const inWords = new RegExp(
  `${subjects}[^，；。]{0,16}?(?:同步|高于|正增长|持平|平均水平|控制在|完成[^，。；]{0,8}(?:任务|目标))`,
  'gu',
)
const term =
  /“[一二三四五六七八九十]{1,3}五”|今后五年|未来五年|五年(?:的|内|后|间|奋斗|发展|经济|主要)|[到至]20\d\d年|远景|二〇三五|2035|本届政府|新一届政府|今后[三四五]年|未来[三四五]年/u
const looksBack = /回顾|回忆|总结|成就|完成情况|工作情况/u
const reached =
  /同比|比上年|初步核算|初步统计|预计(?:全年|全[市县省区]|完成|实现|达到|可)|据统计|统计预测|较上年|比去年|完成[\d.]+亿|达到[\d.]+亿元，(?:同比)?增长/u

/**
 * Find the passages with this year's main targets: the anchor words with most indicators behind them.
 *
 * @param passages Of the whole report.
 * @param year     The year planned for, when known.
 * @returns        Places in reading order; [] where the report names no targets.
 */
export function locateTargets(passages: readonly Passage[], year: number | undefined): TargetPlace[] {
  let best: {place: TargetPlace; score: number} | undefined
  passages.forEach((passage, index) => {
    const text = passage.folded.text
    const tries = [...text.matchAll(anchor)].map(({index}) => ({at: fromSubject(text, index), bonus: 0}))
    // A review opens with the product too: what nothing announces must lie in the part that looks ahead.
    if (index * 4 > passages.length && !looksBack.test(passage.outline[0] ?? ''))
      for (const {index: at} of text.matchAll(opening)) tries.push({at, bonus: -2})
    // 2021年工作打算 / 生产总值增长7%，…: the heading alone announces them.
    if (planned.test(passage.outline.at(-1) ?? '') && (bare.test(text) || opensList(passages, index)))
      tries.push({at: 0, bonus: -1})
    for (const {at, bonus} of tries) {
      const end = listEnd(text, at)
      const following = text.slice(at, end)
      const count = weigh(following) + (end >= text.length - 1 ? nextWeight(passages, index) : 0)
      // 今年经济增长预期目标为7%左右 stands alone in some national reports.
      if (count < (bonus === 0 && /^[^。]*预期(?:目标|为)|^经济[^。]{0,8}目标/u.test(text.slice(at, at + 12)) ? 1 : 2))
        continue
      const score = count + bonus - penalty(passage, text, at, following, year, bonus === 0) + index / passages.length
      if (score > 1.5 && (!best || score > best.score)) best = {place: {passage: index, start: at, end}, score}
    }
  })
  return best ? [best.place, ...continued(passages, best.place)] : []
}

/** 经济增长预期目标为7%: the only figure's subject stands before the words. */
function fromSubject(text: string, at: number): number {
  return at - (/经济增长(?:的|速度)?$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0)
}

const planned = /目标|打算|安排|计划/u
const bare =
  /^(?:——)?(?:全[省市县区旗州镇乡])?(?:地区|国内)?(?:生产总值|GDP|经济(?=增))[^。；，0-9]{0,8}(?:增长|达到|完成)/u

/** Under 2021年主要预期目标, a first line with one target each: 一般公共预算收入增长5%. */
function opensList(passages: readonly Passage[], index: number): boolean {
  const {section, outline, folded} = passages[index]!
  return (
    passages[index - 1]?.section !== section &&
    folded.text.length < lineLength &&
    /目标/u.test(outline.at(-1) ?? '') &&
    weigh(folded.text) >= 1
  )
}

/** What stands in a line of its own is no paragraph. */
const lineLength = 80

/** Behind the list its figures are often argued for: 增长8.5%，充分考虑了…. */
export const explains =
  /考虑|估计|说明|强调|，提出|^提出|基于|依据|目标的(?:设定|确定|提出)|这一目标|上述目标|这些目标|之所以|有利于|预期增长[^。；]{0,20}，(?:这|是|与|主要)/u

/** No list of targets is longer; without an end every anchor would read to the text's. */
const longest = 2000

function weigh(text: string): number {
  return count(text, figure) + count(text, inWords) / 2
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

/** A target list ends before two sentences without figure; its first sentence is always its own. */
function listEnd(text: string, from: number): number {
  let end = sentenceEnd(text, from)
  let next = end
  for (let misses = 0; next < text.length && next - from < longest && misses < 3; ) {
    const stop = sentenceEnd(text, next)
    const sentence = text.slice(next, stop)
    const weight = weigh(sentence)
    if (weight > 0 && explains.test(sentence)) break
    const goesOn = weight > 0 || /完成[^，。；]{0,10}(?:任务|目标)|达到[^，。；]{0,8}要求/u.test(sentence)
    // After two sentences of other matter, one figure more is chance; two are the list again.
    if (misses < 2 ? goesOn : weight >= 2) {
      end = stop
      misses = 0
    } else misses++
    next = stop
  }
  return end
}

function sentenceEnd(text: string, from: number): number {
  const near = text.slice(from, from + longest)
  const stop = near.indexOf('。')
  return from + (stop < 0 ? near.length : stop + 1)
}

function nextWeight(passages: readonly Passage[], index: number): number {
  let sum = 0
  for (let i = index + 1; i <= index + 3; i++) sum += weigh(passages[i]?.folded.text.slice(0, 600) ?? '')
  return Math.min(sum, 6)
}

function penalty(
  passage: Passage,
  text: string,
  from: number,
  following: string,
  year: number | undefined,
  announced: boolean,
): number {
  const before = text.slice(Math.max(0, from - 60), from)
  const sentence = before.slice(before.lastIndexOf('。') + 1) + text.slice(from, from + 30)
  let minus = count(following, /年均/gu) * 1.5
  if (!announced && reached.test(following)) minus += 4
  if (term.test(sentence) && !/今年|全年/u.test(sentence)) minus += 6
  if (looksBack.test(passage.outline[0] ?? '')) minus += 6
  // 年初确定的主要预期目标提前实现: told of, not announced.
  if (
    announced &&
    /^[^，。；：]{0,14}(?:目标|指标)[^，。；：0-9]{0,6}(?:实现|完成|达到)(?!以下)/u.test(text.slice(from, from + 40))
  )
    minus += 6
  if (announced && /去年|上年|确定的|提出的|完成了|会议确定/u.test(text.slice(Math.max(0, from - 16), from))) minus += 4
  if (year !== undefined && sentence.includes(`${year}年`)) minus -= 2
  if (/今年|预期目标|主要目标/u.test(sentence)) minus -= 2
  return minus
}

const tellsPast = /^[^。]{0,16}(?:回顾|过去|去年)/u

/** The list may go on in the paragraphs behind its anchor. */
function continued(passages: readonly Passage[], place: TargetPlace): TargetPlace[] {
  const more: TargetPlace[] = []
  const first = passages[place.passage]!
  if (place.end < first.folded.text.length - 1) return more
  const opens = weigh(first.folded.text.slice(place.start)) < 2
  for (let i = place.passage + 1; i < passages.length && i <= place.passage + 14; i++) {
    const {folded, section} = passages[i]!
    const listed = /^(?:——|—|[一二三四五六七八九十]+是|[（(]?\d+[.、）)])/u.test(folded.text)
    const weight = weigh(folded.text.slice(0, 300))
    const enough = opens && (listed || folded.text.length < 60) ? 0.5 : listed || opens ? 1 : 3
    if (section !== first.section || weight < enough || folded.text.length > 900 || tellsPast.test(folded.text)) break
    more.push({passage: i, start: 0, end: listEnd(folded.text, 0)})
  }
  return more
}
