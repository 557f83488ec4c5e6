import type {Draft, Line} from '../draft.ts'
import {findFlatTables} from '../find-flat-tables.ts'
import {findRowTables} from '../find-row-tables.ts'
import type {Rule} from '../rule.ts'
import {writeTable} from '../write-table.ts'

/** Tables of rows are counted down from here, tables of cells up from 0. */
const firstRowTable = -1

/** Tables of which a page left a cell or a row a line: put together where the columns are certain; else the lines stay lines. */
export const findTables: Rule = {
  name: 'find-tables',
  apply: (draft: Draft) => {
    splitRows(draft)
    findFlatTables(draft.lines).forEach(({start, cells, length}, table) => {
      const lines = draft.lines.slice(start, start + length)
      if (cells.length === 0) {
        for (const line of lines) line.flattened = true
        return
      }
      lines.forEach((line, index) => {
        line.role = 'cell'
        line.cell = {table, ...cells[index]!}
      })
      draft.record(lines[0]!.origin, lines.map((line) => line.text).join('\n'), writeTable(lines), true)
    })
  },
  examples: [
    {
      before:
        '附件\n重点工程\n序\n号\n项目名称\n项目投资\n完成\n时限\n责任\n单位\n牵头领导\n1\n青溪大桥\n总投资\n5亿元\n2021年\n启动\n交通局\n陈远山\n2\n城西小学\n0.6亿元\n2021年底\n教体局\n城西镇\n林若水\n附件2',
      after:
        '附件\n重点工程\n| 序号 | 项目名称 | 项目投资 | 完成时限 | 责任单位 | 牵头领导 |\n| - | - | - | - | - | - |\n| 1 | 青溪大桥 | 总投资5亿元 | 2021年启动 | 交通局 | 陈远山 |\n| 2 | 城西小学 | 0.6亿元 | 2021年底 | 教体局 城西镇 | 林若水 |\n附件2',
    },
    {
      before: '序号\t项目名称\t责任单位\n1\t青溪 大桥\t交通局\n2\t城西小学\t教体局\n努力奋斗！',
      after:
        '| 序号 | 项目名称 | 责任单位 |\n| - | - | - |\n| 1 | 青溪 大桥 | 交通局 |\n| 2 | 城西小学 | 教体局 |\n努力奋斗！',
    },
    {
      before: '指标名称\n单位\n2020年\n增长\n生产总值\n亿元\n86.4\n6.2%\n财政收入\n亿元\n7.3\n5%\n努力奋斗！',
      after:
        '| 指标名称 | 单位 | 2020年 | 增长 |\n| - | - | - | - |\n| 生产总值 | 亿元 | 86.4 | 6.2% |\n| 财政收入 | 亿元 | 7.3 | 5% |\n努力奋斗！',
    },
    {
      before: '序号\n项目名称\n建设内容\n备注\n1\n青溪大桥\n新建\n在建\n续建\n2\n城西小学\n改建\n在建',
      after: '序号\n项目名称\n建设内容\n备注\n1\n青溪大桥\n新建\n在建\n续建\n2\n城西小学\n改建\n在建',
      because: 'two columns of free text, and one line too many: whose it is cannot be told',
    },
    {
      before: '项目建设\n指标\n任务\n我们努力工作。',
      after: '项目建设\n指标\n任务\n我们努力工作。',
      because: 'words of a header, but no rows',
    },
  ],
}

/** Rows that stand on lines become cells. */
function splitRows(draft: Draft): void {
  const tables = findRowTables(draft.lines)
  if (tables.length === 0) return
  const pieces: Line[][] = []
  let at = 0
  tables.forEach(({start, rows}, index) => {
    const old = draft.lines.slice(start, start + rows.length)
    const table = firstRowTable - index
    const cells = rows.flatMap((row, number) =>
      row.map((text, column): Line => ({...old[number]!, text, role: 'cell', cell: {table, row: number, column}})),
    )
    draft.record(old[0]!.origin, old.map((line) => line.text).join('\n'), writeTable(cells), true)
    pieces.push(draft.lines.slice(at, start), cells)
    at = start + rows.length
  })
  draft.lines = [...pieces.flat(), ...draft.lines.slice(at)]
}

/** The first lines of tables that were found but not told. */
export function flattenedTables(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => line.flattened === true && lines[index - 1]?.flattened !== true)
}
