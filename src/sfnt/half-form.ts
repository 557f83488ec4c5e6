import type {Sfnt} from './open-sfnt.ts'
import type {SfntFace} from './read-face.ts'
import {outlineOf} from './read-outlines.ts'

/** A glyph moved sideways and set on another advance; units of the face. */
export interface MovedGlyph {
  glyph: number
  shift: number
  advance: number
}

/** Marks that fill half of their em. */
const marks = new Set([...'、，。：；！？”’）】〉》」』〕］｝“‘（【〈《「『〔［｛'].map((mark) => mark.codePointAt(0)!))

/** Half-width forms that a face does not have itself are drawn by the mark's code point in the private plane 15. */
const plane = 0xf0000

/** The code point that stands for a mark's half-width form. */
export function halfFormPoint(mark: number): number {
  return plane + mark
}

/** The mark whose half-width form a code point stands for; undefined for any other. */
export function markOfHalfForm(codePoint: number): number | undefined {
  return marks.has(codePoint - plane) ? codePoint - plane : undefined
}

/**
 * Find how a mark is drawn on half an em: its ink moved into that half.
 *
 * @returns Undefined where the face lacks the mark, sets it on another width than one em, or its ink is too wide.
 */
export function halfForm(sfnt: Sfnt, face: SfntFace, mark: number): MovedGlyph | undefined {
  const glyph = marks.has(mark) ? face.glyphOf(mark) : 0
  if (glyph === 0 || face.advanceOf(glyph) !== face.unitsPerEm) return undefined
  const outline = outlineOf(sfnt, glyph)
  if (outline.length < 10) return undefined
  const view = new DataView(outline.buffer, outline.byteOffset)
  const [left, right] = [view.getInt16(2), view.getInt16(6)]
  const advance = Math.round(face.unitsPerEm / 2)
  if (right - left > advance) return undefined
  const shift = right <= advance ? 0 : left >= advance ? -advance : Math.round((advance - left - right) / 2)
  return {glyph, shift, advance}
}
