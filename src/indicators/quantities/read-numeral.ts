import {chineseDecimal} from '../../text/chinese-decimal.ts'

export interface Numeral {
  number: string
  /** Upper end of what the numeral leaves open (七八百), else null. */
  high: string | null
}

/**
 * Read a Chinese numeral as amounts are written.
 *
 * ```text
 * 三千二百 → 3200    六点八 → 6.8    七八百 → 700 to 800    一二三 → none: a list    二〇二〇 → none: a year
 * ```
 *
 * @returns Undefined where the characters state no amount.
 */
export function readNumeral(numeral: string): Numeral | undefined {
  const between = /(?<low>[一二三四五六七八九两])(?<up>[二三四五六七八九])(?=[十百千万亿]|$)/u.exec(numeral)
  if (!between) return isAmount(numeral) ? {number: chineseDecimal(numeral)!, high: null} : undefined
  const {low, up} = between.groups!
  const at = between.index
  const [lower, upper] = [
    numeral.slice(0, at + 1) + numeral.slice(at + 2),
    numeral.slice(0, at) + numeral.slice(at + 1),
  ]
  if (Number(chineseDecimal(up!)) - Number(chineseDecimal(low!)) !== 1 || !isAmount(lower) || !isAmount(upper))
    return undefined
  return {number: chineseDecimal(lower)!, high: chineseDecimal(upper)!}
}

/** Digits side by side are a list or a year; a size in front counts nothing but 十 and 百分之百. */
function isAmount(numeral: string): boolean {
  const [whole = '', fraction] = numeral.split('点')
  if (/[一二三四五六七八九两][零〇一二三四五六七八九两]/u.test(whole)) return false
  if (/^[零〇]/u.test(whole) && fraction === undefined) return false
  return chineseDecimal(numeral) !== undefined
}
