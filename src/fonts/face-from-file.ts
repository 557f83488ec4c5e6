import type {FontFace} from '../model/font.ts'
import {fontFault} from '../sfnt/font-fault.ts'
import {halfForm, halfFormPoint, type MovedGlyph, markOfHalfForm} from '../sfnt/half-form.ts'
import {openSfnt} from '../sfnt/open-sfnt.ts'
import {readFace} from '../sfnt/read-face.ts'
import {forbiddenBy} from './embedding-permission.ts'
import {openFontFile} from './open-font-file.ts'

/** Names of a face by which a template may call it: family, full name, typographic family. */
const familyNames = new Set([1, 4, 16])

/**
 * An office's own face, read from its tables. Half-width marks are made of its own when they are embedded.
 *
 * @throws A font fault where the file is no TrueType face or its licence forbids embedding.
 */
export function faceFromFile(id: string, path: string): FontFace {
  const sfnt = openSfnt(openFontFile(path))
  const face = readFace(sfnt)
  const forbidden = forbiddenBy(face.fsType)
  if (forbidden) throw fontFault(forbidden)
  const halves = new Map<number, MovedGlyph | undefined>()
  const halfOf = (mark: number) => {
    if (!halves.has(mark)) halves.set(mark, halfForm(sfnt, face, mark))
    return halves.get(mark)
  }
  return {
    id,
    name: face.name || id,
    families: [...new Set(face.names.filter((name) => familyNames.has(name.id)).map(({text}) => text))],
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
