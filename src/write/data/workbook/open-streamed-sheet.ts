import {crc32, createDeflateRaw} from 'node:zlib'
import type {Cell, SheetColumn} from './sheet.ts'
import {rowXml, sheetEnd, sheetStart} from './sheet-xml.ts'
import type {WrittenSheet} from './write-workbook.ts'
import {xmlHead} from './xml.ts'

/** Rows that a sheet of Excel holds below its head. */
export const mostRows = 1_048_575

export interface StreamedSheet {
  /** Add a row; it is deflated at once, so that memory holds only what the file will. Links are left out. */
  add(row: readonly Cell[]): Promise<void>
  close(): Promise<WrittenSheet>
}

/** Text is handed to the compressor in pieces of about so many characters. */
const pieceLength = 1 << 18

/** Write a sheet row by row, whatever their number. */
export function openStreamedSheet(name: string, columns: readonly SheetColumn[]): StreamedSheet {
  const deflate = createDeflateRaw({level: 6})
  const packed: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => packed.push(chunk))
  let waiting = xmlHead + sheetStart(columns)
  let rows = 0
  let size = 0
  let checksum = 0
  let deflated = Promise.resolve()
  // A piece is deflated on another thread while the rows of the next are written; never more than these two are held.
  const push = async () => {
    const bytes = Buffer.from(waiting)
    waiting = ''
    size += bytes.length
    checksum = crc32(bytes, checksum)
    await deflated
    deflated = new Promise((done) => deflate.write(bytes, () => done()))
  }
  return {
    async add(row) {
      waiting += rowXml(row, rows, columns)
      rows++
      if (waiting.length >= pieceLength) await push()
    },
    async close() {
      waiting += sheetEnd(columns, rows)
      await push()
      await deflated
      await new Promise((done) => deflate.once('end', done).end())
      const content = Buffer.concat(packed)
      return {name, columns: columns.length, rows, links: [], content, deflated: {size, checksum}}
    },
  }
}
