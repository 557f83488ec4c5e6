import {subjectOfClause} from '../clauses/subject-of-clause.ts'
import {type Lexicon, lookUp} from '../lexicon.ts'
import type {Carried} from './carried.ts'
import type {Clause} from './clause-at.ts'

/** Names that say nothing without the subject before: 新开工项目32个、完成投资50亿元. */
export const leaning =
  /^(?:总|年|计划|完成|到位|新增|实际)?(?:投资|投入|产值|总产值|增加值|支出|总产量|产量|销售收入|销售额|营业收入|主营业务收入|面积|总面积|总长度|总长|全长|里程|成交额|成交价|到位资金|资金|金额|死亡人数|受伤人数|直接经济损失|利润|利税|税收|贷款余额|余额|周转金额|竣工|建筑面积|占地|占地面积|总投资额|投资额|参保率|覆盖率|覆盖面|满意率|合格率|入学率|达标率|完成率|增加值增速|人均|总产|单产|亩产|(?:城镇|农村|城市|乡村)(?:常住)?居民|农民|农牧民|(?:地方级?|[省市县区州旗]级|本级)收入)$/u

/** Complete a name that leans on the subject before it: 利润 after 规模以上工业增加值 is 规模以上工业利润. */
export function dependentName(name: string, clause: Clause, carried: Carried, lexicon: Lexicon): string {
  if (!leaning.test(name)) return name
  // 粮食连续五年增产，总产量达到…: the clause before says of what.
  const before = subjectOfClause(clause.before, lexicon)
  // 粮食生产再获丰收，总产达到…: grain's, not its production's.
  const owners = before ? [before, before.replace(/生产$/u, '')] : []
  const owner = owners.find((one) => isWhose(one, name, lexicon))
  if (owner) return owner + name
  const subject = carried.subjects.at(-1)
  if (!subject) return name
  // 居民人均可支配收入增长5%，其中农村居民增长7%
  const income = /(?:常住)?居民(?<what>(?:人均)?(?:可支配|纯)?收入)$/u.exec(subject)
  if (/民$/u.test(name)) return income ? name + income.groups!.what! : name
  // 财政总收入38亿元，其中地方级收入26亿元
  const money = /(?<what>财政|一般公共预算|公共财政预算|一般预算|税收)(?:总)?收入$/u.exec(subject)
  if (/级收入$|^地方收入$/u.test(name)) return money ? `${name.slice(0, -2)}${money.groups!.what}收入` : name
  if (name === '人均') return lookUp(`人均${subject}`, lexicon) ? `人均${subject}` : name
  // 固定资产投资增长9%，累计完成投资80亿元
  if (subject.endsWith(name)) return lookUp(subject, lexicon) ? subject : name
  if (name === '支出' && subject.endsWith('收入')) return `${subject.slice(0, -2)}支出`
  const deposits = subject.indexOf('存款余额')
  if (name === '贷款余额' && deposits >= 0) return `${subject.slice(0, deposits)}贷款余额`
  // 规模以上工业增加值…、利润…: the second takes the place of the first's head.
  const head =
    /(?:增加值|总产值|产值|(?:主营业务|营业|销售)?收入|支出|利润|利税|税收|总额|零售额|余额|产量|投资)$/u.exec(subject)
  if (!head) return subject + name
  const base = subject.slice(0, head.index)
  return /(?:工业|企业|产业|行业|农业|项目|园区|公司)$/u.test(base) ? base + name : name
}

/** 工业稳步回升，增加值…; 五大支柱产业做大做强，增加值…: the clause before names whose it is. */
function isWhose(before: string, name: string, lexicon: Lexicon): boolean {
  const whole = lookUp(before + name, lexicon)
  const entry = lookUp(before, lexicon)
  if (whole && before.length <= 8) return entry === undefined || entry === whole
  return (
    entry === undefined &&
    /(?:产业|行业|制造业|企业|园区)$/u.test(before) &&
    /^(?:增加值|总产值|产值|利润|税收|营业收入|主营业务收入|销售收入)$/u.test(name)
  )
}
