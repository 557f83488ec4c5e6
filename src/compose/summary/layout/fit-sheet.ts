import type {Sheet, SheetPart} from '../../../model/sheet.ts'
import type {SheetContent} from '../content/sheet-content.ts'
import type {Density, Design} from './design.ts'
import {type Band, type LaidOut, layOutSheet} from './lay-out-sheet.ts'

export interface SheetFrame {
  bands: readonly Band[]
  styles: Design['styles']
  colors: Design['colors']
  maximumRows: number
  /** Width and height of the text block. */
  width: number
  height: number
}

/**
 * Fill one page and no more: the most generous density that fits, then as much air as the page has left.
 *
 * @returns The page and what did not fit.
 */
export function fitSheet(
  content: SheetContent,
  frame: SheetFrame,
): {sheet: Sheet; hiddenRows: number; hiddenTasks: number} {
  const lay = (density: Density) =>
    layOutSheet(content, frame.bands, {styles: frame.styles, colors: frame.colors, density}, frame.width)
  const height = frame.height - reserve
  const dense = firstThatFits(content, frame, (density) => lay(density).height <= height)
  const density = {...dense, air: mostAir((air) => lay({...dense, air}).height <= height)}
  const laid = lay(density)
  return {
    sheet: {parts: withFoot(laid, height)},
    hiddenRows: Math.max(0, content.rows.length - density.maximumRows),
    hiddenTasks: Math.max(0, content.tasks.length - density.maximumTasks),
  }
}

/** Kept free at the foot: Word adds the width of rules to the height of rows. */
const reserve = 10

/** From generous to dense, each with the least air it needs to look well. Type never goes under 8 pt; rows and tasks are left out only after the last. */
const densities: Array<Pick<Density, 'size' | 'tableColumns' | 'targetsPerTask' | 'air'>> = [
  {size: 10.5, tableColumns: 1, targetsPerTask: 6, air: 0.35},
  {size: 10, tableColumns: 1, targetsPerTask: 4, air: 0.3},
  {size: 10, tableColumns: 1, targetsPerTask: 3, air: 0.25},
  {size: 9.5, tableColumns: 1, targetsPerTask: 2, air: 0.2},
  {size: 9, tableColumns: 1, targetsPerTask: 2, air: 0.15},
  {size: 9, tableColumns: 1, targetsPerTask: 1, air: 0.1},
  {size: 9, tableColumns: 1, targetsPerTask: 0, air: 0},
  {size: 8.5, tableColumns: 2, targetsPerTask: 2, air: 0.1},
  {size: 8.5, tableColumns: 2, targetsPerTask: 0, air: 0},
  {size: 8, tableColumns: 2, targetsPerTask: 0, air: 0},
]

function firstThatFits(content: SheetContent, frame: SheetFrame, fits: (density: Density) => boolean): Density {
  const all = {
    maximumRows: Math.min(frame.maximumRows, content.rows.length),
    maximumTasks: content.tasks.length,
  }
  // Rows across a wide page are hard to follow.
  const least = frame.width > 600 && content.rows.length > 6 ? 2 : 1
  for (const step of densities) {
    const density = {...step, ...all, tableColumns: Math.max(step.tableColumns, least)}
    if (fits(density)) return density
  }
  const last = {...densities.at(-1)!, ...all}
  const fewerTasks = {...last, maximumTasks: Math.min(last.maximumTasks, 8)}
  const rows = greatest(last.maximumRows, (maximumRows) => fits({...fewerTasks, maximumRows}))
  if (rows > 0 || fits({...fewerTasks, maximumRows: 0})) return {...fewerTasks, maximumRows: rows}
  const tasks = greatest(fewerTasks.maximumTasks, (maximumTasks) => fits({...last, maximumRows: 0, maximumTasks}))
  return {...last, maximumRows: 0, maximumTasks: tasks}
}

/** The greatest count up to a maximum that fits; 0 where none does. Heights grow with the count. */
function greatest(maximum: number, fits: (count: number) => boolean): number {
  let low = 0
  let high = maximum
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}

function mostAir(fits: (air: number) => boolean): number {
  if (fits(1)) return 1
  return greatest(31, (step) => fits(step / 32)) / 32
}

/** Notes stand at the foot of the page; what is left of the height is above them. */
function withFoot(laid: LaidOut, height: number): SheetPart[] {
  const rest = Math.max(4, Math.floor(height - laid.height))
  return [...laid.parts, {type: 'gap', height: rest}, ...laid.notes]
}
