/** Every built face has its em box from 0.88 above to 0.12 below the baseline, so that mixed lines keep the grid. */
export const ascentEm = 0.88

/** Of lengths that should be equal but were reached by different sums; in points. */
export const tolerance = 0.02

/** Baseline of text of a size in a line of a height: the em box stands in the middle. From the top of the line. */
export function baselineIn(height: number, size: number): number {
  return (height - size) / 2 + ascentEm * size
}
