import {tolerance} from '../metrics.ts'
import type {Row} from '../row.ts'
import type {PageEnd, PageFrame} from './paginate.ts'

/** Rows further on that a page's end may depend on: what keeps together is looked at to its end. */
const outlook = 12

/**
 * Find where a page ends. Where what keeps together leaves it short of a line that would have had room, a paragraph on it is
 * set in one line more or less, if its spacing bears it: a typesetter's way to fill a page.
 *
 * @param rows  Changed where a paragraph is set again.
 * @param endOf Where a page ends that begins with a row.
 */
export function fillPage(
  rows: Row[],
  start: number,
  endOf: (rows: Row[], start: number) => PageEnd,
  frame: PageFrame,
): PageEnd {
  const natural = endOf(rows, start)
  if (!isShort(rows, natural, frame)) return natural
  let best: {at: number; count: number; rows: Row[]; cost: number} | undefined
  for (let at = start; at <= natural.end && at < rows.length; at++) {
    const {resettable} = rows[at]!
    if (!resettable) continue
    for (const count of [resettable.count - 1, resettable.count + 1]) {
      const set = resettable.reset(count, best?.cost)
      if (!set) continue
      const changed = exchange(rows, at, resettable.count, set.rows)
      const tried = [...rows.slice(start, at), ...changed, ...rows.slice(at + resettable.count, natural.end + outlook)]
      if (!isShort(tried, endOf(tried, 0), frame)) best = {at, count: resettable.count, rows: changed, cost: set.cost}
    }
  }
  if (!best) return natural
  rows.splice(best.at, best.count, ...best.rows)
  return endOf(rows, start)
}

/** Would the next line have had room? A page that was ended, or holds the last rows, is never short. */
function isShort(rows: Row[], {end, parted, used}: PageEnd, frame: PageFrame): boolean {
  const next = rows[end]
  return (
    next !== undefined && !parted && !next.breakBefore && used + next.before + next.height <= frame.height + tolerance
  )
}

/** The new rows, with what the old ones were told about their neighbours. */
function exchange(rows: Row[], at: number, count: number, made: Row[]): Row[] {
  const first = rows[at]!
  const last = rows[at + count - 1]!
  const head = made[0]!
  head.anchors = first.anchors
  head.before = first.before
  head.breakBefore = first.breakBefore
  if (first.begins) head.begins = first.begins
  const tail = made.at(-1)!
  tail.after = last.after
  tail.keepWithNext = last.keepWithNext
  return made
}
