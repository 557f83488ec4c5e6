const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  Ｏ: 0,
  O: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
}

/** Characters that a Chinese numeral below a thousand is written with. */
export const chineseNumeral = '[零〇一二两三四五六七八九十百]'

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
  const values = [...plain].map((character) => (/\d/u.test(character) ? Number(character) : digits[character]))
  if (values.length === 0 || values.includes(undefined)) return undefined
  const known = values as number[]
  if (!known.some((value) => value >= 10)) return Number(known.join(''))
  return sum(known)
}

/** 二十一: 2 × 10 + 1; a unit without a digit before it stands for one of it. */
function sum(values: number[]): number {
  let total = 0
  let pending: number | undefined
  for (const value of values) {
    if (value < 10) pending = value
    else {
      total += (pending ?? 1) * value
      pending = undefined
    }
  }
  return total + (pending ?? 0)
}
