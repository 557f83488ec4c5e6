import {fontFault} from './font-fault.ts'

/**
 * Make the map from code points to glyphs of a face.
 *
 * @param cmap The table of that name.
 * @returns    A function that gives the glyph's number, 0 where the face has none.
 */
export function glyphLookup(cmap: DataView): (codePoint: number) => number {
  const subtables = new Map<number, number>()
  const count = cmap.getUint16(2)
  for (let index = 0; index < count; index++) {
    const entry = 4 + 8 * index
    const platform = cmap.getUint16(entry)
    const encoding = cmap.getUint16(entry + 2)
    // Unicode by platform 0 or 3/1 and 3/10; symbol and legacy encodings are of no use here.
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue
    const offset = cmap.getUint32(entry + 4)
    const format = cmap.getUint16(offset)
    const size = format === 12 ? 16 + 12 * cmap.getUint32(offset + 12) : 16 + 4 * cmap.getUint16(offset + 6)
    if (offset + size > cmap.byteLength) throw fontFault('fonts/damaged')
    subtables.set(format, offset)
  }
  const full = subtables.get(12)
  if (full !== undefined) return (codePoint) => glyphByGroups(cmap, full, codePoint)
  const basic = subtables.get(4)
  if (basic !== undefined) return (codePoint) => glyphBySegments(cmap, basic, codePoint)
  throw fontFault('fonts/no-map')
}

/** Format 12: groups of consecutive code points, by bisection. */
function glyphByGroups(cmap: DataView, offset: number, codePoint: number): number {
  let low = 0
  let high = cmap.getUint32(offset + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = offset + 16 + 12 * middle
    if (codePoint < cmap.getUint32(group)) high = middle - 1
    else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1
    else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group)
  }
  return 0
}

/** Format 4: segments of the basic plane, by bisection over their ends. */
function glyphBySegments(cmap: DataView, offset: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0
  const size = cmap.getUint16(offset + 6)
  let low = 0
  let high = size / 2 - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (cmap.getUint16(offset + 14 + 2 * middle) < codePoint) low = middle + 1
    else high = middle
  }
  const start = offset + 16 + size + 2 * low
  if (cmap.getUint16(start) > codePoint) return 0
  const delta = cmap.getUint16(start + size)
  const range = cmap.getUint16(start + 2 * size)
  if (range === 0) return (codePoint + delta) & 0xffff
  const place = start + 2 * size + range + 2 * (codePoint - cmap.getUint16(start))
  const glyph = place + 2 > cmap.byteLength ? 0 : cmap.getUint16(place)
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}
