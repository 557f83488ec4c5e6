/**
 * Count the glyphs of an embedded TrueType subset that look like its first one, the “no glyph” box.
 *
 * @param bytes The font program as it stands in the PDF.
 */
export function countMissingGlyphs(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index
    tables.set(Buffer.from(bytes.subarray(entry, entry + 4)).toString('latin1'), view.getUint32(entry + 8))
  }
  const [head, loca, glyf, maxp] = ['head', 'loca', 'glyf', 'maxp'].map((tag) => tables.get(tag))
  if (head === undefined || loca === undefined || glyf === undefined || maxp === undefined) return 0
  const long = view.getInt16(head + 50) === 1
  const offset = (glyph: number) => (long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph))
  const outline = (glyph: number) => Buffer.from(bytes.subarray(glyf + offset(glyph), glyf + offset(glyph + 1)))
  const box = outline(0)
  if (box.length === 0) return 0
  return Array.from({length: view.getUint16(maxp + 4) - 1}, (_, index) => outline(index + 1)).filter((glyph) =>
    glyph.equals(box),
  ).length
}
