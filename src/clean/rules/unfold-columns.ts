import {greatestOf} from '../../text/greatest-of.ts'
import type {Draft, Line} from '../draft.ts'
import type {Rule} from '../rule.ts'

const row = /^\|.*\|$/u
const divider = /^\|(?:\s*:?-+:?\s*\|)+$/u
const fewestRows = 6
/** A line of print is about so long; cells of a table are shorter. */
const shortestLine = 10
const mostly = 0.7

/** Two columns of print that a converter took for a table: first the left one is read, then the right one. */
export const unfoldColumns: Rule = {
  name: 'unfold-columns',
  apply: (draft: Draft) => {
    const unfolded: Line[] = []
    let run: Line[] = []
    const flush = () => {
      for (const line of unfold(draft, run) ?? run) unfolded.push(line)
      run = []
    }
    for (const line of draft.lines) {
      if (row.test(line.text)) run.push(line)
      else {
        flush()
        unfolded.push(line)
      }
    }
    flush()
    draft.lines = unfolded
  },
  examples: [
    {
      before: [
        '| 经过全县上下的共同努力，云岭县第三届人民 | | | 系统谋划和部署今后五年的各项工作，坚持稳 |',
        '| --- | --- | --- | --- |',
        '| 代表大会确定的各项任务顺利完成，城乡面貌 | | | 中求进，加快转变发展方式，推动产业升级步 |',
        '| 发生了新的变化，人民生活有了新的改善，社 | | | 伐，努力建设富裕文明的新云岭，让全县人民 |',
        '| 会大局保持稳定，全年新增就业三千人，改造 | | | 过上更加美好的生活。一要狠抓项目建设，确 |',
        '| 危房百余户，新建学校三所，医院一座，群众 | | | 保重点工程按期完工，早日发挥效益，带动就 |',
        '| 反映强烈的一批难题得到解决，各项事业都有 | | | 业。二要改善民生，办好十件实事，让群众满 |',
      ].join('\n'),
      after: [
        '经过全县上下的共同努力，云岭县第三届人民',
        '代表大会确定的各项任务顺利完成，城乡面貌',
        '发生了新的变化，人民生活有了新的改善，社',
        '会大局保持稳定，全年新增就业三千人，改造',
        '危房百余户，新建学校三所，医院一座，群众',
        '反映强烈的一批难题得到解决，各项事业都有',
        '系统谋划和部署今后五年的各项工作，坚持稳',
        '中求进，加快转变发展方式，推动产业升级步',
        '伐，努力建设富裕文明的新云岭，让全县人民',
        '过上更加美好的生活。一要狠抓项目建设，确',
        '保重点工程按期完工，早日发挥效益，带动就',
        '业。二要改善民生，办好十件实事，让群众满',
      ].join('\n'),
    },
    {
      before: `| 指标 | 单位 | 数值 |\n| - | - | - |\n${'| 生产总值 | 亿元 | 86.4 |\n'.repeat(6).trimEnd()}`,
      after: `| 指标 | 单位 | 数值 |\n| - | - | - |\n${'| 生产总值 | 亿元 | 86.4 |\n'.repeat(6).trimEnd()}`,
      because: 'a table',
    },
  ],
}

/** Undefined where the rows are a table's. */
function unfold(draft: Draft, run: readonly Line[]): Line[] | undefined {
  const rows = run.filter(({text}) => !divider.test(text))
  if (rows.length < fewestRows) return undefined
  const cells = rows.map(({text}) =>
    text
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  const width = greatestOf(cells.map(({length}) => length))
  const columns = Array.from({length: width}, (_, column) => cells.map((row) => row[column] ?? ''))
  const used = columns.filter((column) => column.some((cell) => cell !== ''))
  if (used.length !== 2 || !used.every(isPrint)) return undefined
  const lines = used.flatMap((column) =>
    column.flatMap((text, index): Line[] =>
      text === '' ? [] : [{...rows[index]!, text, role: 'body', gap: false, indent: 0}],
    ),
  )
  draft.record(run[0]!.origin, run.map(({text}) => text).join('\n'), lines.map(({text}) => text).join('\n'), false)
  return lines
}

/** Lines of print fill their column and end where the column does, not where sentences do. */
function isPrint(column: readonly string[]): boolean {
  const full = column.filter((cell) => cell.length >= shortestLine && !/[。；：！]$/u.test(cell))
  return full.length >= column.length * mostly
}
