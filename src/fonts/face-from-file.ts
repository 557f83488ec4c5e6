import type {FontFace} from '../model/font.ts'
import {halfForm, halfFormPoint, type MovedGlyph, markOfHalfForm} from '../sfnt/half-form.ts'
import {openSfnt} from '../sfnt/open-sfnt.ts'
import {readFace} from '../sfnt/read-face.ts'
import {openFontFile} from './open-font-file.ts'

/** OS/2 fsType: restricted licence embedding, when no other permission bit stands beside it. */
const restricted = 0x0002
const permissionBits = 0x000e

/**
 * An office's own face, read from its tables. Half-width marks are made of its own when they are embedded.
 *
 * @throws {Error} Where the file is no TrueType face or its licence forbids embedding.
 */
export function faceFromFile(id: string, path: string): FontFace {
  const sfnt = openSfnt(openFontFile(path))
  const face = readFace(sfnt)
  if ((face.fsType & permissionBits) === restricted) {
    throw new Error('its licence forbids embedding (fsType 2); ask its maker for a version that may be embedded')
  }
  const halves = new Map<number, MovedGlyph | undefined>()
  const halfOf = (mark: number) => {
    if (!halves.has(mark)) halves.set(mark, halfForm(sfnt, face, mark))
    return halves.get(mark)
  }
  return {
    id,
    name: face.name || id,
    path,
    ascent: face.ascent / face.unitsPerEm,
    descent: face.descent / face.unitsPerEm,
    advance(codePoint) {
      const mark = markOfHalfForm(codePoint)
      if (mark !== undefined) return halfOf(mark) && 0.5
      const glyph = face.glyphOf(codePoint)
      return glyph === 0 ? undefined : face.advanceOf(glyph) / face.unitsPerEm
    },
    halfWidth: (codePoint) => (halfOf(codePoint) ? halfFormPoint(codePoint) : undefined),
  }
}
