import type {Line} from './draft.ts'
import {columnKinds} from './knowledge/table-columns.ts'

/** A table whose rows stand on lines, their cells parted by tabs, wide spaces or upright strokes. */
export interface RowTable {
  /** Index of the header's line. */
  start: number
  /** Header first; all of one length. */
  rows: string[][]
}

const fewestColumns = 3
const longestRow = 1000

/**
 * Find tables of lines: every cell of the first is a known header word, and those below have as many cells.
 *
 * ```text
 * 序号    项目名称    责任单位
 * 1    青溪大桥    交通局
 * ```
 */
export function findRowTables(lines: readonly Line[]): RowTable[] {
  const tables: RowTable[] = []
  for (let at = 0; at < lines.length; at++) {
    const header = cellsOf(lines[at]!)
    if (header.length < fewestColumns || !header.every(isHeader) || new Set(header).size < header.length) continue
    const rows = [header]
    for (let below = at + 1; below < lines.length; below++) {
      const row = cellsOf(lines[below]!)
      if (row.length !== header.length) break
      rows.push(row)
    }
    if (rows.length < 2) continue
    tables.push({start: at, rows})
    at += rows.length - 1
  }
  return tables
}

function cellsOf({role, text, markup}: Line): string[] {
  if (role !== 'body' || markup || text.length > longestRow) return []
  return text.replace(/^\||\|$/gu, '').split(/\s*\|\s*| {2,}/u)
}

function isHeader(cell: string): boolean {
  const text = cell.replace(/\s/gu, '')
  return columnKinds.some(({header}) => header.test(text))
}
