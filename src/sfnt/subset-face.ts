import type {MovedGlyph} from './half-form.ts'
import type {Sfnt} from './open-sfnt.ts'
import {readOutlines} from './read-outlines.ts'

/**
 * Make a face that holds only some glyphs, as a PDF embeds it: renumbered from 0 in the order given.
 *
 * @param glyphs Glyph numbers, or glyphs moved; the first must be 0, the “no glyph” box.
 * @returns      Bytes of a TrueType file without character map. Parts of composite glyphs follow behind.
 */
export function subsetFace(sfnt: Sfnt, glyphs: Array<number | MovedGlyph>): Uint8Array {
  const kept = glyphs.map((glyph) => (typeof glyph === 'number' ? glyph : glyph.glyph))
  const numbers = new Map<number, number>()
  glyphs.forEach((glyph, index) => {
    if (typeof glyph === 'number') numbers.set(glyph, index)
  })
  const outlines: Uint8Array[] = []
  // Parts of composites join at the end of `kept`; they may be composites again.
  while (outlines.length < kept.length) {
    for (const outline of readOutlines(sfnt, kept.slice(outlines.length))) {
      const moved = glyphs[outlines.length]
      outlines.push(
        typeof moved === 'object' ? moveOutline(outline, moved, numbers, kept) : renumberParts(outline, numbers, kept),
      )
    }
  }
  return assemble({
    head: withLongOffsets(copyOf(sfnt, 'head')),
    hhea: withMetricCount(copyOf(sfnt, 'hhea'), kept.length),
    maxp: withGlyphCount(copyOf(sfnt, 'maxp'), kept.length),
    hmtx: pickMetrics(sfnt, kept, glyphs),
    ...placeOutlines(outlines),
    // Instructions inside the glyphs need these where the face has them.
    ...Object.fromEntries(['cvt ', 'fpgm', 'prep'].filter(sfnt.has).map((tag) => [tag, copyOf(sfnt, tag)])),
  })
}

function copyOf(sfnt: Sfnt, tag: string): Uint8Array {
  const {buffer, byteOffset, byteLength} = sfnt.table(tag)
  return new Uint8Array(buffer, byteOffset, byteLength).slice()
}

// Flags of a composite glyph's part (OpenType, glyf).
const wordArguments = 0x0001
const offsets = 0x0002
const oneScale = 0x0008
const moreParts = 0x0020
const twoScales = 0x0040
const matrix = 0x0080

/** Point a composite glyph's parts to their new numbers; a simple glyph is returned as it is. */
function renumberParts(outline: Uint8Array, numbers: Map<number, number>, kept: number[]): Uint8Array {
  if (outline.length < 12) return outline
  if (new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline
  const copy = outline.slice()
  const view = new DataView(copy.buffer)
  let offset = 10
  let flags = moreParts
  while (flags & moreParts && offset + 4 <= copy.length) {
    flags = view.getUint16(offset)
    const part = view.getUint16(offset + 2)
    if (!numbers.has(part)) numbers.set(part, kept.push(part) - 1)
    view.setUint16(offset + 2, numbers.get(part)!)
    offset +=
      4 + (flags & wordArguments ? 4 : 2) + (flags & matrix ? 8 : flags & twoScales ? 4 : flags & oneScale ? 2 : 0)
  }
  return copy
}

/** A composite of one part, moved sideways. */
function moveOutline(
  outline: Uint8Array,
  {glyph, shift}: MovedGlyph,
  numbers: Map<number, number>,
  kept: number[],
): Uint8Array {
  if (!numbers.has(glyph)) numbers.set(glyph, kept.push(glyph) - 1)
  const own = new DataView(outline.buffer, outline.byteOffset)
  const view = new DataView(new ArrayBuffer(18))
  view.setInt16(0, -1)
  view.setInt16(2, own.getInt16(2) + shift)
  view.setInt16(4, own.getInt16(4))
  view.setInt16(6, own.getInt16(6) + shift)
  view.setInt16(8, own.getInt16(8))
  view.setUint16(10, wordArguments | offsets)
  view.setUint16(12, numbers.get(glyph)!)
  view.setInt16(14, shift)
  return new Uint8Array(view.buffer)
}

function placeOutlines(outlines: Uint8Array[]): {loca: Uint8Array; glyf: Uint8Array} {
  const offsets = new Uint32Array(outlines.length + 1)
  outlines.forEach((outline, index) => {
    offsets[index + 1] = offsets[index]! + aligned(outline.length)
  })
  const glyf = new Uint8Array(offsets[outlines.length]!)
  for (const [index, outline] of outlines.entries()) glyf.set(outline, offsets[index])
  const loca = new Uint8Array(4 * offsets.length)
  const view = new DataView(loca.buffer)
  offsets.forEach((offset, index) => {
    view.setUint32(4 * index, offset)
  })
  return {loca, glyf}
}

/** Advance and left side bearing of each glyph. */
function pickMetrics(sfnt: Sfnt, kept: number[], glyphs: Array<number | MovedGlyph>): Uint8Array {
  const hmtx = sfnt.table('hmtx')
  const long = sfnt.table('hhea').getUint16(34)
  const picked = new DataView(new ArrayBuffer(4 * kept.length))
  kept.forEach((glyph, index) => {
    const moved = glyphs[index]
    const [advance, shift] = typeof moved === 'object' ? [moved.advance, moved.shift] : [undefined, 0]
    picked.setUint16(4 * index, advance ?? hmtx.getUint16(4 * Math.min(glyph, long - 1)))
    const bearing = glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long)
    picked.setInt16(4 * index + 2, (bearing + 2 <= hmtx.byteLength ? hmtx.getInt16(bearing) : 0) + shift)
  })
  return new Uint8Array(picked.buffer)
}

function withLongOffsets(head: Uint8Array): Uint8Array {
  const view = new DataView(head.buffer)
  view.setUint32(8, 0)
  view.setInt16(50, 1)
  return head
}

function withMetricCount(hhea: Uint8Array, count: number): Uint8Array {
  new DataView(hhea.buffer).setUint16(34, count)
  return hhea
}

function withGlyphCount(maxp: Uint8Array, count: number): Uint8Array {
  const view = new DataView(maxp.buffer)
  view.setUint16(4, count)
  // Moved glyphs are composites, which a face without any does not provide for: one part more, one level deeper.
  if (maxp.length >= 32) {
    view.setUint16(28, Math.max(1, view.getUint16(28)))
    view.setUint16(30, view.getUint16(30) + 1)
  }
  return maxp
}

function assemble(tables: Record<string, Uint8Array>): Uint8Array {
  const tags = Object.keys(tables).sort()
  const start = 12 + 16 * tags.length
  const size = tags.reduce((sum, tag) => sum + aligned(tables[tag]!.length), start)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const log = Math.floor(Math.log2(tags.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tags.length)
  view.setUint16(6, 16 * 2 ** log)
  view.setUint16(8, log)
  view.setUint16(10, 16 * tags.length - 16 * 2 ** log)
  let offset = start
  tags.forEach((tag, index) => {
    const bytes = tables[tag]!
    const entry = 12 + 16 * index
    file.set(bytes, offset)
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
    view.setUint32(entry + 4, checksum(view, offset, bytes.length))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, bytes.length)
    offset += aligned(bytes.length)
  })
  const head = tags.indexOf('head')
  view.setUint32(view.getUint32(12 + 16 * head + 8) + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  return file
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0
  for (let at = offset; at < offset + aligned(length); at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function aligned(length: number): number {
  return (length + 3) & ~3
}
