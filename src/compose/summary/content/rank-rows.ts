import type {Lexicon} from '../../../indicators/lexicon.ts'
import type {MainTableRow} from '../../../model/main-table.ts'

/**
 * Rank rows for a page that cannot hold all: the wanted ones first, then those with a target, by the lexicon's priority
 * in their category, and the fuller the earlier.
 *
 * @param wanted Lexicon ids, most wanted first.
 * @returns      Indexes of rows.
 */
export function rankRows(rows: MainTableRow[], wanted: string[], lexicon: Lexicon | undefined): number[] {
  const priorities = new Map(lexicon?.entries.map((entry) => [entry.id, entry.priority]))
  const keyOf = (row: MainTableRow, index: number) => {
    const place = wanted.indexOf(row.id ?? row.indicator)
    return {
      place: place < 0 ? wanted.length : place,
      planned: row.target ? 0 : 1,
      priority: priorities.get(row.id ?? '') ?? 100,
      empty: [row.value, row.growth].filter((one) => !one).length,
      index,
    }
  }
  return rows
    .map(keyOf)
    .sort(
      (a, b) =>
        a.place - b.place || a.planned - b.planned || a.priority - b.priority || a.empty - b.empty || a.index - b.index,
    )
    .map(({index}) => index)
}
