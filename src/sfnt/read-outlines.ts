import type {Sfnt} from './open-sfnt.ts'

/** Gaps between glyphs that are read along: one longer read is quicker than two. */
const readAlong = 16384

/** Outlines of glyphs, in the order given; near ones are read together. */
export function readOutlines(sfnt: Sfnt, glyphs: number[]): Uint8Array[] {
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

/** The outline of one glyph; empty for a blank one. */
export function outlineOf(sfnt: Sfnt, glyph: number): Uint8Array {
  return readOutlines(sfnt, [glyph])[0]!
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
