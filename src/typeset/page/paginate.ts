import {tolerance} from '../metrics.ts'
import type {Row} from '../row.ts'
import {fillPage} from './fill-page.ts'

/** What stands on one page, before it is placed. */
export interface PageContent {
  rows: PlacedRow[]
  notes: Row[]
}

export interface PlacedRow {
  row: Row
  /** From the top of the text block. */
  y: number
  /** A table header shown again: not part of the reading order. */
  repeated: boolean
}

export interface PageFrame {
  height: number
  /** Line pitch of the grid; undefined where lines follow their own. */
  pitch: number | undefined
  /** Between the text and the first footnote, the rule included. */
  noteGap: number
}

/**
 * Divide rows among pages: each page takes what fits and ends at the last place where it may.
 *
 * @param notesOf Rows of a footnote by its identifier.
 * @param onFault Told of a row that had to be parted from the one it belongs to, for no page can hold the chain.
 */
export function paginate(
  given: Row[],
  notesOf: (identifier: string) => Row[],
  frame: PageFrame,
  onFault: (row: Row) => void,
): PageContent[] {
  const rows = [...given]
  const pages: PageContent[] = []
  const called = new Set<string>()
  let carried: Row[] = []
  let start = 0
  while (start < rows.length) {
    const taken = carried
    const endOf = (candidate: Row[], from: number) => pageEnd(candidate, from, frame, taken, called, notesOf)
    const {end, parted} = fillPage(rows, start, endOf, frame)
    if (parted) onFault(rows[end - 1]!)
    const placed = place(rows, start, end, frame)
    const notes = [...carried]
    for (const {row} of placed) notes.push(...newNotes(row, called, notesOf))
    const room = frame.height - bottomOf(placed) - frame.noteGap
    carried = notes.length > 0 ? splitNotes(notes, room) : []
    pages.push({rows: placed, notes})
    start = end
  }
  while (carried.length > 0) {
    const notes = carried
    carried = splitNotes(notes, frame.height - frame.noteGap)
    pages.push({rows: [], notes})
  }
  return pages
}

/** First row of the next page; whether a row had to be parted from its own; height of what stands on the page. */
export interface PageEnd {
  end: number
  parted: boolean
  used: number
}

function pageEnd(
  rows: Row[],
  start: number,
  frame: PageFrame,
  carried: Row[],
  called: Set<string>,
  notesOf: (identifier: string) => Row[],
): PageEnd {
  const seen = new Set(called)
  let notes = heightOf(carried)
  let legal = -1
  let used = 0
  let bottom = 0
  let y = headerHeight(rows[start]!)
  for (let index = start; index < rows.length; index++) {
    const row = rows[index]!
    if (index > start && row.breakBefore) return {end: index, parted: false, used: frame.height}
    y = topOf(row, y, index === start && start > 0, frame)
    notes += heightOf(newNotes(row, seen, notesOf))
    const foot = notes > 0 ? notes + frame.noteGap : 0
    if (y + row.height + foot > frame.height + tolerance && index > start) {
      return legal > start ? {end: legal, parted: false, used} : {end: index, parted: true, used: bottom}
    }
    bottom = y + row.height + foot
    y += row.height + row.after
    if (row.keepWithNext) continue
    legal = index + 1
    used = bottom
  }
  return {end: rows.length, parted: false, used: frame.height}
}

function place(rows: Row[], start: number, end: number, frame: PageFrame): PlacedRow[] {
  const placed: PlacedRow[] = []
  let y = 0
  for (const row of rows[start]!.header ?? []) {
    placed.push({row, y, repeated: true})
    y += row.height
  }
  for (let index = start; index < end; index++) {
    const row = rows[index]!
    y = topOf(row, y, index === start && start > 0, frame)
    placed.push({row, y, repeated: false})
    y += row.height + row.after
  }
  return placed
}

/** Space before falls away at the top of a page that filled by itself; the document’s first keeps it. */
function topOf(row: Row, y: number, first: boolean, frame: PageFrame): number {
  const top = first && !row.breakBefore && y === 0 ? y : y + row.before
  if (!row.snaps || frame.pitch === undefined || Math.abs(row.height - frame.pitch) > tolerance) return top
  return Math.ceil((top - tolerance) / frame.pitch) * frame.pitch
}

function headerHeight(row: Row): number {
  return heightOf(row.header ?? [])
}

export function heightOf(rows: Row[]): number {
  return rows.reduce((sum, row) => sum + row.before + row.height + row.after, 0)
}

/** Rows of the notes called here for the first time; marks them as called. */
function newNotes(row: Row, called: Set<string>, notesOf: (identifier: string) => Row[]): Row[] {
  return row.notes.flatMap((identifier) => {
    if (called.has(identifier)) return []
    called.add(identifier)
    return notesOf(identifier)
  })
}

export function bottomOf(placed: PlacedRow[]): number {
  const last = placed.at(-1)
  return last ? last.y + last.row.height : 0
}

/** Cut notes to the room there is, at least one row. @returns What the next page takes over. */
function splitNotes(notes: Row[], room: number): Row[] {
  let height = 0
  let count = 0
  for (const row of notes) {
    height += row.before + row.height + row.after
    if (height > room + tolerance && count > 0) break
    count++
  }
  return notes.splice(count)
}
