import {chineseDecimal} from '../../text/chinese-decimal.ts'
import type {Figure} from './figure.ts'
import type {NoFigure} from './quantity.ts'

/** 翻番目标, “五年翻一番”战略, 作为翻一番的支撑: the name of an aim, no figure of it. */
const named = /^(?:工程|行动|计划|战略|工作|目标|任务|专项|的(?!目标|要求|任务|基础|水平))/u

/**
 * Read 翻番 as a number of doublings: 翻两番 → 2 番, four times the base. Doublings are not reckoned out, since 翻1.5番 is
 * no whole multiple.
 *
 * @param start  Of 翻.
 * @param end    Behind 番.
 * @param times  What stands between: 一, 两, 1.5; '' for 翻番, which is 翻一番.
 * @param nearly True for 翻了近一番.
 */
export function doublingFigure(
  text: string,
  {start, end}: {start: number; end: number},
  times: string,
  nearly: boolean,
): Figure | NoFigure {
  const before = text.slice(Math.max(0, start - 5), start)
  if (
    (named.test(text.slice(end, end + 4)) && !/年(?:的?基础上)?$/u.test(before)) ||
    /[个快提前]$/u.test(text.slice(Math.max(0, start - 1), start))
  )
    return {type: 'none', why: 'label', start, end}
  const half = text[end] === '半'
  const whole = times === '' ? '1' : /\d/u.test(times) ? times : chineseDecimal(times)!
  const more = /^[多余]/u.test(text[end] ?? '')
  return {
    start,
    end: end + (half || more ? 1 : 0),
    number: half ? `${whole}.5` : whole,
    unit: '番',
    kind: 'times',
    more,
    ...(nearly && {bound: '~'}),
  }
}
