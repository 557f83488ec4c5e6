import type {FontFace, FontSet} from '../../src/model/font.ts'

/** Marks with a half-width form, at private-use code points from U+E000. */
const halved = '、，。：；！？”’）】〉》」』〕］｝“‘（【〈《「『〔［｛'

/**
 * Faces that need no file: Han 1 em, Latin half an em, marks with half-width forms.
 *
 * @param lacking Characters that no face has.
 */
export function sampleFonts(lacking = ''): FontSet {
  const faces = ['song', 'latin'].map((id) => [id, face(id, lacking)] as const)
  return {faces: new Map(faces)}
}

function face(id: string, lacking: string): FontFace {
  const latin = id === 'latin'
  return {
    id,
    name: id,
    path: `/nowhere/${id}.ttf`,
    ascent: 0.88,
    descent: -0.12,
    advance(point) {
      if (lacking.includes(String.fromCodePoint(point))) return undefined
      if (point < 0x2000) return 0.5
      if (latin) return undefined
      return point >= 0xe000 && point < 0xe000 + halved.length ? 0.5 : 1
    },
    halfWidth(point) {
      const index = halved.indexOf(String.fromCodePoint(point))
      return latin || index < 0 ? undefined : 0xe000 + index
    },
  }
}
