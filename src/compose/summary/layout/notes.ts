import type {SheetPart} from '../../../model/sheet.ts'
import type {JudgedRow, SheetContent} from '../content/sheet-content.ts'
import type {Design} from './design.ts'
import {shownRows} from './indicator-table.ts'
import {paragraph} from './paragraph.ts'

/** What stands at the foot: how to read the figures, and what did not fit. Only what the sheet uses is explained. */
export function notes(content: SheetContent, design: Design, width: number): SheetPart[] {
  const shown = shownRows(content, design.density.maximumRows).map((row) => content.rows[row]!)
  const sentences = [
    ...(content.allEstimated ? [`${content.actualYear}各项均为预计或初步统计数`] : []),
    ...explanations
      .filter(({applies, id}) => shown.some(applies) && !(id === 'estimated' && content.allEstimated))
      .map(({text}) => text),
    '空白为报告未提及',
    '页码指 report.pdf',
  ]
  const hiddenRows = content.rows.length - shown.length
  const hiddenTasks = content.tasks.length - Math.min(content.tasks.length, design.density.maximumTasks)
  if (hiddenRows > 0) sentences.push(`另有${hiddenRows}项指标见 indicators.xlsx`)
  if (hiddenTasks > 0) sentences.push(`另有${hiddenTasks}项任务见 report.pdf`)
  return [paragraph('note', design.styles.note!, `注：${sentences.join('；')}。`, {width})]
}

const figures = (row: JudgedRow) => [row.value, row.growth, row.target, row.lastTarget]

const explanations: Array<{id?: string; text: string; applies: (row: JudgedRow) => boolean}> = [
  {id: 'estimated', text: '* 为预计或初步统计数', applies: (row) => figures(row).some((one) => one?.estimated)},
  {
    text: '“以上”含本数，“以内”不超过本数，“左右”为约数',
    applies: (row) => figures(row).some((one) => one && one.bound !== '='),
  },
  {text: '“—”连接区间的上下限', applies: (row) => figures(row).some((one) => one?.numberHigh)},
  {text: '“年均”为多年平均增速', applies: (row) => row.notes.includes('average')},
  {text: '目标为“左右”的，达到其九成即计为完成', applies: (row) => row.met !== null && row.lastTarget?.bound === '~'},
]
