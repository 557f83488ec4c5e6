import {isPartName} from './heading-shape.ts'
import {edgeWeight, headingLengths} from './knowledge/heading-edges.ts'

/** A heading that runs into its text without any mark between. */
export interface FusedHeading {
  /** The line without the heading's number. */
  text: string
  level: 1 | 2
  /** Headings under the same part are built alike; those of one group weigh each other. */
  group: number
}

export interface HeadingEnd {
  /** Characters of the text that are the heading. */
  length: number
  /** Distance to the next best answer: below 2.5 a person should look. */
  margin: number
}

/** A place where the heading may end, and how well it would. */
interface Candidate {
  length: number
  commas: number
  lastClause: number
  weight: number
}

const longest = 58
/** A word is not cut in two: what the segmenter holds together rarely parts. */
const insideWord = -4
/** 工作回顾, 主要目标: what parts of a report are called. */
const namesPart = 4
/** What is left up to the first 。 must be a sentence: 综合实力 | 大幅提升。 leaves none. */
const shortSentence = 8
const perMissingCharacter = -1.5
const rounds = 3
const mostSisters = 16
let segmenter: Intl.Segmenter | undefined

/**
 * Tell where headings end that nothing parts from their text.
 *
 * ```text
 * （一）聚焦转型升级，做大做强工业经济加快园区建设。
 *                                  ^ ends here: 经济 ends headings, 加快 begins sentences, its sisters have two clauses
 * ```
 *
 * Pairs of characters at the edge, the length and the word boundary weigh first; then headings of one group are weighed
 * against each other, for number and length of clauses and for common words.
 *
 * @returns One answer a heading, in order; undefined where there is no place to end.
 */
export function findHeadingEnds(headings: readonly FusedHeading[]): Array<HeadingEnd | undefined> {
  const candidates = headings.map(candidatesOf)
  let weights = candidates.map((list) => list.map(({weight}) => weight))
  for (let round = 0; round < rounds; round++) {
    const shares = weights.map(softmax)
    weights = candidates.map((list, index) => {
      const sisters = sistersOf(headings, index)
      if (sisters.length === 0) return list.map(({weight}) => weight)
      return list.map(
        (candidate) => candidate.weight + likeness(candidate, index, sisters, {headings, candidates, shares}),
      )
    })
  }
  return candidates.map((list, index) => best(list, weights[index]!))
}

/** The nearest headings of the group: no part has more, and all of them would cost the square of their number. */
function sistersOf(headings: readonly FusedHeading[], index: number): number[] {
  const {group} = headings[index]!
  const found: number[] = []
  for (let at = Math.max(0, index - mostSisters * 2); at < headings.length && at <= index + mostSisters * 2; at++)
    if (at !== index && headings[at]!.group === group) found.push(at)
  return found.slice(0, mostSisters)
}

function candidatesOf({text, level}: FusedHeading): Candidate[] {
  const stop = text.slice(0, 90).search(/[。；！]/u)
  const end = Math.min(stop < 0 ? text.length - 2 : stop, longest)
  segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'})
  const words = new Set([...segmenter.segment(text.slice(0, 90))].map((word) => word.index))
  const found: Candidate[] = []
  let depth = 0
  for (let at = 1; at < end; at++) {
    const [before, after] = [text[at - 1]!, text[at]!]
    if ('“（《'.includes(before)) depth++
    if ('”）》'.includes(before)) depth--
    if (
      at < 4 ||
      depth > 0 ||
      '，、；：（“《'.includes(before) ||
      '，、；：）”》的及与暨'.includes(after) ||
      (after === '和' && text[at + 1] !== '谐')
    )
      continue
    if (/[\dA-Za-z.]/u.test(before) && /[\dA-Za-z年%.]/u.test(after)) continue
    const clauses = text.slice(0, at).split('，')
    const lengths = headingLengths[level]
    const weight =
      edgeWeight(text.slice(0, at), text.slice(at)) +
      lengths[Math.min(at, lengths.length - 1)]! +
      (words.has(at) ? 0 : insideWord) +
      (level === 1 && isPartName(text.slice(0, at)) ? namesPart : 0) +
      (stop < 0 ? 0 : Math.max(0, shortSentence - (stop - at)) * perMissingCharacter)
    found.push({length: at, commas: clauses.length - 1, lastClause: clauses.at(-1)!.length, weight})
  }
  return found
}

/** How much a candidate is like what its sisters probably are. */
function likeness(
  candidate: Candidate,
  index: number,
  sisters: readonly number[],
  all: {headings: readonly FusedHeading[]; candidates: readonly Candidate[][]; shares: readonly number[][]},
): number {
  let [commas, clause, total, end, start] = [0.5, 0.5, 0.5, 0.3, 0.3]
  const {text} = all.headings[index]!
  const [lastWord, nextWord] = [
    text.slice(candidate.length - 2, candidate.length),
    text.slice(candidate.length, candidate.length + 2),
  ]
  for (const sister of sisters) {
    const other = all.headings[sister]!.text
    all.candidates[sister]!.forEach((peer, at) => {
      const share = all.shares[sister]![at]!
      if (share < 0.001) return
      if (peer.commas === candidate.commas) {
        commas += share
        clause += share * Math.exp(-Math.abs(peer.lastClause - candidate.lastClause) / 1.5)
      }
      total += share * Math.exp(-Math.abs(peer.length - candidate.length) / 2)
      if (other.slice(peer.length - 2, peer.length) === lastWord) end += share
      if (other.slice(peer.length, peer.length + 2) === nextWord) start += share
    })
  }
  const count = sisters.length + 1
  return (
    Math.log(commas / count) +
    2 * Math.log(clause / count) +
    Math.log(total / count) +
    0.7 * Math.log(end / count) +
    0.7 * Math.log(start / count)
  )
}

function softmax(weights: readonly number[]): number[] {
  const most = Math.max(...weights)
  const powers = weights.map((weight) => Math.exp(weight - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

function best(candidates: readonly Candidate[], weights: readonly number[]): HeadingEnd | undefined {
  const order = weights.map((weight, at) => ({weight, at})).sort((a, b) => b.weight - a.weight)
  const [first, second] = order
  if (!first) return undefined
  return {length: candidates[first.at]!.length, margin: first.weight - (second?.weight ?? Number.NEGATIVE_INFINITY)}
}
