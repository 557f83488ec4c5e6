import {splitUnit} from '../../text/split-unit.ts'
import type {Figure} from './figure.ts'
import {readNumeral} from './read-numeral.ts'
import {type UnitMatch, unitAt} from './unit-at.ts'

/** Units that a numeral counts; behind others it is a name more often: 二十国集团, 六十条, 十里. */
const counted = new Set(
  '元 美元 吨 公斤 斤 担 亩 公顷 公里 平方米 平方公里 立方米 千瓦 千瓦时 度 米 人次 人 户 个 家 项 件 所 座 处 台 辆 套 种 位 名 例 头 只 株 栋 幢 艘 次 天 小时'.split(
    ' ',
  ),
)
/** Units that make a figure of a single numeral: 增长两倍, 提高三个百分点. */
const telling = new Set(['倍', '个百分点', '百分点'])

/**
 * Read an amount in Chinese numerals: 三千二百亿元 keeps 亿 as the unit's, 十四万六千吨 is 146000 吨.
 *
 * @returns Undefined where the numeral counts nothing: 二三产业, 第十二个, 几十万.
 */
export function numeralFigure(text: string, start: number, numeral: string): Figure | undefined {
  if (/[第几数初周星届]/u.test(text[start - 1] ?? '')) return undefined
  // 一亿两千万: two sizes are read as one number.
  const size = /亿.*万$/u.test(numeral) ? '' : (/(?:万亿|亿|万)$/u.exec(numeral)?.[0] ?? '')
  const coefficient = numeral.slice(0, numeral.length - size.length)
  const read = readNumeral(coefficient)
  if (!read) return undefined
  const end = start + coefficient.length
  // 二十五亿七千多万元: 万 counts what stands behind 亿 alone.
  if (/亿/u.test(coefficient) && /^[多余几]万/u.test(text.slice(end, end + 2))) return undefined
  const unit = unitBehind(text, end, size)
  if (!unit || !counts(coefficient + size, unit, text)) return undefined
  const low = lowerBefore(text, start, coefficient)
  return {
    start: low === undefined ? start : start - 2,
    end: unit.end,
    number: low ?? read.number,
    numberHigh: low === undefined ? read.high : read.number,
    unit: unit.unit,
    kind: unit.kind,
    more: unit.more,
  }
}

/** 二、三百亿度: what stands before the mark is the lower end. */
function lowerBefore(text: string, start: number, coefficient: string): string | undefined {
  if (text[start - 1] !== '、' || coefficient.length < 2) return undefined
  return readNumeral(text[start - 2]! + coefficient)?.high === readNumeral(coefficient)?.number
    ? readNumeral(text[start - 2]! + coefficient.slice(1))?.number
    : undefined
}

/** 三百多万吨, 三万多人: the word for more stands before the unit's size or behind it. */
function unitBehind(text: string, end: number, size: string): (UnitMatch & {more: boolean}) | undefined {
  const inside = end + size.length
  if (size && /^[多余几]/u.test(text[inside] ?? '')) {
    const base = unitAt(text, inside + 1)
    return base && {...base, unit: size + base.unit, more: true}
  }
  const more = /^[多余几来]/u.test(text[end] ?? '')
  const unit = unitAt(text, more ? end + 1 : end)
  return unit && {...unit, more}
}

function counts(numeral: string, {unit, end}: UnitMatch, text: string): boolean {
  if (telling.has(unit)) return true
  if (numeral.length < 2 || !/[十百千万亿]/u.test(numeral) || !counted.has(splitUnit(unit).base)) return false
  return !/^(?:多?月|季度|五年|世纪|会|全会|全委|党代|代表|人代|常委|大会)/u.test(text.slice(end, end + 2))
}
