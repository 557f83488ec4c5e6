/** A TrueType file opened: its tables are read where they lie. */
export interface Sfnt {
  bytes: Uint8Array
  view: DataView
  /** By tag: glyf, cmap … */
  tables: ReadonlyMap<string, SfntTable>
}

export interface SfntTable {
  offset: number
  length: number
}

/**
 * Open a TrueType face or the first face of a collection.
 *
 * @param bytes The file, or its head and tables at their places.
 * @throws      {Error} For what is not TrueType: the message names what was found and what to do.
 */
export function openSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12) throw new Error('the file is too short for a font')
  const start = tagAt(view, 0) === 'ttcf' ? view.getUint32(12) : 0
  const tables = readDirectory(view, start)
  if (tables.has('CFF ') || tables.has('CFF2')) {
    throw new Error('it has PostScript outlines (CFF); only TrueType faces (.ttf) can be embedded')
  }
  const missing = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'loca', 'glyf'].filter((tag) => !tables.has(tag))
  if (missing.length > 0) throw new Error(`it is no TrueType face: no table ${missing.join(', ')}`)
  // A plain view: a Buffer's slice() would share the file's memory instead of copying it.
  return {bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), view, tables}
}

function readDirectory(view: DataView, start: number): Map<string, SfntTable> {
  const tables = new Map<string, SfntTable>()
  if (start + 12 > view.byteLength) return tables
  const count = view.getUint16(start + 4)
  for (let index = 0; index < count; index++) {
    const entry = start + 12 + 16 * index
    if (entry + 16 > view.byteLength) break
    const table = {offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12)}
    if (table.offset + table.length <= view.byteLength) tables.set(tagAt(view, entry), table)
  }
  return tables
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)))
}
