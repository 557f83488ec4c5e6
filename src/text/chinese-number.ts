import {chineseDecimal} from './chinese-decimal.ts'

/** Characters that a Chinese numeral below a thousand is written with. */
export const chineseNumeral = '[零〇一二两三四五六七八九十百]'

const numeral = new RegExp(`^${chineseNumeral}+$`, 'u')

/** What is typed for 〇: a circle and the letter O. */
const typedZero = /[○O]/gu

/**
 * Read a whole number below a thousand, in Chinese or in Arabic digits.
 *
 * ```text
 * 二十一 → 21    一百零三 → 103    二〇二六 → 2026    １２ → 12
 * ```
 *
 * @returns Undefined where the text is no such number.
 */
export function chineseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC')
  if (/^\d+$/u.test(plain)) return Number(plain)
  const written = plain.replace(typedZero, '〇').replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)]!)
  return numeral.test(written) ? Number(chineseDecimal(written)) : undefined
}
