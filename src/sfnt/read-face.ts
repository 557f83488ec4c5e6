import {glyphLookup} from './glyph-lookup.ts'
import type {Sfnt} from './open-sfnt.ts'

/** What typesetting and embedding ask of a face's tables; lengths in units of `unitsPerEm`. */
export interface SfntFace {
  /** PostScript name; '' where the file has none. */
  name: string
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
 * @throws {Error} Where they are cut off or have no Unicode character map.
 */
export function readFace(sfnt: Sfnt): SfntFace {
  const head = sfnt.table('head')
  const hhea = sfnt.table('hhea')
  const hmtx = sfnt.table('hmtx')
  const longMetrics = hhea.getUint16(34)
  return {
    name: readPostScriptName(sfnt.table('name')),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    glyphs: sfnt.table('maxp').getUint16(4),
    fsType: sfnt.has('OS/2') ? sfnt.table('OS/2').getUint16(8) : 0,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: glyphLookup(sfnt.table('cmap')),
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1)),
  }
}

/** Name 6 of the Windows or Mac platform. */
function readPostScriptName(table: DataView): string {
  const count = table.byteLength < 6 ? 0 : table.getUint16(2)
  for (let entry = 6; entry < 6 + 12 * count; entry += 12) {
    if (table.getUint16(entry + 6) !== 6) continue
    const start = table.getUint16(4) + table.getUint16(entry + 10)
    const length = table.getUint16(entry + 8)
    const letters = Array.from({length}, (_, index) => table.getUint8(start + index))
    // UTF-16 or Mac Roman: PostScript names are ASCII, so the zero bytes alone tell them apart.
    return String.fromCharCode(...letters.filter((letter) => letter > 0x20 && letter < 0x7f))
  }
  return ''
}
