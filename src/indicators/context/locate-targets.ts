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

const anchor =
  /(?:预期|主要|发展|奋斗|总体|工作|具体|调控|社会|经济|年度|今年的?|初步|重点|计划|核心)(?:的)?(?:预期|任务|调控|计划|工作|发展)?(?:目标|指标)[^。；]{0,16}?(?:是|为|：|——|如下|定为|安排|$)|预期目标|(?:要|应|力争|确保|争取|努力|计划|预计|安排|初步安排|建议)(?:实现|做到|达到|完成)?[^。；，]{0,6}(?:生产总值|GDP)[^。；，]{0,6}(?:预期)?(?:增长|达到|增速)/gu

/** The indicators that such a list is made of, with a number or a bound near them. */
const core =
  /(?:生产总值|GDP|财政[^，；。]{0,6}收入|预算收入|税收|固定资产投资|零售|可支配收入|纯收入|居民收入|进出口|外资|出口|失业率|消费价格|物价|工业增加值|产业增加值|产增加值|能耗|新增[^，；。]{0,4}就业|就业|自然增长率|粮食|城镇化|经济|投资)[^，；。、]{0,26}?\d/gu
const term =
  /“[一二三四五六七八九十]{2,3}五”|今后五年|未来五年|五年(?:的|内|后|间|奋斗|发展|经济|主要)|到20\d\d年|远景|二〇三五|2035|本届政府|今后[三四五]年|未来[三四五]年/u

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
    for (const match of text.matchAll(anchor)) {
      const from = match.index
      const end = listEnd(text, from)
      const following = text.slice(from, end)
      const count = countCore(following) + (end >= text.length - 1 ? nextCount(passages, index) : 0)
      if (count < 2) continue
      const score = count - penalty(passage, text, from, following, year) + index / passages.length
      if (score > 1.5 && (!best || score > best.score)) best = {place: {passage: index, start: from, end}, score}
    }
  })
  return best ? [best.place, ...continued(passages, best.place)] : []
}

function countCore(text: string): number {
  return [...text.matchAll(core)].length
}

/** A target list ends with the first sentence that gives no indicator a figure or words. */
function listEnd(text: string, from: number): number {
  let end = from
  let misses = 0
  while (end < text.length && misses < 2) {
    const stop = text.indexOf('。', end)
    const next = stop < 0 ? text.length : stop + 1
    const sentence = text.slice(end, next)
    if (countCore(sentence) > 0 || /完成[^，。；]{0,10}(?:任务|目标)|同步|达到[^，。；]{0,8}要求/u.test(sentence)) {
      misses = 0
      end = next
      continue
    }
    misses++
    if (misses === 2) break
    const after = text.indexOf('。', next)
    const following = text.slice(next, after < 0 ? text.length : after + 1)
    if (countCore(following) < 2) break
    end = next
  }
  return end
}

function nextCount(passages: readonly Passage[], index: number): number {
  const next = passages[index + 1]
  return next ? Math.min(countCore(next.folded.text.slice(0, 600)), 6) : 0
}

function penalty(passage: Passage, text: string, from: number, following: string, year: number | undefined): number {
  const sentence = text.slice(Math.max(text.lastIndexOf('。', from), from - 60) + 1, from + 30)
  const averages = [...following.matchAll(/年均/gu)].length
  let minus = averages * 1.5
  if (term.test(sentence) && !/今年|全年/u.test(sentence)) minus += 6
  if (/回顾|总结/u.test(passage.headings[0] ?? '')) minus += 6
  if (/去年|上年|确定的|提出的|完成了|会议确定/u.test(text.slice(Math.max(0, from - 16), from))) minus += 4
  if (year !== undefined && sentence.includes(`${year}年`)) minus -= 2
  if (/今年|预期目标|主要目标/u.test(sentence)) minus -= 2
  return minus
}

/** The list may go on in the paragraphs behind its anchor. */
function continued(passages: readonly Passage[], place: TargetPlace): TargetPlace[] {
  const more: TargetPlace[] = []
  const first = passages[place.passage]!
  const atEnd = place.end >= first.folded.text.length - 1
  if (!atEnd) return more
  const opens = countCore(first.folded.text.slice(place.start)) < 2
  for (let i = place.passage + 1; i < passages.length && i <= place.passage + 12; i++) {
    const {folded, section} = passages[i]!
    const listed = /^(?:——|—|[一二三四五六七八九十]+是|[（(]?\d+[.、）)])/u.test(folded.text)
    const enough = countCore(folded.text.slice(0, 300))
    if (
      section !== first.section ||
      enough < (opens && listed ? 1 : listed || opens ? 1 : 3) ||
      folded.text.length > 900
    )
      break
    more.push({passage: i, start: 0, end: listEnd(folded.text, 0)})
  }
  return more
}
