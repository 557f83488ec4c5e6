import type {Figure} from './figure.ts'
import {readNumeral} from './read-numeral.ts'

const percents: Record<string, string> = {百: '%', 千: '‰'}
/** 百分之四至五, 百分之八到百分之九 */
const upTo =
  /^(?:至|到|—{1,2}|-|~)(?:[百千]分之)?(?<high>\d+(?:\.\d+)?|[一二三四五六七八九十点]{1,6})(?=[以左，。；、）的]|$)/u

/**
 * Read what 分之 parts: 百分之三十六点九 → 36.9%, 三分之二 → 2 with the unit /3, as 2/3 is printed.
 *
 * @param start Of the denominator.
 * @param end   Behind the numerator.
 */
export function partFigure(
  text: string,
  {start, end}: {start: number; end: number},
  denominator: string,
  numerator: string,
): Figure | undefined {
  const number = decimal(numerator)
  const whole = decimal(denominator)
  if (!number || !whole) return undefined
  const more = /^[多余几强]/u.test(text[end] ?? '')
  const percent = percents[denominator]
  if (!percent) {
    const isPart = /^\d+$/u.test(number.number) && Number(number.number) < Number(whole.number) && number.high === null
    const behind = end + (more ? 1 : 0)
    return isPart
      ? {start, end: behind, number: number.number, unit: `/${whole.number}`, kind: 'fraction', more}
      : undefined
  }
  const range = more ? null : upTo.exec(text.slice(end, end + 14))
  const high = range ? decimal(range.groups!.high!)?.number : undefined
  return {
    start,
    end: end + (high === undefined ? (more ? 1 : 0) : range![0].length),
    number: number.number,
    numberHigh: high ?? number.high,
    unit: percent,
    kind: 'percent',
    more,
  }
}

function decimal(written: string): {number: string; high: string | null} | undefined {
  return /\d/u.test(written) ? {number: written, high: null} : readNumeral(written)
}
