import {cleanName} from '../clauses/clean-name.ts'
import {type Lead, readLead} from '../clauses/read-lead.ts'
import {splitSubjects} from '../clauses/split-subjects.ts'
import {trailNoun} from '../clauses/trail-noun.ts'
import {type Lexicon, lookUp} from '../lexicon.ts'
import type {Quantity} from '../quantities/quantity.ts'
import {maskSentence} from './mask-sentence.ts'
import {measureOf} from './measure-of.ts'
import type {Statement} from './statement.ts'

/** What a clause leaves to the next: whose growth 增长9% is. */
interface Carried {
  /** Names that the last clause was about. */
  subjects: string[]
  /** What a list named before its shared words: 脆桃, 稻虾. */
  bases: string[]
  /** Names with a figure since the sentence began or the last list used them, in order. */
  recent: string[]
  /** What the last figure was a share of: 占全省比重由10.1%提高到20.5%. */
  whole?: string
}

/**
 * Tell what each quantity of a sentence is about.
 *
 * ```text
 * 财政收入23.7亿元、增长8.6%，城镇、农村居民收入分别增长9.5%、10.5%
 * ^^^^^^^^          carried ^                                own list, shared out
 * ```
 *
 * @param text       Folded sentence.
 * @param offset     Where it begins in its passage.
 * @param quantities Of the sentence, places counted in it, in order.
 */
export function attributeSentence(text: string, offset: number, quantities: Quantity[], lexicon: Lexicon): Statement[] {
  if (quantities.length === 0) return []
  const masked = maskSentence(text, quantities)
  const statements: Statement[] = []
  let carried: Carried = {subjects: [], bases: [], recent: []}
  let outside: Carried | undefined
  let previousEnd = 0
  const all = seriesOf(text, quantities)
  all.forEach((series, index) => {
    const first = series[0]!
    const between = masked.slice(previousEnd, first.start)
    if (between.includes('（')) outside = between.includes('）') ? undefined : copy(carried)
    else if (between.includes('）') && outside) {
      carried = outside
      outside = undefined
    }
    const next = all[index + 1]?.[0]?.start ?? text.length
    const clause = clauseAt(text, masked, previousEnd, series, next)
    const made = attributeSeries(clause, series, carried, lexicon)
    for (const one of made) statements.push({...one, at: offset + one.quantity.at, inBrackets: outside !== undefined})
    previousEnd = series.at(-1)!.end
  })
  return statements
}

function copy({subjects, bases, recent, ...rest}: Carried): Carried {
  return {...rest, subjects: [...subjects], bases: [...bases], recent: [...recent]}
}

/** Numbers that stand in one list: 8%、9%; 2.9万人、106万平方米. */
function seriesOf(text: string, quantities: Quantity[]): Quantity[][] {
  const all: Quantity[][] = []
  for (const quantity of quantities) {
    const series = all.at(-1)
    const gap = series ? text.slice(series.at(-1)!.end, quantity.start) : undefined
    const kind = series?.[0]?.kind
    if (gap !== undefined && /^(?:|、|和|与|及|以及|，)$/u.test(gap) && kind === quantity.kind && kind !== 'ratio') {
      // A comma parts a list only where it already shares numbers out: 分别增长4.6%，14.7%.
      if (
        gap !== '，' ||
        /分别[^，。；]{0,8}$/u.test(text.slice(Math.max(0, series![0]!.start - 12), series![0]!.start))
      ) {
        series!.push(quantity)
        continue
      }
    }
    all.push([quantity])
  }
  return all
}

interface Clause {
  /** From the nearest boundary to the number. */
  lead: string
  /** The clause before it, where no number parts them. */
  before: string
  /** From the last number's unit to the next boundary. */
  after: string
}

const boundary = /[，；：。！？（）]/u

function clauseAt(text: string, masked: string, previousEnd: number, series: Quantity[], next: number): Clause {
  const start = series[0]!.start
  const gap = masked.slice(previousEnd, start)
  let cut = -1
  for (let i = gap.length - 1; i >= 0 && cut < 0; i--) if (boundary.test(gap[i]!)) cut = i
  const end = series.at(-1)!.end
  let stop = end
  while (stop < next && !/[，；：。！？（）、]/u.test(masked[stop]!)) stop++
  const after = text.slice(end, stop)
  if (cut >= 0) {
    const before = gap.slice(0, cut)
    const last = Math.max(...[...'，；：。！？（）'].map((mark) => before.lastIndexOf(mark)))
    return {
      lead: text.slice(previousEnd + cut + 1, start),
      before: text.slice(previousEnd + last + 1, previousEnd + cut),
      after,
    }
  }
  // 36个部门、448个事项: what stands before the 、 belongs to the number before it.
  const comma = previousEnd > 0 ? gap.indexOf('、') : -1
  return {lead: text.slice(previousEnd + comma + 1, start), before: '', after}
}

type Made = Omit<Statement, 'at' | 'inBrackets'>

function attributeSeries(clause: Clause, series: Quantity[], carried: Carried, lexicon: Lexicon): Made[] {
  const first = series[0]!
  // 18栋9.6万平方米厂房: two measures of one thing, not a list.
  const count = series.every((one, i) => i === 0 || one.start === series[i - 1]!.end) ? 1 : series.length
  const isKnown = (name: string) => lookUp(name, lexicon) !== undefined
  const {lead, own} = leadOf(clause, first, carried, isKnown)
  carryShare(lead, own, first, carried)
  const statement = (quantity: Quantity, name: string, found: string): Made =>
    fill(quantity, name, name === '' ? 'unattributed' : found, lead, lexicon, series)
  if (lead.than !== undefined && first.kind !== 'times') {
    const subjects = namesFor(count, generic.has(own) ? '' : own, clause, carried, lead, lexicon)
    return series.map((quantity, i) => {
      const name = subjects?.names[i] ?? subjects?.names[0] ?? ''
      return statement(quantity, name === '' ? '' : name + lead.than, 'comparison')
    })
  }
  if (first.kind === 'ratio') return ratioStatements(first, own, carried, lexicon, statement)
  // 49.3%的行政村达到标准: the share of what stands behind.
  const part =
    count === 1 &&
    own === '' &&
    first.kind === 'percent' &&
    lead.verb === undefined &&
    /^的\p{Script=Han}/u.test(clause.after)
      ? trailNoun(clause.after)
      : ''
  if (part !== '') {
    lead.share = true
    return [statement(first, part, 'counted-noun')]
  }
  const counted = count === 1 ? countedName(own, clause, first, lead, carried) : undefined
  if (counted) {
    carried.subjects = [counted]
    carried.recent.push(counted)
    return series.map((quantity) => statement(quantity, counted, 'counted-noun'))
  }
  const subjects = namesFor(count, generic.has(own) ? '' : own, clause, carried, lead, lexicon)
  if (!subjects) {
    // What follows without a subject of its own is not told either.
    Object.assign(carried, {subjects: [], recent: []})
    return series.map((quantity) => statement(quantity, '', 'unattributed'))
  }
  carried.subjects = subjects.names
  if (subjects.bases) carried.bases = subjects.bases
  if (subjects.found !== 'carried' && subjects.found !== 'carried-list') carried.recent.push(...subjects.names)
  else if (subjects.found === 'carried-list') carried.recent = []
  const found = lead.from ? 'from-to' : subjects.found
  if (count > 1 && subjects.names.length === series.length) {
    return series.map((quantity, i) => statement(quantity, subjects.names[i]!, found))
  }
  return series.flatMap((quantity) => subjects.names.map((name) => statement(quantity, name, found)))
}

/** 达到5.53万亿元、稳居全国前十、增长4.8%: a bare predicate behind the last 、 goes back to the subject before. */
function leadOf(
  clause: Clause,
  first: Quantity,
  carried: Carried,
  isKnown: (name: string) => boolean,
): {lead: Lead; own: string} {
  const lead = readLead(clause.lead, first.kind)
  const own = cleanName(lead.subject, isKnown)
  // 五年累计完成固定资产投资: the sum of the term, said before the name.
  if (/累[计积]/u.test(lead.subject.slice(0, lead.subject.length - own.length))) lead.total = true
  const last = clause.lead.lastIndexOf('、')
  if (own === '' || last < 0 || carried.subjects.length === 0 || lead.distributive) return {lead, own}
  const tail = readLead(clause.lead.slice(last + 1), first.kind)
  const bare = tail.verb !== undefined && cleanName(tail.subject, isKnown) === ''
  return bare ? {lead: tail, own: ''} : {lead, own}
}

/** 占全省比重由10.1%提高到20.5%: the second figure is a share as well. */
function carryShare(lead: Lead, own: string, first: Quantity, carried: Carried): void {
  if (lead.share) carried.whole = lead.whole ?? ''
  else if (own === '' && lead.verb === 'to' && first.kind === 'percent' && carried.whole !== undefined) {
    lead.share = true
    if (carried.whole !== '') lead.whole = carried.whole
  } else if (own === '' && first.kind === 'points' && carried.whole) lead.whole = carried.whole
  else delete carried.whole
}

interface Subjects {
  names: string[]
  found: string
  bases?: string[]
}

/** Words that stand for the subject before. */
const generic = new Set([
  '',
  '其中',
  '增幅',
  '增速',
  '涨幅',
  '总量',
  '总额',
  '总值',
  '规模',
  '数量',
  '总数',
  '占比',
  '比重',
  '比例',
  '同比',
  '个数',
  '最高',
  '最低',
  '目标',
  '名义增速',
  '实际',
  '较年',
  '总规模',
  '降幅',
  '同口径',
  '可比口径',
  '年度目标',
  '目标值',
  '年初目标',
  '预期目标',
  '全年目标',
  '计划',
  '增量',
  '总计',
  '在',
])

function namesFor(
  count: number,
  own: string,
  clause: Clause,
  carried: Carried,
  lead: Lead,
  lexicon: Lexicon,
): Subjects | undefined {
  if (own !== '') return ownNames(count, own, clause, carried, lead, lexicon)
  const before = subjectOfClause(clause.before, lexicon)
  if (before) {
    const list =
      count > 1 || lead.each || lead.distributive
        ? splitSubjects(before, count > 1 ? count : undefined, lexicon)
        : undefined
    if (list) return {names: list, found: 'shared-list'}
    if (count === 1 && (lookUp(before, lexicon) || carried.subjects.length === 0))
      return {names: [before], found: 'clause-before'}
  }
  if (count > 1) {
    if (carried.subjects.length === count) return {names: carried.subjects, found: 'carried-list'}
    const recent = [...new Set(carried.recent)].slice(-count)
    if (recent.length === count) return {names: recent, found: 'carried-list'}
    const list = carried.subjects.length === 1 ? splitSubjects(carried.subjects[0]!, count, lexicon) : undefined
    if (list) return {names: list, found: 'carried-list'}
    return carried.subjects.length === 1 && !lead.distributive ? {names: carried.subjects, found: 'carried'} : undefined
  }
  if (carried.subjects.length === 0) return undefined
  if (carried.subjects.length > 1 && !lead.each && !lead.distributive)
    return {names: [carried.subjects.at(-1)!], found: 'carried'}
  return {names: carried.subjects, found: 'carried'}
}

function ownNames(
  count: number,
  own: string,
  clause: Clause,
  carried: Carried,
  lead: Lead,
  lexicon: Lexicon,
): Subjects | undefined {
  if (count > 1) {
    const list = splitSubjects(own, count, lexicon)
    if (list) return {names: list.map((name) => dependent(name, clause, carried, lexicon)), found: 'shared-list'}
    // 城镇登记失业率, 25% and 30%: one subject cannot share two numbers out; different units are two figures of one.
    return lead.distributive ? undefined : {names: [dependent(own, clause, carried, lexicon)], found: 'direct'}
  }
  if (lead.each || lead.distributive) {
    const list =
      (lead.distributive ? splitSubjects(own, 2, lexicon) : undefined) ?? splitSubjects(own, undefined, lexicon)
    if (list) return {names: list, found: 'each'}
    const bases = listBefore(clause.before, lexicon) ?? (leaning.test(own) ? carried.bases : [])
    if (bases.length > 1) return {names: bases.map((base) => base + own), found: 'each', bases}
  }
  const each = own.length < 40 && lead.verb !== undefined ? splitSubjects(own, undefined, lexicon) : undefined
  if (each?.every((name) => lookUp(name, lexicon)) && !lookUp(own, lexicon)) return {names: each, found: 'each'}
  return {names: [dependent(own, clause, carried, lexicon)], found: 'direct'}
}

/** Names that say nothing without the subject before: 新开工项目32个、完成投资50亿元. */
const leaning =
  /^(?:总|年|计划|完成|到位|新增|实际)?(?:投资|投入|产值|总产值|增加值|支出|总产量|产量|销售收入|销售额|营业收入|主营业务收入|面积|总面积|总长度|总长|全长|里程|成交额|成交价|到位资金|资金|金额|死亡人数|受伤人数|直接经济损失|利润|利税|税收|贷款余额|余额|周转金额|竣工|建筑面积|占地|占地面积|总投资额|投资额|参保率|覆盖率|覆盖面|满意率|合格率|入学率|达标率|完成率|增加值增速)$/u

function dependent(name: string, clause: Clause, carried: Carried, lexicon: Lexicon): string {
  if (!leaning.test(name)) return name
  // 粮食连续五年增产，总产量达到…: the clause before says of what.
  const before = subjectOfClause(clause.before, lexicon)
  if (before && before.length <= 8 && !lookUp(before, lexicon) && lookUp(before + name, lexicon)) return before + name
  const subject = carried.subjects.at(-1)
  if (!subject || subject.endsWith(name)) return name
  if (name === '支出' && subject.endsWith('收入')) return `${subject.slice(0, -2)}支出`
  const deposits = subject.indexOf('存款余额')
  if (name === '贷款余额' && deposits >= 0) return `${subject.slice(0, deposits)}贷款余额`
  // 规模以上工业增加值…、利润…: the second takes the place of the first's head.
  const head = /(?:增加值|总产值|产值|收入|支出|利润|利税|税收|总额|零售额|余额|产量|投资)$/u.exec(subject)
  if (!head) return subject + name
  const base = subject.slice(0, head.index)
  return /(?:工业|企业|产业|行业|农业|项目|园区|公司)$/u.test(base) ? base + name : name
}

/** Verbs that name what was done to the things counted behind the number. */
const doing =
  /^(?:(?:新|再|共|已|先后|累计)?(?:建成|新建|改建|扩建|改造|提升|新增|增加|建设|引进|培育|培养|发展|打造|创建|实施|开工|竣工|启动|修建|修复|整治|治理|清理|取缔|关闭|淘汰|拆除|化解|完善|举办|承办|开展|发放|落实|解决|办理|建立|成立|组建|设立|申报|争取|认定|评选|招聘|招录|选派|救助|帮扶|资助|帮助|安置|转移|培训|惠及|带动|吸引|接待|列入|纳入|推进|新建成|储备|谋划|投放|配备|配置|铺设|更新|维修|硬化|绿化|栽植|完工|投用|开通|签约|入驻|聘请|查处|破获|抓获|打掉|审理|办结|受理|制定|出台|修订|下放|取消|承接|削减|精简|盘活|流转|收储|出让|供应|供给|保障|分配|筹集|争创|新认定|新培育|新引进|新认证|新开工|新设|新改扩建|改扩建|新改建|布局|推广|创成|获批|荣获|入选|获得|拥有|完成改造|清退|退出|压减|搬迁|拆迁|征收|征迁|征用|腾退|收回|回收|清欠|兑现|减免|减轻|降低|为|对|向|组织|动员|协调|选聘|轮训|评定|命名|表彰|建有|设有|共有|现有|覆盖|涉及|涵盖|服务|支持|扶持|奖励|补助|补贴|补充|采购|购置|增设|增建|续建|复建|重建|加固|疏浚|清淤|巩固|提升改造|改造提升|新建改造|新建改建|新建扩建|新建续建|新建、续建|新建、改建|新建、改造|新建和改造|新建、扩建|新建、改扩建)、?)+$/u

/**
 * Name a counted thing: what stands behind the unit, with the verb before the number.
 *
 * ```text
 * 建成集贤路等5条道路        改造提升9所公办敬老院
 *              ^^^^         ^^^^^^^^   ^^^^^^^^^^
 * ```
 */
function countedName(own: string, clause: Clause, first: Quantity, lead: Lead, carried: Carried): string | undefined {
  if (first.kind !== 'amount' || lead.from) return undefined
  const noun = trailNoun(clause.after)
  if (noun === '' || /^[年个]$/u.test(noun)) return undefined
  // 改造提升9所敬老院: 提升 is what was done to them, not their growth.
  const done = cleanName(clause.lead, () => false)
  if (doing.test(done)) {
    delete lead.verb
    return /^[为对向给]$/u.test(done) ? noun : done + noun
  }
  if (lead.verb === 'to') return undefined
  if (own === '' || /^[为对向给]/u.test(own) || /等$/u.test(clause.lead)) return noun
  if (/的$/u.test(clause.lead)) return own.replace(/的+$/u, '') + noun
  if (lead.verb !== undefined || leaning.test(own) || carried.subjects.includes(own)) return undefined
  return /元$/u.test(first.unit) ? undefined : own + noun
}

/** What a clause without number was about: 城乡居民收入稳步提高 → 城乡居民收入. */
function subjectOfClause(before: string, lexicon: Lexicon): string | undefined {
  if (before === '') return undefined
  const phrase = before.slice(-48)
  const stop = stateVerbs.exec(phrase)
  const subject = cleanName(stop ? phrase.slice(0, stop.index) : phrase, (name) => lookUp(name, lexicon) !== undefined)
  return subject.length >= 2 && subject.length <= 30 ? subject : undefined
}

const stateVerbs =
  /在|连续|增产|丰收|稳步|迅猛|快速|持续|不断|继续|保持|实现|加快|达到|健康|平稳|较快|大幅|显著|明显|逐步|全面|首次|再创|再上|创(?!新|业|汇)|稳中|增长|提高|提升|上升|下降|改善|跃|突破|完成|再(?!生|就)|高于|好于|跨(?!境)|(?<!宜)居(?!民)|位[居列于]|由|从(?!业)|屡|发展/u

function listBefore(before: string, lexicon: Lexicon): string[] | undefined {
  const subject = subjectOfClause(before, lexicon)
  return subject?.includes('、') ? splitSubjects(subject, undefined, lexicon) : undefined
}

/** 三次产业比重为4.0∶37.7∶58.3 gives three shares; 收入比2.93∶1 one value. */
function ratioStatements(
  quantity: Quantity,
  own: string,
  carried: Carried,
  lexicon: Lexicon,
  statement: (quantity: Quantity, name: string, found: string) => Made,
): Made[] {
  const parts = quantity.parts!
  const subject = own === '' || generic.has(own) ? (carried.subjects.at(-1) ?? '') : own
  if (parts.length === 3 && /产业|三次|一二三/u.test(subject)) {
    carried.subjects = [subject]
    return ['第一产业比重', '第二产业比重', '第三产业比重'].map((name, i) => ({
      ...statement({...quantity, number: parts[i]!}, name, 'ratio'),
      measure: 'share' as const,
    }))
  }
  if (parts.length !== 2 || subject === '') return [statement(quantity, '', 'unattributed')]
  carried.subjects = [subject]
  const pair = lookUp(subject, lexicon) ? subject : subject
  return parts[1] === '1' || parts[0] === '1'
    ? [
        statement(
          {...quantity, number: parts[0] === '1' ? parts[1]! : parts[0]!, unit: parts[0] === '1' ? '1∶' : '∶1'},
          pair,
          'ratio',
        ),
      ]
    : [statement(quantity, '', 'unattributed')]
}

function fill(quantity: Quantity, name: string, found: string, lead: Lead, lexicon: Lexicon, series: Quantity[]): Made {
  const {measure, falls} = measureOf(quantity, name, lead, lexicon)
  const fallen = falls && quantity.number !== '0'
  // 分别增长5%、6.5%左右: the last bound serves the list when no other number has one of its own.
  const shared = series.length > 1 && series.slice(0, -1).every((one) => !one.bound) ? series.at(-1)!.bound : undefined
  const leading = series[0]!.boundBefore ? series[0]!.bound : undefined
  const bound = quantity.numberHigh !== null ? '=' : (quantity.bound ?? shared ?? leading ?? '=')
  return {
    quantity,
    name:
      (measure === 'share' || quantity.kind === 'points') && lead.whole && name !== '' && !name.includes('占')
        ? name + lead.whole
        : name,
    measure,
    bound,
    number: fallen ? `-${quantity.number}` : quantity.number,
    numberHigh: quantity.numberHigh === null ? null : fallen ? `-${quantity.numberHigh}` : quantity.numberHigh,
    unit: quantity.unit,
    found,
    lead,
    earlier: lead.from,
    milestone: series.length > 1 && !lead.distributive && bound === '>' && quantity.kind === 'amount',
  }
}
