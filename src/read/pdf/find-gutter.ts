import {baselineRows} from './baseline-rows.ts'
import type {PdfPiece} from './page-lines.ts'

/** A stretch of a row without a wide gap. */
export interface Stretch {
  left: number
  right: number
  y: number
  characters: number
}

/** Pieces of a row closer than this, in em, belong together: the gap between columns is wider, that between words narrower. */
const gapEm = 0.9

/** Each side of a gutter must hold this share of the characters. */
const leastShare = 0.18

/** Stretches over the gutter (a title, a heading over both columns) may hold this share at most. */
const mostAcross = 0.25

/** Fewer characters than this say nothing about columns. */
const leastCharacters = 150

/** Lines of running text have at least as many characters on both sides; the cells of a table or a form have fewer. */
const leastLine = 10

/** Where other pages have columns, this many stretches on the left that end before the gutter are enough. */
const fewestLines = 2

/** Each column has at least so many lines. */
const leastLines = 4

/** Steps in which places for a gutter are tried. */
const steps = 120

/**
 * Find the white strip between two columns of text.
 *
 * Whole lines are looked at, not the pieces that they are drawn in: justified text is often drawn word by word, and between
 * words there is white everywhere.
 *
 * @returns Its middle; undefined where the pieces are one column.
 */
export function findGutter(pieces: PdfPiece[]): number | undefined {
  const stretches = baselineRows(pieces.filter(({rotated}) => !rotated)).flatMap(stretchesOf)
  const total = characters(stretches)
  if (total < leastCharacters) return undefined
  const {left, right} = bounds(stretches)
  const free: Array<{x: number; across: number}> = []
  for (let step = 1; step < steps; step++) {
    const x = left + (step * (right - left)) / steps
    const across = characters(stretches.filter((one) => one.left < x && one.right > x))
    if (across <= mostAcross * total) free.push({x, across})
  }
  const least = free.reduce((least, {across}) => Math.min(least, across), Number.POSITIVE_INFINITY)
  const strips = runsOf(
    free.filter(({across}) => across === least).map(({x}) => x),
    (right - left) / steps,
  )
  return strips.find((x) => partsColumns(stretches, x, total))
}

/**
 * True where a page may have the gutter that other pages of the file have, though it holds too little to show it itself: the
 * last page, whose right column is short or empty.
 */
export function allowsGutter(pieces: PdfPiece[], gutter: number): boolean {
  const stretches = baselineRows(pieces.filter(({rotated}) => !rotated)).flatMap(stretchesOf)
  const across = stretches.filter(({left, right}) => left < gutter && right > gutter)
  const left = stretches.filter(({right}) => right <= gutter)
  const right = stretches.filter((one) => one.left >= gutter)
  return left.length >= fewestLines && right.length > 0 && characters(across) <= mostAcross * characters(stretches)
}

/** A row's stretches from left to right. */
export function stretchesOf(row: PdfPiece[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const {x, y, width, size, text} of row) {
    const last = stretches.at(-1)
    if (last && x - last.right < gapEm * size) {
      last.right = Math.max(last.right, x + width)
      last.characters += text.length
    } else stretches.push({left: x, right: x + width, y, characters: text.length})
  }
  return stretches
}

function partsColumns(stretches: Stretch[], x: number, total: number): boolean {
  return [stretches.filter((one) => one.right <= x), stretches.filter((one) => one.left >= x)].every((side) => {
    if (characters(side) < leastShare * total || side.length < leastLines) return false
    const lengths = side.map((one) => one.characters).sort((a, b) => a - b)
    return lengths[Math.floor(lengths.length / 2)]! >= leastLine
  })
}

/** Middles of runs of neighbouring places, the widest run first. */
function runsOf(places: number[], step: number): number[] {
  const runs: Array<{from: number; to: number}> = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last && place - last.to < 1.5 * step) last.to = place
    else runs.push({from: place, to: place})
  }
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from)).map(({from, to}) => (from + to) / 2)
}

function bounds(stretches: Stretch[]): {left: number; right: number} {
  return stretches.reduce(
    ({left, right}, one) => ({left: Math.min(left, one.left), right: Math.max(right, one.right)}),
    {left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY},
  )
}

function characters(stretches: Stretch[]): number {
  return stretches.reduce((sum, one) => sum + one.characters, 0)
}
