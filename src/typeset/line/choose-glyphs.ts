import type {FontFace, FontSet} from '../../model/font.ts'
import type {FontRole} from '../../model/styled-document.ts'
import {CLOSING, markClass, OPENING, squeezeRank} from './mark-classes.ts'

/** How one code point is shown in one font role. Lengths in em. */
export interface Glyph {
  codePoint: number
  text: string
  /** Flags of mark-classes. */
  kind: number
  /** When the mark gives way, from 0; -1 for what never does. */
  rank: number
  face: string
  advance: number
  /** Private-use character that draws the half-width form; '' where the face has none or the mark needs none. */
  halfForm: string
  halfAdvance: number
  /** True where no face at hand has the character. */
  missing: boolean
}

/** Glyphs of a font role by code point. */
export type GlyphTable = (codePoint: number) => Glyph

/** @param latin Whether the role's Latin faces are asked first. */
export type ChooseGlyphs = (role: string, latin: boolean) => GlyphTable

/**
 * Choose a face for every character by coverage: Latin text asks the role's Latin faces first, Han text the role's own;
 * then the fallback role, then whatever face has it.
 *
 * @returns Tables that remember their answers. A character that no face has is given 1 em of the first face and `missing`.
 */
export function chooseGlyphs(roles: Record<string, FontRole>, fonts: FontSet): ChooseGlyphs {
  const tables = new Map<string, GlyphTable>()
  return (role, latin) => {
    const key = latin ? `${role} latin` : role
    const known = tables.get(key)
    if (known) return known
    const table = newTable(faceOrder(roles, fonts, role, latin))
    tables.set(key, table)
    return table
  }
}

function newTable(faces: FontFace[]): GlyphTable {
  const known = new Map<number, Glyph>()
  return (codePoint) => {
    let glyph = known.get(codePoint)
    if (glyph === undefined) {
      glyph = findGlyph(faces, codePoint)
      known.set(codePoint, glyph)
    }
    return glyph
  }
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

function findGlyph(faces: FontFace[], codePoint: number): Glyph {
  for (const face of faces) {
    const advance = face.advance(codePoint)
    if (advance !== undefined) return newGlyph(face, codePoint, advance)
  }
  return {...newGlyph(faces[0], codePoint, 1), missing: true}
}

function newGlyph(face: FontFace | undefined, codePoint: number, advance: number): Glyph {
  const kind = markClass(codePoint)
  const half = kind & (OPENING | CLOSING) ? face?.halfWidth(codePoint) : undefined
  return {
    codePoint,
    text: String.fromCodePoint(codePoint),
    kind,
    rank: half === undefined ? -1 : squeezeRank(codePoint),
    face: face?.id ?? '',
    advance,
    halfForm: half === undefined ? '' : String.fromCodePoint(half),
    halfAdvance: half === undefined ? 0 : (face?.advance(half) ?? 0.5),
    missing: false,
  }
}
