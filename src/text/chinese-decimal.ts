const digits: Record<string, number> = {
  〇: 0,
  零: 0,
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
}
const small: Record<string, number> = {十: 10, 百: 100, 千: 1000}
const large: Record<string, number> = {万: 10_000, 亿: 100_000_000}

/**
 * Read a Chinese numeral as an exact decimal string: 九十五 → 95, 十四万六千 → 146000, 六点八 → 6.8, 二〇二〇 → 2020.
 *
 * @returns The number, or undefined where the characters are no numeral.
 */
export function chineseDecimal(numeral: string): string | undefined {
  const [whole = '', fraction, ...more] = numeral.split('点')
  if (more.length > 0 || whole === '') return undefined
  const integer = readInteger(whole)
  if (integer === undefined) return undefined
  if (fraction === undefined) return String(integer)
  const decimals = [...fraction].map((character) => digits[character])
  if (fraction === '' || decimals.includes(undefined)) return undefined
  return `${integer}.${decimals.join('')}`
}

function readInteger(numeral: string): number | undefined {
  if ([...numeral].every((character) => character in digits)) {
    return Number([...numeral].map((character) => digits[character]).join(''))
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const character of numeral) {
    if (character in digits) digit = digits[character]!
    else if (character in small) {
      section += (digit ?? 1) * small[character]!
      digit = undefined
    } else if (character in large) {
      // 一百万亿: 亿 multiplies all that stands before it.
      const sum = section + (digit ?? 0)
      if (character === '亿') total = (total + sum) * large[character]!
      else total += sum * large[character]!
      section = 0
      digit = undefined
    } else return undefined
  }
  return total + section + (digit ?? 0)
}
