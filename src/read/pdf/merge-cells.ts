import type {PdfBox} from './page-lines.ts'

/** Rules this near to each other, in points, are one: a cell's border and the table's own. */
export const nearness = 4

/** Places of a table's rules, outer ones included, and the rules themselves. */
export interface Grid {
  xs: number[]
  ys: number[]
  level: PdfBox[]
  upright: PdfBox[]
}

/**
 * Merge the cells of a grid that have no rule between them.
 *
 * @returns The first cell of those that are one with a cell.
 */
export function mergeCells(grid: Grid): (row: number, column: number) => {row: number; column: number} {
  const {xs, ys} = grid
  const [rows, columns] = [ys.length - 1, xs.length - 1]
  const parents = Array.from({length: rows * columns}, (_, index) => index)
  const first = (index: number): number => {
    let at = index
    while (parents[at] !== at) {
      // Half the way is cut at every look.
      parents[at] = parents[parents[at]!]!
      at = parents[at]!
    }
    return at
  }
  const merge = (one: number, other: number) => {
    const [a, b] = [first(one), first(other)]
    parents[Math.max(a, b)] = Math.min(a, b)
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column
      if (column + 1 < columns && !isRuledRight(grid, row, column)) merge(cell, cell + 1)
      if (row + 1 < rows && !isRuledBelow(grid, row, column)) merge(cell, cell + columns)
    }
  }
  return (row, column) => {
    const cell = first(row * columns + column)
    return {row: Math.floor(cell / columns), column: cell % columns}
  }
}

function isRuledRight({xs, ys, upright}: Grid, row: number, column: number): boolean {
  const y = (ys[row]! + ys[row + 1]!) / 2
  const x = xs[column + 1]!
  return upright.some(
    ({left, right, top, bottom}) => Math.abs((left + right) / 2 - x) <= nearness && top <= y && bottom >= y,
  )
}

function isRuledBelow({xs, ys, level}: Grid, row: number, column: number): boolean {
  const x = (xs[column]! + xs[column + 1]!) / 2
  const y = ys[row + 1]!
  return level.some(
    ({left, right, top, bottom}) => Math.abs((top + bottom) / 2 - y) <= nearness && left <= x && right >= x,
  )
}
