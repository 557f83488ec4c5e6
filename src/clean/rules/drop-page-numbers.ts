import type {Draft, Line} from '../draft.ts'
import {isWholeHeading} from '../heading-shape.ts'
import type {Rule} from '../rule.ts'

/** Page 2 - 政府工作报告, P. 2, — 1 —, - 2 -, －３－, ·4·, 第5页, 第 5 页 共 30 页, 5/30 */
const marked =
  /^(?:[—–―─－-]{1,3}\s*(?<dashed>[\d０-９]{1,3})\s*[—–―─－-]{1,3}|·\s?(?<dotted>\d{1,3})\s?·|第\s*(?<named>\d{1,3})\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?|(?:Page|P\.)\s?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?(?:\s[-–—]\s.{1,30})?|(?<of>\d{1,3})\s*\/\s*\d{1,3})$/u
/** 第1页共18页 on a line of the text. */
const inLine = /第\s?\d{1,3}\s?页[，,/ ]?共\s?\d{1,3}\s?页/gu
const bare = /^\d{1,3}$/u
/** So many numbers that count up are pages; fewer may be cells or what a cut sentence left. */
const least = 4
/** Above a page's number stands a line of text; above that of a table's row the last cell of the row before. */
const shortestLine = 12

/** Page numbers that the lines of a printed page left in the text. They also say where a page ended. */
export const dropPageNumbers: Rule = {
  name: 'drop-page-numbers',
  apply: (draft: Draft) => {
    for (const line of draft.lines) if (line.text.includes('页')) draft.substitute(line, inLine, '')
    draft.remove((line) => line.text.trim() === '')
    const pages = new Set(draft.lines.filter((line) => marked.test(line.text)))
    for (const line of countingLines(draft.lines)) pages.add(line)
    const alone = new Set(loneNumbers(draft.lines).filter((line) => !pages.has(line)))
    if (pages.size + alone.size === 0) return
    draft.lines.forEach((line, index) => {
      if ((pages.has(line) || alone.has(line)) && draft.lines[index + 1]) draft.lines[index + 1]!.page = true
    })
    draft.remove((line) => pages.has(line))
    draft.remove((line) => alone.has(line), false)
  },
  examples: [
    {before: '大抓发展，\n— 1 —\n企业预期更稳。', after: '大抓发展，\n企业预期更稳。'},
    {before: '第1页共18页云岭县政府工作报告', after: '云岭县政府工作报告'},
    {before: '第 3 页 共 20 页\n全年增长5%。', after: '全年增长5%。'},
    {
      before: '工作取得实效。\n\n1\n\n农业农村经济稳中有升，全年粮食总产再创新高。',
      after: '工作取得实效。\n农业农村经济稳中有升，全年粮食总产再创新高。',
    },
    {before: 'PM\n25\n年平均浓度下降。', after: 'PM\n25\n年平均浓度下降。', because: 'one number counts nothing'},
  ],
}

/** A number between blank lines, where a sentence or heading ended above and a paragraph begins below. */
function loneNumbers(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]]
    return (
      bare.test(line.text) &&
      line.role === 'body' &&
      !line.flattened &&
      line.gap &&
      below?.gap === true &&
      below.text.length >= 20 &&
      above !== undefined &&
      (/[。！？；]$/u.test(above.text) || isWholeHeading(above.text))
    )
  })
}

/** Bare numbers, each one more than the last, over the whole text. */
function countingLines(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  let last: number | undefined
  let below = 0
  for (const [index, line] of lines.entries()) {
    if (!bare.test(line.text) || line.role === 'cell' || line.flattened) continue
    const number = Number(line.text)
    if (last === undefined ? number <= 3 : number === last + 1) {
      found.push(line)
      last = number
      if ((lines[index - 1]?.text.length ?? 0) >= shortestLine) below++
    }
  }
  const spread = found.length < 2 ? 0 : (found.at(-1)!.origin - found[0]!.origin) / found.length
  return found.length >= least && spread > 8 && below * 2 >= found.length ? found : []
}
