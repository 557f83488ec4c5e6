import {crc32, deflateSync} from 'node:zlib'

interface Head {
  width: number
  height: number
  colorType: number
  depth?: number
  interlaced?: boolean
}

/** Write a PNG of rows that begin with their filter's number; `extra` chunks stand before the data. */
export function makePng(head: Head, rows: number[][], extra: Record<string, number[]> = {}): Uint8Array {
  const start = new DataView(new ArrayBuffer(13))
  start.setUint32(0, head.width)
  start.setUint32(4, head.height)
  start.setUint8(8, head.depth ?? 8)
  start.setUint8(9, head.colorType)
  start.setUint8(12, head.interlaced ? 1 : 0)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(start.buffer)),
    ...Object.entries(extra).map(([type, data]) => chunk(type, Uint8Array.from(data))),
    ...(rows.length > 0 ? [chunk('IDAT', deflateSync(Uint8Array.from(rows.flat())))] : []),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
