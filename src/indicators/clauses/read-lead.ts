import type {Bound} from '../../model/observation.ts'
import {type TailEffect, tailWords} from './tail-words.ts'

/** What stands between a boundary and a number, taken apart. */
export interface Lead {
  /** What is left when verbs and adverbs are taken off; '' where the clause has no subject of its own. */
  subject: string
  verb?: TailEffect['verb']
  distributive: boolean
  each: boolean
  average: boolean
  total: boolean
  target: boolean
  /** 涨幅, 增速 before the verb. */
  noun?: boolean
  /** 任务, 年初预算: what was planned for the year told of. */
  plan?: boolean
  /** The plan's figure is given only to be compared with. */
  aim?: boolean
  estimated: boolean
  share: boolean
  /** Said away from the number: 约占全国40%. */
  bound?: Bound
  /** 占全国…的: the whole of a share. */
  whole?: string
  /** What the figure is compared with in time: 2015年, “十三五”末. */
  base?: string
  /** True where the number itself is the earlier one: 由2015年的…, 从…. */
  from: boolean
  /** What the figure is compared with in space: 全国平均水平, with 高于 or 低于. */
  than?: string
  /** 完成年度计划的 */
  completion: boolean
  /** 是2010年的2倍 */
  multiple: boolean
}

const time =
  '20\\d\\d年(?:年?[末底初]|同期)?|19\\d\\d年(?:年?[末底初]|同期)?|上年(?:同期|末|底)?|上半年|前三季度|一季度|年中|上一年|去年(?:同期|末|底)?|前年|年初|上年|“[一二三四五六七八九十]{1,3}五”(?:规划)?(?:时期|期间|末|初期?|期末)?(?:平均)?|[五5]年前|十年前|上届(?:政府)?(?:末)?|原来|过去|建[区市县]时|当年|最初|高峰期|同期|[\\u4e00-\\u9fff]{1,4}前|改革开放初期?|建[国党]初期?'
const fromBase = new RegExp(`(?:由|从|(?:比|较)(?=.))(?<base>${time})?(?:的)?$`, 'u')
const timeBase = new RegExp(
  `(?:比|较|与|同|是|为|等[于於]|相当于|达到)(?<base>${time})(?:的|相比|(?:的)?(?:实际|调整|预算|完成|执行|决算|同口径)[^，。；0-9]{0,6})?$`,
  'u',
)
/** 由上年下降2%转为…: a change of the earlier time. */
const changedFrom = new RegExp(`[由从](?<base>${time})(?:的)?$`, 'u')
/** 在2010年的基础上 */
const groundBase = new RegExp(`在(?<base>${time})(?:的)?基础上$`, 'u')
const than =
  /(?:高于|高出|低于|低出|快于|慢于|好于|优于|领先于?|超过|超出|高过|大于|小于|落后于?|跑赢)(?<over>(?:了)?[^，。；、0-9]{2,24}|年度[^，。；0-9]{2,8})$|(?:比|较|与)(?<than>[^，。；0-9]{2,20}?)(?:高|低|快|慢|多|少|高出|低出|相差|要高|要快)(?:了|出|于)?$/u
const completion =
  /(?:计划|预算|目标|任务|指标|调整预算|预期)(?:任务|总?数|总?额|投资|目标|进度)?的$|(?:占|完成|达到?|为|实现|超|超过|超额完成)(?:全年|年度|年初|计划|预算|市定|省定|市下达|上级下达|预期|责任)[^，。；0-9]{0,8}(?:计划|预算|目标|任务|指标|数)?(?:任务)?(?:的)?$|(?:占|为)[^，。；0-9]{0,6}(?:计划|预算|任务)的?$/u
/** 超额完成年度任务2.1亿元 */
const exceeded = /超额完成(?:了)?[^，。；、0-9]{0,14}(?:任务|目标|指标|计划|要求)$/u
/** 比“十五”计划目标3000亿元: the plan's figure, to which the reached one is compared. */
const beyondPlan = /(?:比|较)[^，。；0-9]{0,14}(?:目标|计划|任务|规划)(?:数|值)?$/u
const wholeOf = /占(?:到|据|了|全部|同期)?[^，。；0-9占]{1,26}?$/u
/** 增加到2002年的: where a change led, with its year. */
const toTime =
  /(?:增加|提高|增长|上升|提升|扩大|发展|调整优化|优化调整|调整|优化|演变|演进|变化|跃升|攀升|下降|降低|减少|缩小|降)?(?:到|至)(?:(?:(?:19|20)\d\d年|去年|上年|今年|全年)(?:年?[底末])?)(?:的)?$/u
/** What stands between a subject and its verb and changes neither: 在上年高基数的基础上, 扣除价格因素后. */
const circumstances =
  /(?:(?:连续|先后|接连|相继|成功|历史性|首次)*(?:迈上|跨上|跨越|迈过|跃上|突破|跨过|站上|登上)[^，。；、]{1,12}(?:台阶|大关|关口)、?|(?:19|20)\d\d年(?:末|底)?|(?<!\d)[1-9]年(?:内|间)?|在[^，。；0-9]{0,18}(?:的)?基础上|^的?基础上|(?:扣除|剔除|扣减|还原)[^，。；0-9]{1,20}(?:因素|影响|后)|按[^，。；0-9]{0,12}(?:价格|价|口径|因素)(?:计算)?|以[^，。；0-9]{0,8}(?:的)?速度|（[\p{Script=Han}“”]{1,16}）)$/u
const bareShare = /(?:占|占比|比重|所占比例)$/u

/**
 * Take a lead apart from its end: 地区生产总值比上年增长 → subject 地区生产总值, verb up.
 *
 * @param lead Folded text in front of a number, from the nearest boundary.
 * @param kind Of the number: some words mean what they mean only in front of a percentage.
 */
export function readLead(lead: string, kind: string): Lead {
  // 生产总值［1］202亿元: a note's mark is no part of the name.
  // 由2.01万亿元（人民币，下同）增加到…: nor is what stands in brackets behind the number before.
  const unmarked = lead.replace(/［[^［］]{0,8}］/gu, '').replace(/^（[^（）0-9]{0,20}）/u, '')
  const read: Lead = {
    subject: unmarked,
    distributive: false,
    each: false,
    average: false,
    total: false,
    target: false,
    estimated: false,
    share: false,
    from: false,
    completion: false,
    multiple: false,
  }
  if (kind === 'percent' && completion.test(tail(unmarked)) && !/超(?:额|出)[^，。；]*[^的]$/u.test(tail(unmarked))) {
    read.completion = true
    read.subject = unmarked.replace(completion, '')
  }
  const from = fromBase.exec(tail(read.subject))
  if (from && kind !== 'times' && (from.groups!.base || /[由从]$/u.test(read.subject))) {
    read.from = true
    if (from.groups!.base) read.base = from.groups!.base
    read.subject = read.subject.slice(0, read.subject.length - from[0].length)
  }
  const plan = kind === 'points' || read.completion ? null : beyondPlan.exec(tail(read.subject))
  if (plan) {
    read.plan = true
    read.aim = true
    read.subject = read.subject.slice(0, read.subject.length - plan[0].length)
  }
  // 一般公共预算收入的82%用于民生
  if (
    kind === 'percent' &&
    !read.completion &&
    !read.from &&
    !toTime.test(tail(read.subject)) &&
    /[\p{Script=Han}]的$/u.test(read.subject)
  )
    read.share = true
  const more = exceeded.exec(tail(read.subject))
  if (more && kind !== 'times' && kind !== 'ratio' && !read.completion) {
    read.than = more[0]
    read.subject = read.subject.slice(0, read.subject.length - more[0].length)
  }
  // 低于控制目标1.3个百分点: 目标 is what it is compared with.
  if (kind === 'points' && /(?:目标|任务|指标|计划)$/u.test(read.subject)) readComparison(read, kind)
  peel(read)
  readComparison(read, kind)
  readShare(read, kind)
  peel(read)
  return read
}

function readComparison(read: Lead, kind: string): void {
  if (read.than !== undefined) return
  if (kind !== 'points' && kind !== 'percent' && kind !== 'amount') return
  const match = than.exec(tail(read.subject))
  const other = match?.groups?.over ?? match?.groups?.than
  if (!match || other === undefined) return
  // 超过 in front of an amount is a bound, read with the number; a comparison names whom: 全国, 全省平均.
  if (kind !== 'points' && !compared.test(other)) return
  read.than = match[0].replace(/了/gu, '')
  read.subject = read.subject.slice(0, read.subject.length - match[0].length)
}

const compared =
  /^(?:了)?(?:全国|全省|全市|全区|全州|全县|全盟|年度|计划|同期|上年|去年|预期|[市省县区州盟]级?(?:下达|下调|定|考核)|上级|国家|考核|既定)/u

function readShare(read: Lead, kind: string): void {
  if (kind !== 'percent' && kind !== 'fraction') return
  const bare = bareShare.exec(read.subject)
  const match = wholeOf.exec(tail(read.subject))
  if (match && !/^占比/u.test(match[0])) {
    read.share = true
    read.whole = match[0].replace(/的$/u, '')
    read.subject = read.subject.slice(0, read.subject.length - match[0].length)
  } else if (bare) {
    read.share = true
    read.subject = read.subject.slice(0, read.subject.length - bare[0].length)
  }
}

/** Take verbs and adverbs off the end, one after the other, and note what they say. */
function peel(read: Lead): void {
  let ledTo = false
  for (let rounds = 0; rounds < 12; rounds++) {
    const text = read.subject
    const base = timeBase.exec(tail(text)) ?? groundBase.exec(tail(text))
    if (base) {
      read.base ??= base.groups!.base!
      if (/^(?:是|为|等|相当于|达到)/u.test(base[0])) read.multiple = true
      read.subject = text.slice(0, text.length - base[0].length)
      continue
    }
    const earlier = read.verb === 'up' || read.verb === 'down' ? changedFrom.exec(tail(text)) : null
    if (earlier) {
      read.from = true
      read.base ??= earlier.groups!.base!
      read.subject = text.slice(0, text.length - earlier[0].length)
      continue
    }
    const circumstance = circumstances.exec(tail(text))
    if (circumstance) {
      read.subject = text.slice(0, text.length - circumstance[0].length)
      continue
    }
    const until = toTime.exec(tail(text))
    if (until) {
      read.verb ??= 'to'
      read.subject = text.slice(0, text.length - until[0].length)
      continue
    }
    const pair = tailWords.get(text.at(-1) ?? '')?.find(([word]) => text.endsWith(word))
    if (!pair?.[1]) return
    note(read, ledTo && (pair[1].verb === 'up' || pair[1].verb === 'down') ? {verb: 'to'} : pair[1])
    // 缩减到, 增加至: a verb of change right before 到 tells where it led.
    ledTo = /[到至]$/u.test(pair[0])
    read.subject = text.slice(0, text.length - pair[0].length)
  }
}

function note(read: Lead, effect: TailEffect): void {
  if (effect.distributive) read.distributive = true
  if (effect.each) read.each = true
  if (effect.average) read.average = true
  if (effect.total) read.total = true
  if (effect.target) read.target = true
  if (effect.estimated) read.estimated = true
  if (effect.share) read.share = true
  if (effect.plan) read.plan = true
  if (effect.noun) read.noun = true
  if (effect.bound) read.bound = effect.bound
  if (!effect.verb) return
  // 增速达到: the change word decides; 增加到: where it led decides.
  if (read.verb === undefined || ((read.verb === 'level' || read.verb === 'done') && effect.verb !== 'to'))
    read.verb = effect.verb
}

function tail(text: string): string {
  return text.length > 44 ? text.slice(-44) : text
}
