import {fontFault} from './font-fault.ts'
import {glyphLookup} from './glyph-lookup.ts'
import type {Sfnt} from './open-sfnt.ts'
import {type FaceName, readNames} from './read-names.ts'

/** What typesetting and embedding ask of a face's tables; lengths in units of `unitsPerEm`. */
export interface SfntFace {
  /** PostScript name; '' where the file has none. */
  name: string
  names: FaceName[]
  unitsPerEm: number
  ascent: number
  descent: number
  glyphs: number
  /** Embedding permission, OS/2: 2 forbids embedding, bit 8 forbids subsetting. */
  fsType: number
  /** [xMin, yMin, xMax, yMax] over all glyphs. */
  box: [number, number, number, number]
  /** 0 where the face has no glyph for it. */
  glyphOf(codePoint: number): number
  advanceOf(glyph: number): number
}

/**
 * Read the tables of an opened face.
 *
 * @throws A font fault or a RangeError where they are damaged or have no Unicode character map.
 */
export function readFace(sfnt: Sfnt): SfntFace {
  const head = sfnt.table('head')
  const hhea = sfnt.table('hhea')
  const hmtx = sfnt.table('hmtx')
  const names = readNames(sfnt.table('name'))
  const longMetrics = hhea.getUint16(34)
  const unitsPerEm = head.getUint16(18)
  if (unitsPerEm < 16 || unitsPerEm > 16384 || longMetrics === 0 || 4 * longMetrics > hmtx.byteLength) {
    throw fontFault('fonts/damaged')
  }
  return {
    name: names.find(({id}) => id === 6)?.text ?? '',
    names,
    unitsPerEm,
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    glyphs: sfnt.table('maxp').getUint16(4),
    fsType: sfnt.has('OS/2') ? sfnt.table('OS/2').getUint16(8) : 0,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: glyphLookup(sfnt.table('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1)),
  }
}
