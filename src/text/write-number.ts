const digits = '零一二三四五六七八九'
const romans: Array<[number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/**
 * A counting number from 1 to 999 in one of the scripts that a numbering pattern may name.
 *
 * ```text
 * chinese 21 → 二十一    roman 4 → iv    circled 12 → ⑫ (arabic beyond ⑳)
 * ```
 */
export function writeNumber(number: number, script: 'chinese' | 'arabic' | 'roman' | 'circled'): string {
  switch (script) {
    case 'chinese':
      return chinese(number)
    case 'roman':
      return roman(number)
    case 'circled':
      return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)
    case 'arabic':
      return String(number)
  }
}

/** Fill a numbering pattern: `第{chinese}部分`, 3 → 第三部分. */
export function fillNumber(pattern: string, number: number): string {
  return pattern.replace(/\{(?<script>chinese|arabic|roman|circled)\}/gu, (_, script) => writeNumber(number, script))
}

function chinese(number: number): string {
  if (number < 10) return digits[number]!
  if (number < 20) return `十${number === 10 ? '' : digits[number - 10]}`
  const [high, low] = number < 100 ? [Math.floor(number / 10), number % 10] : [Math.floor(number / 100), number % 100]
  if (number < 100) return `${digits[high]}十${low === 0 ? '' : digits[low]}`
  // 一百零五, 一百一十: below a hundred the ten needs its 一, below ten the gap needs its 零.
  const rest = low === 0 ? '' : low < 10 ? `零${digits[low]}` : low < 20 ? `一${chinese(low)}` : chinese(low)
  return `${digits[high]}百${rest}`
}

function roman(number: number): string {
  let [rest, text] = [number, '']
  for (const [value, letters] of romans) {
    text += letters.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
