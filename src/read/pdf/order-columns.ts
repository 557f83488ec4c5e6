import {baselineRows} from './baseline-rows.ts'
import {allowsGutter, findGutter, stretchesOf} from './find-gutter.ts'
import type {PdfPage, PdfPiece} from './page-lines.ts'

/** A part of a page that is read from top to bottom. */
export interface PagePart {
  pieces: PdfPiece[]
  /** 0 over the page's whole width, else the column's number from the left. */
  column: number
}

/** Four columns at most. */
const deepest = 2

/** A gutter that so many pages of a file have is a habit of the file. */
const usualShare = 0.4

/**
 * Part every page into what is read one after the other: its columns, left first. What stands over both columns (a title, a
 * wide table) parts them into those above and those below.
 *
 * @returns A part or more for every page: one where it has one column.
 */
export function orderColumns(pages: PdfPage[]): PagePart[][] {
  const gutters = pages.map(({pieces}) => findGutter(pieces))
  const found = gutters.filter((gutter) => gutter !== undefined).sort((a, b) => a - b)
  const usual = found.length >= usualShare * pages.length ? found[Math.floor(found.length / 2)] : undefined
  return pages.map(({pieces}, index) => {
    const allowed = usual !== undefined && allowsGutter(pieces, usual) ? usual : undefined
    return parted(pieces, gutters[index] ?? allowed, deepest)
  })
}

function parted(pieces: PdfPiece[], gutter: number | undefined, depth: number): PagePart[] {
  if (gutter === undefined) return [{pieces, column: 0}]
  const bars = baselineRows(pieces).flatMap((row) => acrossGutter(row, gutter))
  const across = new Set(bars.flat())
  const left = columnsOf(
    pieces.filter((piece) => !across.has(piece) && piece.x < gutter),
    depth,
    1,
  )
  const right = columnsOf(
    pieces.filter((piece) => !across.has(piece) && piece.x >= gutter),
    depth,
    left.count + 1,
  )
  const parts: PagePart[] = []
  let top = Number.NEGATIVE_INFINITY
  const until = (bottom: number) => {
    for (const column of [...left.columns, ...right.columns]) {
      const between = column.pieces.filter(({y}) => y > top && y <= bottom)
      if (between.length > 0) parts.push({pieces: between, column: column.column})
    }
    top = bottom
  }
  for (const bar of bars) {
    until(bar[0]!.y)
    const last = parts.at(-1)
    if (last?.column === 0) for (const piece of bar) last.pieces.push(piece)
    else parts.push({pieces: [...bar], column: 0})
  }
  until(Number.POSITIVE_INFINITY)
  return parts
}

/** Columns of one side of a gutter; a side with bars of its own is read as it is. */
function columnsOf(pieces: PdfPiece[], depth: number, first: number): {columns: PagePart[]; count: number} {
  const parts = depth > 1 ? parted(pieces, findGutter(pieces), depth - 1) : []
  const count = parts.length > 1 && parts.every(({column}) => column > 0) ? parts.length : 1
  if (count === 1) return {columns: [{pieces, column: first}], count}
  return {columns: parts.map((part, index) => ({...part, column: first + index})), count}
}

/** The pieces of a row's stretch that runs over the gutter, as one bar; none where the row keeps clear of it. */
function acrossGutter(row: PdfPiece[], gutter: number): PdfPiece[][] {
  const over = stretchesOf(row).filter(({left, right}) => left < gutter && right > gutter)
  return over.map(({left, right}) => row.filter(({x}) => x >= left && x < right))
}
