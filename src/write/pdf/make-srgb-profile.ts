/** White and primaries of sRGB (IEC 61966-2-1), adapted to the D50 white of ICC profiles. */
const white = [0.9642, 1, 0.8249]
const primaries = {r: [0.4361, 0.2225, 0.0139], g: [0.3851, 0.7169, 0.0971], b: [0.1431, 0.0606, 0.7141]}
const curveSamples = 1024

/** Make an ICC profile, version 2.1, for sRGB: three primaries and one tone curve. */
export function makeSrgbProfile(): Uint8Array {
  const curve = toneCurve()
  const tags: Array<[string, Uint8Array]> = [
    ['desc', description('sRGB')],
    ['cprt', text('No copyright, use freely')],
    ['wtpt', point(white)],
    ['rXYZ', point(primaries.r)],
    ['gXYZ', point(primaries.g)],
    ['bXYZ', point(primaries.b)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return assemble(tags)
}

function assemble(tags: Array<[string, Uint8Array]>): Uint8Array {
  // Equal pieces are stored once.
  const offsets = new Map<Uint8Array, number>()
  let size = 128 + 4 + 12 * tags.length
  for (const [, data] of tags) {
    if (offsets.has(data)) continue
    offsets.set(data, size)
    size += (data.length + 3) & ~3
  }
  const profile = new Uint8Array(size)
  const view = new DataView(profile.buffer)
  writeHeader(view, size)
  view.setUint32(128, tags.length)
  tags.forEach(([tag, data], index) => {
    const entry = 132 + 12 * index
    writeTag(view, entry, tag)
    view.setUint32(entry + 4, offsets.get(data)!)
    view.setUint32(entry + 8, data.length)
    profile.set(data, offsets.get(data)!)
  })
  return profile
}

function writeHeader(view: DataView, size: number): void {
  view.setUint32(0, size)
  view.setUint32(8, 0x02100000)
  writeTag(view, 12, 'mntr')
  writeTag(view, 16, 'RGB ')
  writeTag(view, 20, 'XYZ ')
  // A date is required; the profile does not change.
  ;[2026, 1, 1, 0, 0, 0].forEach((part, index) => {
    view.setUint16(24 + 2 * index, part)
  })
  writeTag(view, 36, 'acsp')
  white.forEach((value, index) => {
    view.setInt32(68 + 4 * index, fixed(value))
  })
}

function description(words: string): Uint8Array {
  const data = new Uint8Array(12 + words.length + 1 + 8 + 3 + 67)
  const view = new DataView(data.buffer)
  writeTag(view, 0, 'desc')
  view.setUint32(8, words.length + 1)
  writeTag(view, 12, words)
  return data
}

function text(words: string): Uint8Array {
  const data = new Uint8Array(8 + words.length + 1)
  const view = new DataView(data.buffer)
  writeTag(view, 0, 'text')
  writeTag(view, 8, words)
  return data
}

function point(values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(20))
  writeTag(view, 0, 'XYZ ')
  values.forEach((value, index) => {
    view.setInt32(8 + 4 * index, fixed(value))
  })
  return new Uint8Array(view.buffer)
}

function toneCurve(): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + 2 * curveSamples))
  writeTag(view, 0, 'curv')
  view.setUint32(8, curveSamples)
  for (let index = 0; index < curveSamples; index++) {
    const value = index / (curveSamples - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    view.setUint16(12 + 2 * index, Math.round(linear * 65535))
  }
  return new Uint8Array(view.buffer)
}

/** s15Fixed16Number */
function fixed(value: number): number {
  return Math.round(value * 65536)
}

function writeTag(view: DataView, offset: number, letters: string): void {
  for (let index = 0; index < letters.length; index++) view.setUint8(offset + index, letters.charCodeAt(index))
}
