import type {Change} from '../../../model/change.ts'

/** Where a change stands in the document's text. */
export interface ChangePlace {
  change: Change
  start: number
  end: number
  /** True where the words of the change stand there letter by letter, and nowhere else. */
  sure: boolean
}

/**
 * Find changes of cleaning in the finished text, by the words they left.
 *
 * A change names the line of the raw text only. Its words stand in the text as they are, or but for marks and spaces
 * where a later rule mended those; words that stand more than once, and places where something was removed, are told by the
 * changes about them, as cleaning keeps the order of lines.
 *
 * @param wanted Changes to find.
 * @param all    All changes: certain ones serve as landmarks.
 * @returns      In the order of the text; changes that cannot be placed are missing.
 */
export function findPlaces(wanted: readonly Change[], all: readonly Change[], text: string): ChangePlace[] {
  const folded = fold(text)
  const most = Math.max(100, Math.floor(searchBudget / (text.length + 1)))
  const places = wanted.slice(0, most).map((change) => ({change, found: occurrences(change, text, folded)}))
  const doubtful = places.some(({found}) => found.length !== 1)
  const landmarks = doubtful ? findLandmarks(all.slice(0, most), text) : []
  return places
    .flatMap(({change, found}) => choose(change, found, landmarks, text))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Characters looked through at most: enough for ten thousand changes of a long report, and no more for a text of 5 MB. */
const searchBudget = 1e9

interface Span {
  start: number
  end: number
  exact: boolean
}

interface Landmark {
  line: number
  offset: number
}

/** More often than this a piece of text says nothing about its place. */
const mostOccurrences = 50

function occurrences({after}: Change, text: string, folded: Folded): Span[] {
  if (after.trim() === '') return []
  const exact = allIndexes(text, after).map((start) => ({start, end: start + after.length, exact: true}))
  if (exact.length > 0) return exact
  const key = fold(after).text
  if (key.length < 4) return []
  return allIndexes(folded.text, key).map((at) => ({
    start: folded.offsets[at]!,
    end: folded.offsets[at + key.length - 1]! + 1,
    exact: false,
  }))
}

function allIndexes(text: string, piece: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(piece); at >= 0 && found.length < mostOccurrences; at = text.indexOf(piece, at + 1)) {
    found.push(at)
  }
  return found
}

interface Folded {
  text: string
  /** Offset in the full text of every unit of the folded one. */
  offsets: number[]
}

/** Letters and digits only: what rules for marks and spaces leave alone. */
function fold(text: string): Folded {
  const offsets: number[] = []
  let folded = ''
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let index = 0; index < match[0].length; index++) offsets.push(match.index + index)
    folded += match[0]
  }
  return {text: folded, offsets}
}

/** Certain changes whose words stand once, by line; one a line is enough. */
function findLandmarks(all: readonly Change[], text: string): Landmark[] {
  const byLine = new Map<number, Landmark>()
  for (const {line, after} of all) {
    if (after.length < 6 || byLine.has(line)) continue
    const [offset, second] = [text.indexOf(after), text.lastIndexOf(after)]
    if (offset >= 0 && offset === second) byLine.set(line, {line, offset})
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line)
}

function choose(change: Change, found: Span[], landmarks: Landmark[], text: string): ChangePlace[] {
  const [only] = found
  if (only && found.length === 1) return [{change, start: only.start, end: only.end, sure: only.exact}]
  const near = expectedOffset(change.line, landmarks)
  if (near === undefined) return only ? [{change, start: only.start, end: only.end, sure: false}] : []
  if (only) {
    // Best in the paragraph that the line became; of several the one nearest to the landmark.
    const [from, to] = paragraphAt(near, text)
    const inside = found.filter(({start}) => start >= from && start <= to)
    const candidates = inside.length > 0 ? inside : found
    const best = candidates.reduce((a, b) => (Math.abs(b.start - near) < Math.abs(a.start - near) ? b : a))
    return [{change, start: best.start, end: best.end, sure: false}]
  }
  // Something was removed: the paragraph that stands about there says where to look.
  if (change.after.trim() !== '') return []
  const [start, end] = paragraphAt(near, text)
  return [{change, start, end, sure: false}]
}

function paragraphAt(offset: number, text: string): [start: number, end: number] {
  const end = text.indexOf('\n', offset)
  return [text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, end < 0 ? text.length : end]
}

/** Where a line should stand, told by the landmark nearest to it. */
function expectedOffset(line: number, landmarks: Landmark[]): number | undefined {
  let best: Landmark | undefined
  for (const landmark of landmarks) {
    if (best === undefined || Math.abs(landmark.line - line) < Math.abs(best.line - line)) best = landmark
  }
  return best?.offset
}
