import type {SheetPart} from '../../../model/sheet.ts'
import type {JudgedRow, SheetContent} from '../content/sheet-content.ts'
import type {Design} from './design.ts'
import {blankNote, estimateNote, explainFigures, metNote} from './explain-figures.ts'
import {shownRows} from './indicator-table.ts'
import {paragraph} from './paragraph.ts'

/** What stands at the foot: how to read the figures, and what did not fit. */
export function notes(content: SheetContent, design: Design, width: number): SheetPart[] {
  const shown = shownRows(content, design.density.maximumRows).map((row) => content.rows[row]!)
  const hiddenRows = content.rows.length - shown.length
  const hiddenTasks = content.tasks.length - Math.min(content.tasks.length, design.density.maximumTasks)
  const sentences = [
    ...estimates(content, shown),
    ...explainFigures(shown.flatMap(({value, growth, target, lastTarget}) => [value, growth, target, lastTarget])),
    ...(shown.some((row) => row.notes.includes('average')) ? ['“年均”为多年平均增速'] : []),
    ...(shown.some((row) => row.lastTarget?.bound === '~') ? [metNote] : []),
    ...(shown.length > 0 ? [blankNote, '页码指 report.pdf'] : []),
    ...(hiddenRows > 0 ? [`另有${hiddenRows}项指标见 indicators.xlsx`] : []),
    ...(hiddenTasks > 0 ? [`另有${hiddenTasks}项任务见 report.pdf`] : []),
    ...content.notes,
  ]
  if (sentences.length === 0) return []
  return [paragraph('note', design.styles.note!, `注：${sentences.join('；')}。`, {width})]
}

function estimates({allEstimated, actualYear}: SheetContent, shown: JudgedRow[]): string[] {
  if (allEstimated) return [`${actualYear}各项均为预计或初步统计数`]
  return shown.some(({value, growth}) => value?.estimated || growth?.estimated) ? [estimateNote] : []
}
