/** A picture's natural size in points, and the type that its first bytes tell. */
export interface ImageSize {
  type: 'png' | 'jpeg' | 'gif'
  width: number
  height: number
}

/** Read size and type from a picture's header; undefined for what Word cannot show (SVG, WebP, no picture at all). */
export function measureImage(data: Uint8Array): ImageSize | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const size = measurePng(view) ?? measureGif(view) ?? measureJpeg(view)
  if (!size || size.width === 0 || size.height === 0) return undefined
  // 96 dots an inch, as Word takes a picture that does not say.
  return {type: size.type, width: size.width * 0.75, height: size.height * 0.75}
}

function measurePng(view: DataView): ImageSize | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined
  return {type: 'png', width: view.getUint32(16), height: view.getUint32(20)}
}

function measureGif(view: DataView): ImageSize | undefined {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return undefined
  return {type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true)}
}

/** Walk the segments to the frame header (SOF0–SOF15 but for DHT, JPG and DAC). */
function measureJpeg(view: DataView): ImageSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame) return {type: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5)}
  }
  return undefined
}
