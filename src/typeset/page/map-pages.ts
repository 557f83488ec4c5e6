import type {PageMap} from '../../model/page-map.ts'
import type {Source} from '../row.ts'

/** Where each set line of each line of report.md went: columns ascend, as do pages. */
type Places = Map<number, Array<{column: number; page: number}>>

/** Answer on which page a place of report.md stands. @param pages Text placed on each page, with the number that the page shows. */
export function mapPages(pages: Array<{number: number; sources: Source[]}>, count: number): PageMap {
  const places: Places = new Map()
  for (const {number, sources} of pages) {
    for (const {line, column} of sources) {
      const known = places.get(line)
      if (known) known.push({column, page: number})
      else places.set(line, [{column, page: number}])
    }
  }
  return {
    count,
    pageOf(line, column = 1) {
      const known = places.get(line)
      return known && (known.findLast((place) => place.column <= column) ?? known[0])?.page
    },
  }
}
