import {deflateSync} from 'node:zlib'
import {decodePng, type Pixels, type Png, readPng} from './decode-png.ts'
import type {PdfFile, PdfReference} from './open-pdf-file.ts'

/**
 * Embed a JPEG as it is, a PNG by its own rows where it can be, else unpacked.
 *
 * @param flatten Blend transparent pixels with white: PDF/A-1 forbids transparency.
 * @throws        {Error} For what is neither, or damaged: the message says what is wrong.
 */
export function embedImage(pdf: PdfFile, bytes: Uint8Array, flatten: boolean): PdfReference {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return embedJpeg(pdf, bytes)
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return embedPng(pdf, readPng(bytes), flatten)
  throw new Error('it is neither a JPEG nor a PNG')
}

/** Colour spaces by number of components. */
const jpegSpaces: Record<number, string> = {1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK'}
/** Starts of frame that a PDF reader decodes: baseline, extended, progressive. */
const frames = new Set([0xc0, 0xc1, 0xc2])

function embedJpeg(pdf: PdfFile, bytes: Uint8Array): PdfReference {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 2
  let adobe = false
  while (offset + 9 < bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1]!
    if (marker === 0xee && String.fromCharCode(...bytes.subarray(offset + 4, offset + 9)) === 'Adobe') adobe = true
    if (frames.has(marker)) {
      const components = bytes[offset + 9]!
      const space = jpegSpaces[components]
      if (!space) break
      const image = pdf.ref({
        ...head(view.getUint16(offset + 7), view.getUint16(offset + 5), space, bytes[offset + 4]!),
        Filter: 'DCTDecode',
        // Adobe writes CMYK upside down.
        ...(components === 4 && adobe && {Decode: [1, 0, 1, 0, 1, 0, 1, 0]}),
      })
      image.end(bytes)
      return image
    }
    offset += marker === 0xff ? 1 : 2 + view.getUint16(offset + 2)
  }
  throw new Error('the JPEG is damaged')
}

function embedPng(pdf: PdfFile, png: Png, flatten: boolean): PdfReference {
  const {width, height, depth, colorType, interlaced, transparency} = png
  const plain = colorType < 4 && !interlaced && !transparency && depth <= 8
  if (!plain) return embedPixels(pdf, png, decodePng(png), flatten)
  const image = pdf.ref({
    ...head(width, height, colorType === 2 ? 'DeviceRGB' : 'DeviceGray', depth),
    ...(colorType === 3 && {
      ColorSpace: ['Indexed', 'DeviceRGB', png.palette!.length / 3 - 1, endStream(pdf, png.palette!)],
    }),
    Filter: 'FlateDecode',
    DecodeParms: {Predictor: 15, Colors: colorType === 2 ? 3 : 1, BitsPerComponent: depth, Columns: width},
  })
  image.end(png.data)
  return image
}

function embedPixels(pdf: PdfFile, {width, height}: Png, pixels: Pixels, flatten: boolean): PdfReference {
  const {channels, colors, alpha} = pixels
  const soft = alpha?.some((value) => value < 255) ? alpha : undefined
  if (soft && flatten) blendWithWhite(colors, soft, channels)
  const image = pdf.ref({
    ...head(width, height, channels === 3 ? 'DeviceRGB' : 'DeviceGray', 8),
    Filter: 'FlateDecode',
    ...(soft && !flatten && {SMask: endMask(pdf, width, height, soft)}),
  })
  image.end(deflateSync(colors))
  return image
}

function endMask(pdf: PdfFile, width: number, height: number, alpha: Uint8Array): PdfReference {
  const mask = pdf.ref({...head(width, height, 'DeviceGray', 8), Filter: 'FlateDecode'})
  mask.end(deflateSync(alpha))
  return mask
}

function blendWithWhite(colors: Uint8Array, alpha: Uint8Array, channels: number): void {
  for (let index = 0; index < colors.length; index++) {
    const cover = alpha[Math.floor(index / channels)]! / 255
    colors[index] = Math.round(colors[index]! * cover + 255 * (1 - cover))
  }
}

function head(width: number, height: number, space: string, depth: number) {
  return {Type: 'XObject', Subtype: 'Image', Width: width, Height: height, ColorSpace: space, BitsPerComponent: depth}
}

function endStream(pdf: PdfFile, bytes: Uint8Array): PdfReference {
  const stream = pdf.ref()
  stream.end(bytes)
  return stream
}
