/** Width and height of a picture in pixels. */
export interface ImageSize {
  width: number
  height: number
}

/** Read a picture's size from its first bytes. @returns Undefined for what is neither PNG nor JPEG, or damaged. */
export function probeImage(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength >= 24 && view.getUint32(0) === 0x89504e47) return positive(view.getUint32(16), view.getUint32(20))
  if (view.byteLength >= 4 && view.getUint16(0) === 0xffd8) return probeJpeg(view)
  return undefined
}

/** Start of frame: the segment that holds the size. C4, C8 and CC of the same range are tables. */
const notFrames = new Set([0xc4, 0xc8, 0xcc])

function probeJpeg(view: DataView): ImageSize | undefined {
  let offset = 2
  while (offset + 9 < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined
    const marker = view.getUint8(offset + 1)
    if (marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker)) {
      return positive(view.getUint16(offset + 7), view.getUint16(offset + 5))
    }
    offset += marker === 0xff ? 1 : 2 + view.getUint16(offset + 2)
  }
  return undefined
}

function positive(width: number, height: number): ImageSize | undefined {
  return width > 0 && height > 0 ? {width, height} : undefined
}
