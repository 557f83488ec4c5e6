import {LATIN, MARK, SPACE, squeezeRanks} from './mark-classes.ts'
import type {SetText} from './set-text.ts'

/** Running sums over a text, so that any stretch of it is measured at once: entry k is the sum over the first k characters. */
export interface Sums {
  /** In units. Sums may run over 32 bits; differences within a line do not. */
  width: Int32Array
  /** Gaps that may stretch; gap k stands after character k. */
  gaps: Int32Array
  spaces: Int32Array
  /** Characters that are no marks. */
  solid: Int32Array
  /** Marks that may be squeezed, `squeezeRanks` entries a character. */
  marks: Int32Array
}

/** Units a point: whole numbers, which an engine that has just started adds much faster than fractions. */
export const unitsPerPoint = 8192

export function sumUp(text: SetText): Sums {
  const size = text.length + 1
  const width = new Int32Array(size)
  const gaps = new Int32Array(size)
  const spaces = new Int32Array(size)
  const solid = new Int32Array(size)
  const marks = new Int32Array(size * squeezeRanks)
  for (let index = 0; index < text.length; index++) {
    const {kind} = text.glyphs[index]!
    width[index + 1] = width[index]! + Math.round(text.widths[index]! * unitsPerPoint)
    gaps[index + 1] = gaps[index]! + (hasGap(text, index) ? 1 : 0)
    spaces[index + 1] = spaces[index]! + (kind & SPACE ? 1 : 0)
    solid[index + 1] = solid[index]! + (kind & (MARK | SPACE) ? 0 : 1)
    const base = index * squeezeRanks
    for (let rank = base; rank < base + squeezeRanks; rank++) marks[rank + squeezeRanks] = marks[rank]!
    const rank = rankAt(text, index)
    if (rank >= 0) marks[base + squeezeRanks + rank]!++
  }
  return {width, gaps, spaces, solid, marks}
}

/** May the space after a character stretch? Not inside words (but long ones) and numbers, not beside a space, not inside —— and ……. */
export function hasGap(text: SetText, index: number): boolean {
  if (index + 1 >= text.length) return false
  const before = text.glyphs[index]!
  const after = text.glyphs[index + 1]!
  if ((before.kind | after.kind) & SPACE || (before.kind & after.kind & LATIN && !text.loose[index])) return false
  return before.codePoint !== after.codePoint || (before.codePoint !== 0x2014 && before.codePoint !== 0x2026)
}

/** When the mark gives way in mid-line; -1 for what never does, half-width marks among them. */
export function rankAt(text: SetText, index: number): number {
  return text.paired[index] ? -1 : text.glyphs[index]!.rank
}
