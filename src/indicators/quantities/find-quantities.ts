import type {Bound} from '../../model/observation.ts'
import {chineseDecimal} from '../../text/chinese-decimal.ts'
import {magnitudes} from '../../text/units.ts'
import {boundsAfter, boundsBefore} from './bounds.ts'
import {noFigureAt} from './no-figure-at.ts'
import type {NoFigure, Quantity} from './quantity.ts'
import {type UnitMatch, unitAt} from './unit-at.ts'

/** Arabic digits, 百分之…, and numerals of size with a unit of measure (十四万六千吨); longest first. */
const numbers =
  /(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|(?<parts>[百千])分之(?<of>[一二三四五六七八九两〇零十百点]{1,8}|\d+(?:\.\d+)?)|(?<numeral>[一二三四五六七八九两十][一二三四五六七八九两〇零十百千万亿点]{1,16})(?=[多余]?(?:亿|万)?(?:元|吨|公斤|斤|担|亩|公里|平方米|立方米|千瓦|度|人次|人|户|美元))|(?<tenths>[二三四五六七八九两])成(?=以上|左右|多|[，。；、）])/gu

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
  const {digits, parts, of, numeral, tenths} = match.groups!
  const start = match.index
  const end = start + match[0].length
  if (digits !== undefined) {
    return noFigureAt(text, {start, end, digits}, quoted) ?? ratioAt(text, start) ?? figureAt(text, start, end, digits)
  }
  if (quoted) return undefined
  if (tenths !== undefined)
    return withBounds(text, {start, end, number: chineseDecimal(tenths)!, unit: '成', kind: 'percent'})
  if (parts !== undefined) {
    const number = /\d/u.test(of!) ? of : chineseDecimal(of!)
    if (number === undefined) return undefined
    return withBounds(text, {start, end, number, unit: parts === '百' ? '%' : '‰', kind: 'percent'})
  }
  if (!/[十百千万亿]/u.test(numeral!)) return undefined
  return numeralAt(text, start, numeral!)
}

/** 三千二百亿元 keeps 亿 as the unit's, 十四万六千吨 is 146000 吨. */
function numeralAt(text: string, start: number, numeral: string): Quantity | undefined {
  const size = /(?:万亿|亿|万)$/u.exec(numeral)?.[0] ?? ''
  const coefficient = numeral.slice(0, numeral.length - size.length)
  const number = chineseDecimal(coefficient)
  if (number === undefined || (/^[十百千万亿]*$/u.test(coefficient) === true && coefficient.length > 1))
    return undefined
  const end = start + coefficient.length
  const more = /^[多余]/u.test(text.slice(end)) ? 1 : 0
  const unit = unitAt(text, end + more)
  if (!unit) return undefined
  return withBounds(text, {start, end: unit.end, number, unit: unit.unit, kind: unit.kind, more: more > 0})
}

function figureAt(text: string, start: number, end: number, digits: string): Quantity | NoFigure {
  const more = /^[多余来几]/u.test(text[end] ?? '') ? 1 : 0
  const range = more ? undefined : rangeAt(text, end)
  const unit = range ? unitAt(text, range.end) : (unitAt(text, end + more) ?? listUnit(text, end))
  if (!unit) return {type: 'none', why: 'bare', start, end}
  const split = splitByMore(text, unit)
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
  if (/^(?:千|百|万)?亿元?台阶|^台阶/u.test(text.slice(unit.end, unit.end + 5)) && /个$/u.test(unit.unit))
    return {type: 'none', why: 'label', start, end: unit.end}
  const tail = /^[多余]/u.test(text[unit.end] ?? '') ? 1 : 0
  const negative = text[start - 1] === '-' && /[\p{Script=Han}]/u.test(text[start - 2] ?? '')
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

interface Draft {
  start: number
  end: number
  number: string
  numberHigh?: string | null
  unit: string
  kind: Quantity['kind']
  more?: boolean
}

function withBounds(text: string, draft: Draft): Quantity {
  const before = boundsBefore.find(([word]) => text.startsWith(word, draft.start - word.length))
  const after = boundsAfter.find(([word]) => text.startsWith(word, draft.end))
  const bound = after?.[1] ?? before?.[1] ?? (draft.more ? '>' : undefined)
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
  if (!/(?:以上|以下|以内)$/u.test(text.slice(quantity.start, quantity.end))) return false
  return (
    /^(?:的)?\p{Script=Han}/u.test(text.slice(quantity.end, quantity.end + 2)) &&
    !/^[的]?(?:，|。|、|；)/u.test(text.slice(quantity.end))
  )
}

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
