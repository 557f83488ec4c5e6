import {han} from '../text/characters.ts'
import {simplify} from '../text/simplify.ts'

const numeral = '[一二三四五六七八九十]{1,3}'

/** 第一部分, 第二章: a part that holds 一、 二、 */
export const partNumber = `第${numeral}(?:部分|章|篇)`

/** A numbered opener and its level. Spaces may stand inside. */
export const numbered: Array<{level: number; pattern: RegExp}> = [
  {level: 1, pattern: new RegExp(`^${partNumber}\\s{0,4}(?=[${han}“‘《\\d])(?![是为的和至、])`, 'u')},
  // 二、三产业 and 一、二产业 count industries.
  {
    level: 1,
    pattern: new RegExp(`^${numeral}\\s*[、，.．,]\\s*(?!${numeral}、|[二三](?:次?产业|产))(?=[${han}“‘《\\d])`, 'u'),
  },
  {level: 2, pattern: new RegExp(`^[（(]\\s*${numeral}\\s*[）)]\\s*[、.．]?\\s*(?=[${han}“‘《\\d])`, 'u')},
  // （）: the numeral was lost.
  {level: 2, pattern: new RegExp(`^[（(]\\s*[）)]\\s*(?=[${han}“‘《\\d])`, 'u')},
  {level: 3, pattern: new RegExp(`^\\d{1,2}\\s*[、.．]\\s*(?=[${han}“‘《])`, 'u')},
]

/** Names of a report's parts, for parts without a number. */
const part =
  /(?:工作回顾|工作回忆|回顾|工作总结|总结|工作安排|重点工作|工作任务|主要任务|目标任务|重点任务|主要工作|工作重点|总体要求|总体思路|发展目标|奋斗目标|主要目标|预期目标|自身建设|工作的?建议|政策取向|发展成就|工作部署|指导思想|重要举措|工作打算|基本总结|工作情况)$/u

/**
 * Level of a line that opens with a number of a heading.
 *
 * @returns Undefined where it does not.
 */
export function headingLevel(text: string): number | undefined {
  return numbered.find(({pattern}) => pattern.test(text))?.level
}

/** Whether a whole line, without a number, names a part of the report. */
export function isPartName(text: string): boolean {
  if (text.length > 36) return false
  const plain = simplify(text)
  return /^(?:结束语|结\s?语|前\s?言|引\s?言|后\s?记)$/u.test(plain) || (part.test(plain) && !/[。；！，]/u.test(plain))
}

/** Whether a whole line is a heading by its shape: numbered and short, without a sentence's end inside. */
export function isWholeHeading(text: string): boolean {
  if (isPartName(text)) return true
  if (headingLevel(text) === undefined || /[，、,]$/u.test(text)) return false
  return text.length <= (text.includes('，') ? 76 : 60) && !/[。；！？][^”’」』）)》]/u.test(text)
}
