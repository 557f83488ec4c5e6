import type {FontFile} from '../model/font.ts'
import {fontFault} from './font-fault.ts'

/** A TrueType file opened: only its directory has been read, its tables are when they are asked for. */
export interface Sfnt {
  has(tag: string): boolean
  /** A table's bytes; empty for a table that the file does not have. */
  table(tag: string): DataView
  /** Parts of a table, as [offset in the table, length]; what lies beyond the table is left out. */
  parts(tag: string, parts: Array<[number, number]>): Uint8Array[]
}

interface Table {
  offset: number
  length: number
}

/** Room for the head of a collection and the directory of a face with 60 tables. */
const directorySize = 1024
const required = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'loca', 'glyf']

/**
 * Open a TrueType face or the first face of a collection.
 *
 * @param file The bytes, or a file that is read by parts.
 * @throws     A font fault for what is not TrueType.
 */
export function openSfnt(file: Uint8Array | FontFile): Sfnt {
  const read = file instanceof Uint8Array ? partsOf(file) : (parts: Array<[number, number]>) => file.readParts(parts)
  const tables = readDirectory(read)
  if (tables.has('CFF ') || tables.has('CFF2')) {
    throw fontFault('fonts/postscript')
  }
  if (!required.every((tag) => tables.has(tag))) throw fontFault('fonts/not-truetype')
  const end = Math.max(...[...tables.values()].map(({offset, length}) => offset + length))
  if (read([[end - 1, 1]])[0]!.length === 0) throw fontFault('fonts/cut-off')
  const opened = new Map<string, DataView>()
  return {
    has: (tag) => tables.has(tag),
    table(tag) {
      const known = opened.get(tag)
      if (known) return known
      const {offset, length} = tables.get(tag) ?? {offset: 0, length: 0}
      const [bytes] = read([[offset, length]])
      const view = new DataView(bytes!.buffer, bytes!.byteOffset, bytes!.length)
      opened.set(tag, view)
      return view
    },
    parts(tag, parts) {
      const {offset, length} = tables.get(tag) ?? {offset: 0, length: 0}
      return read(parts.map(([start, size]) => [offset + start, Math.max(0, Math.min(size, length - start))]))
    },
  }
}

function partsOf(bytes: Uint8Array): (parts: Array<[number, number]>) => Uint8Array[] {
  // A plain view: a Buffer's slice() would share the file's memory instead of copying it.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (parts) => parts.map(([offset, length]) => plain.subarray(offset, offset + length))
}

function readDirectory(read: (parts: Array<[number, number]>) => Uint8Array[]): Map<string, Table> {
  let [head] = read([[0, directorySize]])
  if (head!.length < 12) throw fontFault('fonts/short')
  if (tagAt(head!, 0) === 'ttcf' && head!.length >= 16) head = read([[uint32(head!, 12), directorySize]])[0]
  const tables = new Map<string, Table>()
  if (head!.length < 12) return tables
  const count = uint32(head!, 4) >>> 16
  for (let entry = 12; entry < 12 + 16 * count && entry + 16 <= head!.length; entry += 16) {
    tables.set(tagAt(head!, entry), {offset: uint32(head!, entry + 8), length: uint32(head!, entry + 12)})
  }
  return tables
}

function tagAt(bytes: Uint8Array, offset: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + 4))
}

function uint32(bytes: Uint8Array, offset: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset)
}
