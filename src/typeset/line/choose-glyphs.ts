import type {FontFace, FontSet} from '../../model/font.ts'
import type {FontRole} from '../../model/styled-document.ts'

/** How one code point is shown in one font role. Lengths in em. */
export interface Glyph {
  face: string
  advance: number
  /** Private-use code point of the half-width form and its advance; 0 where the face has none. */
  half: number
  halfAdvance: number
  /** True where no face at hand has the character. */
  missing: boolean
}

export type ChooseGlyph = (role: string, codePoint: number, latin: boolean) => Glyph

/**
 * Choose a face for every character by coverage: Latin text asks the role's Latin faces first, Han text the role's own;
 * then the fallback role, then whatever face has it.
 *
 * @returns A function that remembers its answers. A character that no face has is given 1 em of the first face and `missing`.
 */
export function chooseGlyphs(roles: Record<string, FontRole>, fonts: FontSet): ChooseGlyph {
  const known = new Map<string, Map<number, Glyph>>()
  return (role, codePoint, latin) => {
    const glyphs = entry(known, latin ? `${role} latin` : role, () => new Map<number, Glyph>())
    return entry(glyphs, codePoint, () => find(faceOrder(roles, fonts, role, latin), codePoint))
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function faceOrder(roles: Record<string, FontRole>, fonts: FontSet, name: string, latin: boolean): FontFace[] {
  const role = roles[name] ?? roles.body
  const own = role?.faces ?? []
  const latinFaces = role?.latinFaces ?? []
  const order = [
    ...(latin ? [...latinFaces, ...own] : [...own, ...latinFaces]),
    ...(roles.fallback?.faces ?? []),
    ...fonts.faces.keys(),
  ]
  return [...new Set(order)].flatMap((id) => fonts.faces.get(id) ?? [])
}

function find(faces: FontFace[], codePoint: number): Glyph {
  for (const face of faces) {
    const advance = face.advance(codePoint)
    if (advance === undefined) continue
    const half = face.halfWidth(codePoint) ?? 0
    return {face: face.id, advance, half, halfAdvance: half ? (face.advance(half) ?? 0.5) : 0, missing: false}
  }
  return {face: faces[0]?.id ?? '', advance: 1, half: 0, halfAdvance: 0, missing: true}
}
