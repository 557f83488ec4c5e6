import {chineseNumber} from './chinese-number.ts'

const day =
  /(?<year>[12]\d{3}|[一二][〇○零Ｏ0-9一二三四五六七八九]{3})\s*年\s*(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:日|号|(?=[在于]))/u

/**
 * The first day named in a text, as ISO 8601.
 *
 * ```text
 * ——二〇二六年一月二十七日在甘肃省… → 2026-01-27
 * ```
 *
 * @param text Digits of any width; year, month and day must all be there.
 * @returns    Undefined where no day is named, or one that no calendar has.
 */
export function isoDate(text: string): string | undefined {
  const groups = day.exec(text.normalize('NFKC').replaceAll('○', '〇'))?.groups
  if (!groups) return undefined
  const [year, month, date] = [groups.year, groups.month, groups.day].map((part) => chineseNumber(part ?? ''))
  if (!year || !month || !date || month > 12 || date > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
