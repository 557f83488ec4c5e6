import {headingEdges} from './knowledge/heading-edges.ts'

/**
 * How headings of government work reports end and how the text below them begins: log-odds against the same characters
 * anywhere else.
 */
export interface HeadingEdges {
  /** By the last two characters of a heading, and the first two of a text. */
  endPairs: EdgeTable
  startPairs: EdgeTable
  /** By one character. */
  ends: EdgeTable
  starts: EdgeTable
  /** By level: weights of a heading's length without its number, in characters; longer ones weigh as the last. */
  lengths: Readonly<Record<1 | 2, readonly number[]>>
}

/** A row is a weight and the characters, or pairs of them, that have it, written without a separator. */
export interface EdgeTable {
  /** Weight of what is in no row. */
  unseen: number
  rows: ReadonlyArray<readonly [weight: number, characters: string]>
}

export interface IndexedEdges {
  weight: (before: string, after: string) => number
  lengths: HeadingEdges['lengths']
}

/** What was learnt of the language. */
export const learntEdges = indexEdges(headingEdges)

/** How well a heading would end with `before` and its text begin with `after`. */
export const edgeWeight = learntEdges.weight

export function indexEdges({endPairs, startPairs, ends, starts, lengths}: HeadingEdges): IndexedEdges {
  const [endPair, startPair, end, start] = [index(endPairs, 2), index(startPairs, 2), index(ends, 1), index(starts, 1)]
  return {
    weight: (before, after) =>
      endPair(before.slice(-2)) + end(before.slice(-1)) + startPair(after.slice(0, 2)) + start(after.slice(0, 1)),
    lengths,
  }
}

function index({rows, unseen}: EdgeTable, length: number): (key: string) => number {
  const weights = new Map<string, number>()
  for (const [weight, characters] of rows)
    for (let at = 0; at < characters.length; at += length) weights.set(characters.slice(at, at + length), weight)
  return (key) => weights.get(key) ?? unseen
}
