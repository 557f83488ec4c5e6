import {tolerance} from '../metrics.ts'
import type {Row} from '../row.ts'
import {bottomOf, heightOf, type PageContent, type PageFrame} from './paginate.ts'

/** Put rows at the foot of the last page, above its footnotes; on a page of their own where the last has no room. */
export function placeAtFoot(rows: Row[], pages: PageContent[], frame: PageFrame): void {
  if (rows.length === 0) return
  const height = heightOf(rows)
  const last = pages.at(-1)!
  const notes = last.notes.length > 0 ? heightOf(last.notes) + frame.noteGap : 0
  const fits = bottomOf(last.rows) + height + notes <= frame.height + tolerance
  const page: PageContent = fits ? last : {rows: [], notes: []}
  if (!fits) pages.push(page)
  let y = frame.height - height - (fits ? notes : 0)
  for (const row of rows) {
    page.rows.push({row, y: y + row.before, repeated: false})
    y += row.before + row.height + row.after
  }
}
