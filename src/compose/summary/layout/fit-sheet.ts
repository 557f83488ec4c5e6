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
  {size: 12, tableColumns: 1, targetsPerTask: 9, air: 1.1},
  {size: 11, tableColumns: 1, targetsPerTask: 8, air: 0.7},
  {size: 10.5, tableColumns: 1, targetsPerTask: 6, air: 0.35},
  {size: 10, tableColumns: 1, targetsPerTask: 4, air: 0.3},
  {size: 10, tableColumns: 1, targetsPerTask: 3, air: 0.25},
  {size: 9.5, tableColumns: 1, targetsPerTask: 2, air: 0.2},
  {size: 9, tableColumns: 1, targetsPerTask: 2, air: 0.15},
  {size: 9, tableColumns: 1, targetsPerTask: 1, air: 0.1},
  {size: 9, tableColumns: 1, targetsPerTask: 0, air: 0},
  {size: 8.5, tableColumns: 1, targetsPerTask: 0, air: 0},
  {size: 8, tableColumns: 1, targetsPerTask: 0, air: 0},
  {size: 8.5, tableColumns: 2, targetsPerTask: 0, air: 0},
  {size: 8, tableColumns: 2, targetsPerTask: 0, air: 0},
  {size: 8, tableColumns: 1, targetsPerTask: 0, air: 0},
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
  // Nothing shows all: few tasks, then as many rows as the page holds.
  const dense = densities.slice(-2).map((step) => ({...step, ...all, maximumTasks: Math.min(8, all.maximumTasks)}))
  const fullest = dense
    .map((density) => ({
      ...density,
      maximumRows: greatest(all.maximumRows, (maximumRows) => fits({...density, maximumRows})),
    }))
    .reduce((best, one) => (one.maximumRows > best.maximumRows ? one : best))
  if (fits(fullest)) return fullest
  return {...fullest, maximumTasks: greatest(fullest.maximumTasks, (maximumTasks) => fits({...fullest, maximumTasks}))}
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

/** Beyond 1 the parts of a nearly empty sheet move apart. */
const widest = 2.4

function mostAir(fits: (air: number) => boolean): number {
  if (fits(widest)) return widest
  return (greatest(47, (step) => fits((step / 48) * widest)) / 48) * widest
}

/** Notes stand at the foot of the page; what is left of the height is above them. */
function withFoot(laid: LaidOut, height: number): SheetPart[] {
  const rest = Math.max(4, Math.floor(height - laid.height))
  return [...laid.parts, {type: 'gap', height: rest}, ...laid.notes]
}
