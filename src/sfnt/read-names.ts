/** A line of a face's name table. */
export interface FaceName {
  /** 0 copyright, 1 family, 4 full name, 6 PostScript name, 13 licence, 14 its address, 16 typographic family … */
  id: number
  text: string
}

const windows = 3
const unicode = 0

/** Read a face's names in every language; Mac names only as far as they are ASCII. */
export function readNames(table: DataView): FaceName[] {
  const count = table.byteLength < 6 ? 0 : table.getUint16(2)
  const strings = count === 0 ? 0 : table.getUint16(4)
  const names: FaceName[] = []
  for (let entry = 6; entry + 12 <= Math.min(6 + 12 * count, table.byteLength); entry += 12) {
    const platform = table.getUint16(entry)
    const start = strings + table.getUint16(entry + 10)
    const end = Math.min(start + table.getUint16(entry + 8), table.byteLength)
    const wide = platform === windows || platform === unicode
    const text = wide ? readWide(table, start, end) : readNarrow(table, start, end)
    if (text !== undefined) names.push({id: table.getUint16(entry + 6), text})
  }
  return names
}

function readWide(table: DataView, start: number, end: number): string {
  let text = ''
  for (let offset = start; offset + 1 < end; offset += 2) text += String.fromCharCode(table.getUint16(offset))
  return text
}

function readNarrow(table: DataView, start: number, end: number): string | undefined {
  let text = ''
  for (let offset = start; offset < end; offset++) {
    if (table.getUint8(offset) > 0x7e) return undefined
    text += String.fromCharCode(table.getUint8(offset))
  }
  return text
}
