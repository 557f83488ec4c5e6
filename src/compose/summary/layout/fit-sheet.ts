import type {Sheet, SheetPart} from '../../../model/sheet.ts'
import type {Density} from './design.ts'

/** A page laid out at one density. */
export interface LaidOut {
  /** Title and bands. */
  parts: SheetPart[]
  /** What stands at the foot. */
  notes: SheetPart[]
  /** Of all; infinite where the width does not hold the columns. */
  height: number
}

/** What there is to show and the room for it. */
export interface Fitting {
  /** Rows of the table and tasks, as many as may be shown. */
  rows: number
  tasks: number
  /** Tables side by side at least: rows across a wide page are hard to follow. */
  tables: number
  /** Of the text block. */
  height: number
}

/**
 * Fill one page and no more: the most generous density that fits, then as much air as the page has left.
 *
 * @param lay Lays the page out at a density.
 */
export function fitSheet(fitting: Fitting, lay: (density: Density) => LaidOut): {sheet: Sheet; density: Density} {
  const height = fitting.height - reserve
  const density = firstThatFits(fitting, (one) => lay(one).height <= height)
  const {laid, air} = mostAir(density.air, height, (air) => lay({...density, air}))
  return {sheet: {parts: withFoot(laid, height)}, density: {...density, air}}
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
]

function firstThatFits({rows, tasks, tables}: Fitting, fits: (density: Density) => boolean): Density {
  const all = {maximumRows: rows, maximumTasks: tasks}
  const steps = densities.map((step) => ({...step, ...all, tableColumns: Math.max(step.tableColumns, tables)}))
  const alike = steps.filter((step) => step.tableColumns === steps[0]!.tableColumns)
  // Among pages of like make each step is lower than the one before: the first that fits is found by halving.
  const refused = greatest(alike.length, (count) => !fits(alike[count - 1]!))
  const found = alike[refused] ?? steps.slice(alike.length).find(fits)
  if (found) return found
  // Nothing shows all: few tasks, then as many rows as the page holds.
  const fullest = [2, 1]
    .map((tableColumns) => ({...densities.at(-1)!, tableColumns, ...all, maximumTasks: Math.min(8, tasks)}))
    .map((density) => ({
      ...density,
      maximumRows: greatest(rows, (maximumRows) => fits({...density, maximumRows})),
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

/**
 * The most air that the height allows. Heights grow nearly in a straight line with the air, so a few steps along the chord
 * come close to it.
 *
 * @param least Known to fit.
 */
function mostAir(least: number, height: number, lay: (air: number) => LaidOut): {laid: LaidOut; air: number} {
  let high = {air: widest, laid: lay(widest)}
  if (high.laid.height <= height) return high
  let low = {air: least, laid: lay(least)}
  for (let step = 0; step < 3 && height - low.laid.height > closeEnough; step++) {
    const slope = (high.laid.height - low.laid.height) / (high.air - low.air)
    const air = low.air + (height - low.laid.height - closeEnough / 2) / slope
    const laid = lay(air)
    if (laid.height <= height) low = {air, laid}
    else high = {air, laid}
  }
  return low
}

/** Points that may be left over. */
const closeEnough = 8

/** Notes stand at the foot of the page; what is left of the height is above them. */
function withFoot(laid: LaidOut, height: number): SheetPart[] {
  const rest = Math.max(4, Math.floor(height - laid.height))
  return [...laid.parts, {type: 'gap', height: rest}, ...laid.notes]
}
