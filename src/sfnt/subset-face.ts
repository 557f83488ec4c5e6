import type {Sfnt} from './open-sfnt.ts'

/** Gaps between glyphs that are read along: one longer read is quicker than two. */
const readAlong = 16384

/**
 * Make a face that holds only some glyphs, as a PDF embeds it: renumbered from 0 in the order given.
 *
 * @param glyphs Glyph numbers; the first must be 0, the “no glyph” box.
 * @returns      Bytes of a TrueType file without character map. Parts of composite glyphs follow behind.
 */
export function subsetFace(sfnt: Sfnt, glyphs: number[]): Uint8Array {
  const kept = [...glyphs]
  const numbers = new Map(kept.map((glyph, index) => [glyph, index]))
  const outlines: Uint8Array[] = []
  // Parts of composites join at the end of `kept`; they may be composites again.
  while (outlines.length < kept.length) {
    for (const outline of readOutlines(sfnt, kept.slice(outlines.length))) {
      outlines.push(renumberParts(outline, numbers, kept))
    }
  }
  return assemble({
    head: withLongOffsets(copyOf(sfnt, 'head')),
    hhea: withMetricCount(copyOf(sfnt, 'hhea'), kept.length),
    maxp: withGlyphCount(copyOf(sfnt, 'maxp'), kept.length),
    hmtx: pickMetrics(sfnt, kept),
    ...placeOutlines(outlines),
    // Instructions inside the glyphs need these where the face has them.
    ...Object.fromEntries(['cvt ', 'fpgm', 'prep'].filter(sfnt.has).map((tag) => [tag, copyOf(sfnt, tag)])),
  })
}

function copyOf(sfnt: Sfnt, tag: string): Uint8Array {
  const {buffer, byteOffset, byteLength} = sfnt.table(tag)
  return new Uint8Array(buffer, byteOffset, byteLength).slice()
}

/** Outlines of glyphs, in the order given; near ones are read together. */
function readOutlines(sfnt: Sfnt, glyphs: number[]): Uint8Array[] {
  const places = glyphs.map(placeLookup(sfnt))
  const sorted = places.filter(([start, end]) => end > start).sort(([one], [other]) => one - other)
  const spans: Array<[number, number]> = []
  for (const [start, end] of sorted) {
    const span = spans.at(-1)
    if (span && start - span[1] < readAlong) span[1] = Math.max(span[1], end)
    else spans.push([start, end])
  }
  const pieces = sfnt.parts(
    'glyf',
    spans.map(([start, end]) => [start, end - start]),
  )
  return places.map(([start, end]) => {
    if (end <= start) return new Uint8Array()
    const index = spanAt(spans, start)
    return pieces[index]!.subarray(start - spans[index]![0], end - spans[index]![0])
  })
}

/** Where a glyph's outline begins and ends in `glyf`. */
function placeLookup(sfnt: Sfnt): (glyph: number) => [number, number] {
  const loca = sfnt.table('loca')
  const long = sfnt.table('head').getInt16(50) === 1
  const count = loca.byteLength / (long ? 4 : 2) - 1
  const at = (index: number) => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index))
  return (glyph) => (glyph < count ? [at(glyph), at(glyph + 1)] : [0, 0])
}

/** The last span that begins at or before an offset. */
function spanAt(spans: Array<[number, number]>, offset: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (spans[middle]![0] <= offset) low = middle
    else high = middle - 1
  }
  return low
}

// Flags of a composite glyph's part (OpenType, glyf).
const wordArguments = 0x0001
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
function pickMetrics(sfnt: Sfnt, glyphs: number[]): Uint8Array {
  const hmtx = sfnt.table('hmtx')
  const long = sfnt.table('hhea').getUint16(34)
  const picked = new DataView(new ArrayBuffer(4 * glyphs.length))
  glyphs.forEach((glyph, index) => {
    picked.setUint16(4 * index, hmtx.getUint16(4 * Math.min(glyph, long - 1)))
    const bearing = glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long)
    picked.setInt16(4 * index + 2, bearing + 2 <= hmtx.byteLength ? hmtx.getInt16(bearing) : 0)
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
  new DataView(maxp.buffer).setUint16(4, count)
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
