import type {Bound} from '../../model/observation.ts'
import {chineseDecimal} from '../../text/chinese-decimal.ts'
import {magnitudes} from '../../text/units.ts'
import {boundsAfter, boundsBefore} from './bounds.ts'
import {doublingFigure} from './doubling-figure.ts'
import type {Figure} from './figure.ts'
import {type NumberPlace, noFigureAt} from './no-figure-at.ts'
import {numeralFigure} from './numeral-figure.ts'
import {partFigure} from './part-figure.ts'
import type {NoFigure, Quantity} from './quantity.ts'
import {type UnitMatch, unitAt} from './unit-at.ts'

/** Arabic digits; doublings; parts of a whole; Chinese numerals, which mean nothing without a unit behind. */
const numbers =
  /(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|翻了?(?<nearly>近|将近|接近|约)?(?<doublings>[一二两三四五六]|\d+(?:\.\d+)?)?番|(?<denominator>[二三四五六七八九十百千万]{1,2})分之(?<numerator>[一二三四五六七八九两〇零十百千点]{1,8}|\d+(?:\.\d+)?)|(?<tenths>[二三四五六七八九两])成(?=以上|左右|多|[，。；、）])|(?<numeral>[一二三四五六七八九两零十][一二三四五六七八九两〇零十百千万亿点]{0,16})/gu

/**
 * Find every number of a folded text: figures with unit and bound, and digits that are none.
 *
 * ```text
 * 地区生产总值增长8%以上，城镇登记失业率控制在4.5%以内
 *                 ^ ^^^^                    ^^^^^^ ^^^^
 * ```
 *
 * @returns In the order of the text; nothing with digits is left out.
 */
export function findQuantities(text: string): Array<Quantity | NoFigure> {
  const found: Array<Quantity | NoFigure> = []
  const quoted = quotedSpans(text)
  let quote = 0
  numbers.lastIndex = 0
  for (let match = numbers.exec(text); match; match = numbers.exec(text)) {
    const start = match.index
    while (quoted[quote] && quoted[quote]!.end <= start) quote++
    const inQuotes = quoted[quote] !== undefined && quoted[quote]!.start < start
    const one = read(text, match, inQuotes)
    if (!one) continue
    found.push(one)
    numbers.lastIndex = Math.max(one.end, numbers.lastIndex)
  }
  return found
}

function read(text: string, match: RegExpExecArray, quoted: boolean): Quantity | NoFigure | undefined {
  const {digits} = match.groups!
  const start = match.index
  const end = start + match[0].length
  if (digits !== undefined) {
    return (
      slashFigure(text, {start, end, digits}, quoted) ??
      noFigureAt(text, {start, end, digits}, quoted) ??
      ratioAt(text, start) ??
      figureAt(text, start, end, digits)
    )
  }
  if (quoted) return /\d/u.test(match[0]) ? {type: 'none', why: 'name', start, end} : undefined
  const figure = writtenFigure(text, {start, end}, match.groups!)
  return figure === undefined || 'type' in figure ? figure : withBounds(text, figure)
}

function writtenFigure(
  text: string,
  place: {start: number; end: number},
  {denominator, numerator, tenths, numeral, doublings, nearly}: Record<string, string | undefined>,
): Figure | NoFigure | undefined {
  if (denominator !== undefined) return partFigure(text, place, denominator, numerator!)
  if (tenths !== undefined) return {...place, number: chineseDecimal(tenths)!, unit: '成', kind: 'percent'}
  if (numeral !== undefined) return numeralFigure(text, place.start, numeral)
  return doublingFigure(text, place, doublings ?? '', nearly !== undefined)
}

function figureAt(text: string, start: number, end: number, digits: string): Quantity | NoFigure {
  const more = /^[多余来几]/u.test(text[end] ?? '') ? 1 : 0
  const range = more ? undefined : rangeAt(text, end)
  const unit = range
    ? unitAt(text, range.end)
    : (pointsUnit(text, end) ?? unitAt(text, end + more) ?? listUnit(text, end))
  if (!unit) return {type: 'none', why: 'bare', start, end}
  const split = splitByMore(text, unit) ?? splitByTenThousands(text, unit)
  if (split)
    return withBounds(text, {
      start,
      end: split.end,
      number: plain(digits),
      unit: split.unit,
      kind: 'amount',
      more: true,
    })
  const bound: Bound | undefined = text[end] === '来' ? '~' : undefined
  if (/^(?:级|型|长|宽|高|深)(?![，。；、%])/u.test(text.slice(unit.end, unit.end + 2)) && unit.kind === 'amount')
    return {type: 'none', why: 'specification', start, end: unit.end + 1}
  if (/^(?:[十百千万]*亿元?)?(?:大?台阶|大关|关口)/u.test(text.slice(unit.end, unit.end + 5)) && /个$/u.test(unit.unit))
    return {type: 'none', why: 'label', start, end: unit.end}
  const tail = /^[多余]/u.test(text[unit.end] ?? '') ? 1 : 0
  const negative = text[start - 1] === '-' && /[\p{Script=Han}、，：（]/u.test(text[start - 2] ?? '')
  const quantity = withBounds(text, {
    start: negative ? start - 1 : start,
    end: unit.end + tail,
    number: (negative ? '-' : '') + plain(digits),
    numberHigh: range ? plain(range.number) : null,
    unit: unit.unit,
    kind: unit.kind,
    more: more + tail > 0,
  })
  if (bound && !quantity.bound) quantity.bound = bound
  return isThreshold(text, quantity) ? {type: 'none', why: 'threshold', start, end: quantity.end} : quantity
}

/** 分别高1个、0.6个百分点: 百分点 stands once. */
function pointsUnit(text: string, end: number): UnitMatch | undefined {
  return /^个(?:、|和)\d+(?:\.\d+)?个百分点/u.test(text.slice(end, end + 16))
    ? {unit: '个百分点', end: end + 1, kind: 'points'}
    : undefined
}

/** 22.7和28.8个百分点: the unit stands once, behind the last. */
function listUnit(text: string, end: number): UnitMatch | undefined {
  const rest = /^(?:(?:、|和|与|及)\d+(?:\.\d+)?)+/u.exec(text.slice(end, end + 60))?.[0]
  const unit = rest ? unitAt(text, end + rest.length) : undefined
  return unit && {...unit, end}
}

/** 3万余人, 1亿多元: the word for more stands inside the unit. */
function splitByMore(text: string, {unit, end}: UnitMatch): UnitMatch | undefined {
  if (!(unit in magnitudes) || !/[多余]/u.test(text[end] ?? '')) return undefined
  const base = unitAt(text, end + 1)
  return base ? {unit: unit + base.unit, end: base.end, kind: 'amount'} : undefined
}

/** 108亿3038万元 is more than 108亿元: no more is said without reckoning. */
function splitByTenThousands(text: string, {unit, end}: UnitMatch): UnitMatch | undefined {
  const rest = unit === '亿' ? /^\d{1,4}(?:\.\d+)?万/u.exec(text.slice(end, end + 12))?.[0] : undefined
  const base = rest === undefined ? undefined : unitAt(text, end + rest.length)
  return base && base.unit !== '%' ? {unit: unit + base.unit, end: base.end, kind: 'amount'} : undefined
}

/** 4.5%—5%, 5-5.5%, 10至20个: the upper end; its unit follows. */
function rangeAt(text: string, end: number): {number: string; end: number} | undefined {
  const match =
    /^(?:%|‰|个百分点|亿元|万元|万吨|万人|元)?(?:—{1,2}|-|~|至|到)(?<high>\d+(?:\.\d+)?)(?=[%‰\p{Script=Han}])/u.exec(
      text.slice(end, end + 18),
    )
  const high = match?.groups?.high
  return high === undefined ? undefined : {number: high, end: end + match![0].length}
}

function ratioAt(text: string, start: number): Quantity | undefined {
  const match = /^\d+(?:\.\d+)?(?:∶\d+(?:\.\d+)?)+/u.exec(text.slice(start, start + 60))
  if (!match) return undefined
  const parts = match[0].split('∶')
  const quantity = withBounds(text, {start, end: start + match[0].length, number: parts[0]!, unit: '', kind: 'ratio'})
  quantity.parts = parts
  return quantity
}

/** 占全国1/10: a part of a whole, told from dates and addresses by its size and what stands around it. */
function slashFigure(text: string, {start, end, digits}: NumberPlace, quoted: boolean): Quantity | undefined {
  if (quoted || text[end] !== '/') return undefined
  const whole = /^\/(?<whole>\d{1,3})(?=[以左的多强和与及，。；、）]|$)/u.exec(text.slice(end, end + 6))
  if (!whole || !/[\p{Script=Han}、]/u.test(text[start - 1] ?? '') || Number(digits) >= Number(whole.groups!.whole))
    return undefined
  return withBounds(text, {start, end: end + whole[0].length, number: digits, unit: whole[0], kind: 'fraction'})
}

function withBounds(text: string, draft: Figure): Quantity {
  const before = boundsBefore.find(([word]) => text.startsWith(word, draft.start - word.length))
  const after = boundsAfter.find(([word]) => text.startsWith(word, draft.end))
  const bound = after?.[1] ?? draft.bound ?? before?.[1] ?? (draft.more ? '>' : undefined)
  const quantity: Quantity = {
    type: 'quantity',
    kind: draft.kind,
    start: draft.start - (before?.[0].length ?? 0),
    end: draft.end + (after?.[0].length ?? 0),
    at: draft.start,
    number: draft.number,
    numberHigh: draft.numberHigh ?? null,
    unit: draft.unit,
  }
  if (bound) quantity.bound = bound
  if (before && !after) quantity.boundBefore = true
  return quantity
}

/** 500万元以上项目, 50万元以下拖欠账款: says which ones, not how much. */
function isThreshold(text: string, quantity: Quantity): boolean {
  if (quantity.kind !== 'amount') return false
  const behind = text.slice(quantity.end, quantity.end + 5)
  if (
    /^[>]/u.test(quantity.bound ?? '') &&
    /^的\p{Script=Han}/u.test(behind) &&
    !/^的(?:目标|水平|规模|历史|任务|要求|大关|佳绩|好成绩)/u.test(behind)
  )
    return true
  // 超10亿元企业13户: which ones.
  if (/^>/u.test(quantity.bound ?? '') && /[元吨亩斤]$/u.test(quantity.unit) && kinds.test(behind)) return true
  if (!/(?:以上|以下|以内)$/u.test(text.slice(quantity.start, quantity.end))) return false
  return (
    /^(?:的)?\p{Script=Han}/u.test(text.slice(quantity.end, quantity.end + 2)) &&
    !/^[的]?(?:，|。|、|；)/u.test(text.slice(quantity.end))
  )
}

const kinds =
  /^(?:企业|项目|园区|产业集群|集群|乡镇|开发区|产业|单位|品牌|工程|龙头|大户|县|村)(?!.{0,2}(?:增长|增加))/u

function plain(digits: string): string {
  return digits.replaceAll(',', '')
}

/** Short quotations and titles, in which digits are part of a name. */
function quotedSpans(text: string): Array<{start: number; end: number}> {
  const spans: Array<{start: number; end: number}> = []
  const marks = /[“”《》「」]/gu
  let open = -1
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if ('“《「'.includes(match[0])) open = match.index
    else if (open >= 0) {
      if (match.index - open <= 24) spans.push({start: open, end: match.index + 1})
      open = -1
    }
  }
  return spans
}
