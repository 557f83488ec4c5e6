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

/** Read the tables of an opened face. */
export function readFace(sfnt: Sfnt): SfntFace {
  const {view, tables} = sfnt
  const head = tables.get('head')!.offset
  const hhea = tables.get('hhea')!.offset
  const hmtx = tables.get('hmtx')!.offset
  const os2 = tables.get('OS/2')?.offset
  const longMetrics = view.getUint16(hhea + 34)
  return {
    name: readPostScriptName(sfnt),
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    glyphs: view.getUint16(tables.get('maxp')!.offset + 4),
    fsType: os2 === undefined ? 0 : view.getUint16(os2 + 8),
    box: [0, 1, 2, 3].map((index) => view.getInt16(head + 36 + 2 * index)) as SfntFace['box'],
    glyphOf: glyphLookup(sfnt),
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)),
  }
}

/** Name 6 of the Windows or Mac platform. */
function readPostScriptName({bytes, view, tables}: Sfnt): string {
  const table = tables.get('name')
  if (!table) return ''
  const count = view.getUint16(table.offset + 2)
  const strings = table.offset + view.getUint16(table.offset + 4)
  for (let index = 0; index < count; index++) {
    const entry = table.offset + 6 + 12 * index
    if (view.getUint16(entry + 6) !== 6) continue
    const start = strings + view.getUint16(entry + 10)
    const raw = bytes.subarray(start, start + view.getUint16(entry + 8))
    // UTF-16 or Mac Roman: PostScript names are ASCII, so the zero bytes alone tell them apart.
    return String.fromCharCode(...raw.filter((byte) => byte > 0x20 && byte < 0x7f))
  }
  return ''
}
