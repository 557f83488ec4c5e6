import type {MainTableRow} from '../../../model/main-table.ts'

/**
 * The rows that stand large on the sheet.
 *
 * An indicator stands there once: 城镇投资 beside 全社会投资 would take the place of another.
 *
 * @param wanted  Lexicon ids, most wanted first; a row that is not among them comes after, the fuller the earlier.
 * @param maximum How many at most.
 */
export function keyFigures<Row extends MainTableRow>(rows: Row[], wanted: string[], maximum: number): Row[] {
  const place = (row: Row) => {
    const index = wanted.indexOf(row.id ?? row.indicator)
    return index < 0 ? wanted.length : index
  }
  const seen = new Set<string>()
  return rows
    .filter((row) => row.value?.number || row.growth?.number)
    .filter(({id}) => id === null || (!seen.has(id) && seen.add(id)))
    .map((row, order) => ({row, order}))
    .sort((a, b) => place(a.row) - place(b.row) || fullness(b.row) - fullness(a.row) || a.order - b.order)
    .slice(0, maximum)
    .map(({row}) => row)
}

function fullness(row: MainTableRow): number {
  return [row.value, row.growth, row.target].filter((one) => one?.number).length
}
