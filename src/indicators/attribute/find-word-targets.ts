import {cleanName} from '../clauses/clean-name.ts'
import {splitSubjects} from '../clauses/split-subjects.ts'
import type {Context} from '../context/read-contexts.ts'
import type {Draft} from '../draft.ts'
import {type Lexicon, lookUp} from '../lexicon.ts'
import type {Quantity} from '../quantities/quantity.ts'
import type {Passage} from '../read-passages.ts'

/** What a target says instead of a number; the subject stands before it. */
const words: RegExp[] = [
  /(?:增长)?(?:与|同|和)[^，。；]{0,12}(?:经济|GDP|生产总值)[^，。；]{0,8}(?:同步)[^，。；]{0,4}$/u,
  /(?:全面|如期|圆满)?(?:完成|达到|实现|控制在|符合|不突破|好于|优于)(?:(?:年度|既定|预定|预期|约束性|规定)?(?:目标任务|任务目标|任务|目标|要求)|[^，。；]{0,4}(?:国家|省|市|自治区|上级|州|区|“[一二三四五六七八九十]{2,3}五”)[^，。；]{0,10}(?:任务|目标|要求|指标|以内|计划|标准))$/u,
  /(?:均)?(?:高于|快于|超过|不高于|不低于|保持在|达到)(?:[^，。；0-9]{0,10}(?:平均水平|平均增速|平均|全市|全省|全国)(?:以上)?|(?:上年|去年|20\d\d年)(?:实际)?水平|核定标准)$/u,
  /不(?:高|低)于(?:上年|去年)$/u,
  /(?:高于|快于|不低于|略高于)(?:GDP|经济|地区生产总值|生产总值|经济增长|城镇居民收入)(?:增速|增长|增幅)?$/u,
  /(?:高于|快于)[^，。；0-9]{2,10}(?:增速|增幅)$/u,
  /(?:(?:基本|保持)?平衡|(?:持续|继续|进一步|有所)?改善|继续下降|保稳提质|量稳质升|提质增效|(?:进一步|继续)(?:下降|提升|提高|优化)|(?:稳定)?保持(?:优良|良好|优秀水平|(?:全国|全省|全市)前列)|稳中提质|稳量提质|促稳提质|持续下降|只增不减|稳中有升|保持稳定|基本稳定|总体稳定|正增长|实现同比[^，。；]{0,6}增长|持平|(?:稳步|稳定|平稳|较快|持续)增长|回稳向好|稳中向好|量增质升|继续减少|(?:明显|持续|进一步)降低|稳步提升|稳步提高|持续提升|合理回升|(?:保持|处于|运行)在?合理(?:水平|区间))$/u,
  /与[^，。；]{2,16}(?:统筹)?衔接$/u,
  /(?:在[^，。；]{0,16})?统筹(?:考核|安排|把握)(?:，并[^，。；]{2,12})?$/u,
]

/** What a name ends with where its growth is meant. */
const grown = /(?:增长|增速|增幅|下降|降低|降幅)$/u

interface Place {
  passage: Passage
  index: number
  sentence: number
  printed: string
  context: Context
  lexicon: Lexicon
  /** Where the target list begins in the passage. */
  from: number
}

/** Find the targets of a list that give words for a number: 居民收入增长与经济增长同步. */
export function findWordTargets(
  sentence: string,
  start: number,
  quantities: readonly Quantity[],
  place: Place,
): Draft[] {
  const drafts: Draft[] = []
  let at = 0
  for (const clause of sentence.split(/(?<=[。；：]|(?<!指标)，(?!并[^，。；]{2,12}[。；]))/u)) {
    const end = at + clause.length
    if (start + at >= place.from && !quantities.some((one) => one.at >= at && one.at < end)) {
      drafts.push(...readClause(clause.replace(/[，。；：]$/u, ''), start + at, place))
    }
    at = end
  }
  return drafts
}

const standstill = /(?:增长|增速)?(?:与|同|较|比)?(?:上年|去年)(?:同期)?(?:基本)?持平$/u

/** Find indicators that a review says stood still: 社会消费品零售总额与上年基本持平. */
export function findStandstills(sentence: string, start: number, place: Place): Draft[] {
  const drafts: Draft[] = []
  let at = 0
  for (const clause of sentence.includes('持平') ? sentence.split(/(?<=[，。；：])/u) : []) {
    const match = standstill.exec(clause.replace(/[，。；：]$/u, ''))
    const name = match ? cleanName(clause.slice(0, match.index), (one) => lookUp(one, place.lexicon) !== undefined) : ''
    if (match && lookUp(name, place.lexicon))
      drafts.push(standing(draft(name, {words: match[0], from: match.index}, start + at, place)))
    at += clause.length
  }
  return drafts
}

function standing(one: Draft): Draft {
  return {...one, inTargetList: false, observation: {...one.observation, status: 'actual', measure: 'growth'}}
}

function readClause(clause: string, at: number, place: Place): Draft[] {
  const said = saidAtEnd(clause)
  if (!said) return readTask(clause, at, place)
  const isKnown = (name: string) => lookUp(name, place.lexicon) !== undefined
  const subject = clause
    .slice(0, said.from)
    .replace(/(?:保持|实现|均|都|全面|目标|确保|力争|争取|总体|实际|不折不扣|幅度|要|须|，)+$/u, '')
  // 粮食、节能等指标 is one subject; a list of known indicators has a target for each.
  const whole = subject.replace(grown, '').replace(/等(?:主要)?(?:经济)?指标$/u, '')
  const listed = splitSubjects(whole, undefined, place.lexicon)
  const known = listed?.filter((name) => isKnown(name.replace(grown, ''))).length ?? 0
  const list = known === listed?.length || (known > 0 && !/等/u.test(subject)) ? listed : undefined
  const names = (list ?? [subject]).map((name) => cleanName(name.replace(grown, ''), isKnown))
  if (names.some((name) => name.length < 2 || name.length > 24 || /[我们]/u.test(name))) return []
  // 出口增速及利用外资高于全省平均水平: what stands behind the word is no growth.
  const marked = grown.test(subject) ? names.length - 1 : (list ?? []).findLastIndex((name) => grown.test(name))
  return names.map((name, i) => draft(name, {...said, grows: marked < 0 ? undefined : i <= marked}, at, place))
}

const task =
  /^(?:全面|圆满|如期|确保)*完成(?:[^，。；]{0,6}(?:国家|省|市|州|区|上级|自治区)[^，。；]{0,4}?(?:下达|确定|核定|规定)?的?)(?:各项)?(?<name>[^，。；]{2,20}?)(?:约束性|控制|考核)?(?:任务|目标|指标)+$/u

/** 完成国家下达的单位GDP能耗降低目标: the indicator stands inside its words. Others are promises in general. */
function readTask(clause: string, at: number, place: Place): Draft[] {
  const match = task.exec(clause)
  const name = match?.groups?.name?.replace(grown, '')
  if (!match || !name || !lookUp(name, place.lexicon)) return []
  return [draft(name, {words: match[0], from: match.index, grows: grown.test(match.groups!.name!)}, at, place)]
}

interface Said {
  words: string
  /** Where they begin in the clause. */
  from: number
  /** True where the name speaks of growth, false where only others of its list do. */
  grows?: boolean | undefined
}

/** The words at a clause's end that stand for a number, with such words before them: 高于全省平均水平、高于经济增速. */
function saidAtEnd(clause: string): Said | undefined {
  for (const pattern of words) {
    const match = pattern.exec(clause)
    if (!match || match.index < 2) continue
    const before = /[、并]/u.test(clause[match.index - 1]!) ? saidAtEnd(clause.slice(0, match.index - 1)) : undefined
    const from = before?.from ?? match.index
    return {words: clause.slice(from), from}
  }
  return undefined
}

/** @param at Where the clause begins. */
function draft(name: string, {words: said, from: step, grows}: Said, at: number, place: Place): Draft {
  const from = at + step
  const {offsets} = place.passage.folded
  const entry = lookUp(name, place.lexicon)
  const {line, column} = place.passage.place(offsets[at]!)
  const growing = (grows ?? /同步|增长|下降|平均|增速/u.test(said)) && !entry?.rate
  return {
    passage: place.index,
    sentence: place.sentence,
    at,
    inBrackets: false,
    comparison: false,
    average: false,
    ofEach: false,
    earlier: false,
    inTerm: false,
    inTargetList: true,
    observation: {
      indicator: name,
      id: entry?.id ?? null,
      status: 'target',
      estimated: false,
      period: place.context.year === undefined ? null : String(place.context.year),
      measure: growing ? 'growth' : 'value',
      bound: '=',
      number: null,
      numberHigh: null,
      text: said.replace(/^增长(?=与|同|和)/u, '').replace(/^均/u, ''),
      unit: '',
      written: place.passage.plain.slice(offsets[from], offsets[from + said.length - 1]! + 1),
      headline: false,
      category: entry?.category ?? '其他',
      found: 'words',
      source: {headings: place.passage.headings, sentence: place.printed, line, column, page: null},
    },
  }
}
