import {crc32, inflateRawSync} from 'node:zlib'

/** One file of an archive, as its directory tells. */
export interface ZipEntry {
  name: string
  method: number
  encrypted: boolean
  crc: number
  compressedSize: number
  size: number
  /** Where the file's own header begins. */
  offset: number
}

/** An archive is damaged, cut off or none at all. */
export class ZipError extends Error {}

/**
 * List the files of a zip archive from its directory; nothing is unpacked yet.
 *
 * @throws {ZipError} Where the directory is missing, as in half a file, or points outside the archive.
 */
export function listEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  try {
    const end = findEnd(view)
    const {count, start} = directory(view, end)
    let at = start
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new ZipError('no directory entry')
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
      const name = bytes.subarray(at + 46, at + 46 + nameLength!)
      entries.push({
        name: utf8.decode(name).replaceAll('\\', '/').replace(/^\//u, ''),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc: view.getUint32(at + 16, true),
        ...sizes(view, at, nameLength!, extraLength!),
      })
      at += 46 + nameLength! + extraLength! + commentLength!
    }
    return entries
  } catch (error) {
    if (error instanceof RangeError) throw new ZipError('the directory points outside the file')
    throw error
  }
}

/**
 * Unpack one file. It never grows beyond the size its directory states, and its checksum must hold.
 *
 * @throws {ZipError} Where it is damaged, or larger than it says.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const at = entry.offset
    if (view.getUint32(at, true) !== 0x04034b50) throw new ZipError('no file header')
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    const data = bytes.subarray(start, start + entry.compressedSize)
    const content = entry.method === 0 ? data : inflate(data, entry)
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ZipError('wrong checksum')
    return content
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError(String(error))
  }
}

const utf8 = new TextDecoder()

function inflate(data: Uint8Array, {method, size}: ZipEntry): Uint8Array {
  if (method !== 8) throw new ZipError(`method ${method}`)
  return inflateRawSync(data, {maxOutputLength: Math.max(1, size)})
}

/** The record at the very end; only a comment of at most 64 KiB may follow it. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new ZipError('no end of directory')
}

/** Fields that do not fit stand in the record of zip64, whose place is told just before the end. */
function directory(view: DataView, end: number): {count: number; start: number} {
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const wide = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50
  if (!wide || (count !== 0xffff && start !== 0xffffffff)) return {count, start}
  const at = Number(view.getBigUint64(end - 12, true))
  return {count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true))}
}

function sizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const narrow = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  const [size, compressedSize, offset] = narrow.includes(0xffffffff)
    ? widened(view, at + 46 + nameLength, extraLength, narrow)
    : narrow
  return {size: size!, compressedSize: compressedSize!, offset: offset!}
}

/** The zip64 field holds, in this order, the wide form of those numbers that are all ones. */
function widened(view: DataView, start: number, length: number, narrow: number[]): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    return narrow.map((value) => {
      if (value !== 0xffffffff) return value
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    })
  }
  return narrow
}
