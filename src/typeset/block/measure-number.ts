import type {Inline, ParagraphStyle} from '../../model/styled-document.ts'
import {flattenInlines} from '../line/flatten-inlines.ts'
import {readText} from '../line/set-text.ts'
import type {Setting} from '../setting.ts'

/** `1,210` of `1,210.1亿元`, `-3` of `-3.5%`. */
const wholePart = /^[^\d]*[\d,]+/u

/** Measure a text and its part before the decimal point. @returns Undefined where it holds no number. */
export function measureNumber(
  inlines: Inline[],
  style: ParagraphStyle,
  setting: Setting,
): {width: number; before: number} | undefined {
  const [text, ...more] = flattenInlines(inlines, style, setting, undefined, undefined)
  if (!text || more.length > 0) return undefined
  const match = wholePart.exec(readText(text))
  if (!match) return undefined
  const sum = (end: number) => text.widths.slice(0, end).reduce((total, width) => total + width, 0)
  return {width: sum(text.length), before: sum([...match[0]].length)}
}
