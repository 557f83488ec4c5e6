import type {Observation} from '../../../model/observation.ts'
import type {SheetParagraph, SheetPart} from '../../../model/sheet.ts'
import type {Inline} from '../../../model/styled-document.ts'
import {figureParts, joinFigure} from '../content/figure-parts.ts'
import {linked} from '../content/linked.ts'
import type {MainTask, SheetContent} from '../content/sheet-content.ts'
import {airy, type Design, scaled} from './design.ts'
import {paragraph, partHeight, sum} from './paragraph.ts'

/**
 * The main tasks, each with its quantified targets, in one or more columns.
 *
 * @param columns Columns beside each other; tasks run down the first, then the next.
 */
export function taskList(content: SheetContent, design: Design, width: number, columns: number): SheetPart[] {
  const tasks = content.tasks.slice(0, design.density.maximumTasks)
  if (columns === 1) return tasks.flatMap((task) => taskParts(task, design, width))
  const gap = 16
  const each = (width - gap * (columns - 1)) / columns
  const lists = balance(
    tasks.map((task) => taskParts(task, design, each)),
    columns,
  )
  const height = Math.max(0, ...lists.map((parts) => sum(parts.map(partHeight))))
  return [{type: 'columns', gap, height, columns: lists.map((parts) => ({width: each, parts}))}]
}

function taskParts(task: MainTask, design: Design, width: number): SheetPart[] {
  const style = scaled(design, 'sheetTask')
  const heading: Inline[] = [{type: 'text', value: task.heading}]
  const page = task.page
  const linkedHeading: Inline[] =
    page === null ? heading : [{type: 'link', url: `report.pdf#page=${page}`, title: task.heading, children: heading}]
  const parts: SheetPart[] = [
    {type: 'gap', height: airy(design, 1.5, 7)},
    paragraph('sheetTask', style, linkedHeading, {
      width,
      size: Math.min(style.size, Math.max(8, design.density.size - 0.5)),
    }),
  ]
  const targets = taskTargets(task, design, width)
  return targets ? [...parts, targets] : parts
}

function taskTargets(task: MainTask, design: Design, width: number): SheetParagraph | undefined {
  const shown = task.targets.slice(0, design.density.targetsPerTask)
  if (shown.length === 0) return undefined
  const rest = task.targets.length - shown.length
  const inline = shown.flatMap((one, index): Inline[] => [
    ...(index > 0 ? [{type: 'text' as const, value: '；'}] : []),
    ...linked(one, [{type: 'text', value: targetText(one)}]),
  ])
  if (rest > 0) inline.push({type: 'text', value: '等'})
  return paragraph('sheetTarget', scaled(design, 'sheetTarget'), inline, {width})
}

function targetText(one: Observation): string {
  return one.indicator + joinFigure(figureParts(one, '', true))
}

/** Deal whole tasks out to columns of like height, in reading order. */
function balance(tasks: SheetPart[][], columns: number): SheetPart[][] {
  const heights = tasks.map((parts) => sum(parts.map(partHeight)))
  const share = sum(heights) / columns
  const lists: SheetPart[][] = Array.from({length: columns}, () => [])
  let reached = 0
  for (const [index, parts] of tasks.entries()) {
    const middle = reached + heights[index]! / 2
    lists[Math.min(columns - 1, Math.floor(middle / share))]!.push(...parts)
    reached += heights[index]!
  }
  return lists
}
