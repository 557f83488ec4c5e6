import {inflateSync} from 'node:zlib'

/** A PNG's head, palette and compressed rows, as they stand in the file. */
export interface Png {
  width: number
  height: number
  /** Bits a sample. */
  depth: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  colorType: number
  interlaced: boolean
  palette?: Uint8Array
  /** Alpha of palette entries, or the one transparent colour. */
  transparency?: Uint8Array
  /** The IDAT chunks joined: a zlib stream. */
  data: Uint8Array
}

/** Pixels of 8 bits a sample. */
export interface Pixels {
  /** 1 grey, 3 RGB. */
  channels: 1 | 3
  colors: Uint8Array
  /** Absent where every pixel is opaque. */
  alpha?: Uint8Array
}

/** Colour channels by colour type, alpha not counted. */
const colorChannels: Record<number, 1 | 3> = {0: 1, 2: 3, 3: 1, 4: 1, 6: 3}
const depths: Record<number, number[]> = {0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16]}

/** Larger pictures are refused: unpacked they would fill the memory. */
const mostPixels = 50_000_000

/**
 * Read a PNG's chunks (ISO/IEC 15948).
 *
 * @throws {Error} For a file that is cut off, damaged or too large.
 */
export function readPng(bytes: Uint8Array): Png {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Array<{type: string; data: Uint8Array}> = []
  for (let offset = 8; offset + 12 <= bytes.length; ) {
    const length = view.getUint32(offset)
    const data = bytes.subarray(offset + 8, offset + 8 + length)
    chunks.push({type: String.fromCharCode(...bytes.subarray(offset + 4, offset + 8)), data})
    offset += 12 + length
  }
  const head = chunks.find(({type}) => type === 'IHDR')?.data
  if (!head || head.length < 13) throw new Error('the PNG has no head')
  const png = {
    width: new DataView(head.buffer, head.byteOffset).getUint32(0),
    height: new DataView(head.buffer, head.byteOffset).getUint32(4),
    depth: head[8]!,
    colorType: head[9]!,
    interlaced: head[12] === 1,
    data: Buffer.concat(chunks.filter(({type}) => type === 'IDAT').map(({data}) => data)),
    ...optional('palette', chunks.find(({type}) => type === 'PLTE')?.data),
    ...optional('transparency', chunks.find(({type}) => type === 'tRNS')?.data),
  }
  if (png.width * png.height > mostPixels) throw new Error('the picture is too large')
  if (!depths[png.colorType]?.includes(png.depth) || png.data.length === 0) throw new Error('the PNG is damaged')
  if (png.colorType === 3 && !png.palette) throw new Error('the PNG has no palette')
  return png
}

function optional<Name extends string>(name: Name, value: Uint8Array | undefined): {[key in Name]?: Uint8Array} {
  return value === undefined ? {} : ({[name]: value} as {[key in Name]: Uint8Array})
}

/**
 * Unpack a PNG's pixels.
 *
 * @throws {Error} Where its data are damaged or end early.
 */
export function decodePng(png: Png): Pixels {
  const {width, height, colorType} = png
  const samples = colorChannels[colorType]! + (colorType >= 4 ? 1 : 0)
  const raw = new Uint16Array(width * height * samples)
  const rows = unpack(png, samples)
  let offset = 0
  for (const {x, y, stepX, stepY, columns, lines} of passes(png)) {
    const rowBytes = Math.ceil((columns * samples * png.depth) / 8)
    let above: Uint8Array = new Uint8Array(rowBytes)
    for (let line = 0; line < lines; line++) {
      const row = rows.subarray(offset + 1, offset + 1 + rowBytes)
      unfilter(rows[offset]!, row, above, Math.max(1, (samples * png.depth) >> 3))
      for (let column = 0; column < columns; column++) {
        const target = ((y + line * stepY) * width + x + column * stepX) * samples
        for (let sample = 0; sample < samples; sample++) {
          raw[target + sample] = sampleAt(row, column * samples + sample, png.depth)
        }
      }
      above = row
      offset += 1 + rowBytes
    }
  }
  return toPixels(png, raw, samples)
}

function unpack(png: Png, samples: number): Uint8Array {
  const size = passes(png).reduce(
    (sum, {columns, lines}) => sum + lines * (1 + Math.ceil((columns * samples * png.depth) / 8)),
    0,
  )
  const rows = inflateSync(png.data, {maxOutputLength: size + 65536})
  if (rows.length < size) throw new Error('the PNG ends early')
  return rows
}

interface Pass {
  x: number
  y: number
  stepX: number
  stepY: number
  columns: number
  lines: number
}

/** Adam7: the seven passes of an interlaced picture, as [x, y, step in x, step in y]. */
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

function passes({width, height, interlaced}: Png): Pass[] {
  const grids = interlaced ? adam7 : ([[0, 0, 1, 1]] as const)
  return grids
    .map(([x, y, stepX, stepY]) => ({
      x,
      y,
      stepX,
      stepY,
      columns: Math.ceil((width - x) / stepX),
      lines: Math.ceil((height - y) / stepY),
    }))
    .filter(({columns, lines}) => columns > 0 && lines > 0)
}

/** Undo a row's filter in place (ISO/IEC 15948 §9). */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, step: number): void {
  const guess = guesses[filter]
  if (!guess) throw new Error('the PNG is damaged')
  if (filter === 0) return
  for (let index = 0; index < row.length; index++) {
    const left = index >= step ? row[index - step]! : 0
    const corner = index >= step ? above[index - step]! : 0
    row[index] = row[index]! + guess(left, above[index]!, corner)
  }
}

/** What a byte is expected to be, by filter: none, the left one, the one above, their mean, Paeth's choice. */
const guesses: Array<(left: number, up: number, corner: number) => number> = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

function sampleAt(row: Uint8Array, index: number, depth: number): number {
  if (depth === 16) return (row[2 * index]! << 8) | row[2 * index + 1]!
  if (depth === 8) return row[index]!
  const bit = index * depth
  return (row[bit >> 3]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}

function toPixels(png: Png, raw: Uint16Array, samples: number): Pixels {
  const {width, height, depth, colorType, palette, transparency} = png
  const count = width * height
  const channels = colorType === 3 ? 3 : colorChannels[colorType]!
  const colors = new Uint8Array(count * channels)
  const alpha = colorType >= 4 || transparency ? new Uint8Array(count).fill(255) : undefined
  const byte = (value: number) => (depth === 16 ? value >> 8 : Math.round((value * 255) / ((1 << depth) - 1)))
  const clear = transparency && colorType !== 3 ? clearColor(transparency, channels) : undefined
  for (let pixel = 0; pixel < count; pixel++) {
    const at = pixel * samples
    if (colorType === 3) {
      const entry = raw[at]!
      for (let channel = 0; channel < 3; channel++) colors[3 * pixel + channel] = palette![3 * entry + channel] ?? 0
      if (alpha) alpha[pixel] = transparency![entry] ?? 255
      continue
    }
    for (let channel = 0; channel < channels; channel++) colors[pixel * channels + channel] = byte(raw[at + channel]!)
    if (alpha && colorType >= 4) alpha[pixel] = byte(raw[at + channels]!)
    if (alpha && clear?.every((value, channel) => value === raw[at + channel])) alpha[pixel] = 0
  }
  return {channels, colors, ...(alpha && {alpha})}
}

function clearColor(transparency: Uint8Array, channels: number): number[] {
  return Array.from(
    {length: channels},
    (_, index) => ((transparency[2 * index] ?? 0) << 8) | (transparency[2 * index + 1] ?? 0),
  )
}
