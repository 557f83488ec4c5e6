import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openSfnt} from '../../src/sfnt/open-sfnt.ts'
import {readFace} from '../../src/sfnt/read-face.ts'
import {subsetFace} from '../../src/sfnt/subset-face.ts'

const bytes = readFileSync(resolve(import.meta.dirname, '../../fonts/baogao-serif.ttf'))
const sfnt = openSfnt(bytes)
const face = readFace(sfnt)

describe('a subset of a face', () => {
  const glyphs = [0, face.glyphOf(0x41), face.glyphOf(0x30)]
  const subset = subsetFace(sfnt, glyphs)

  test('holds the glyphs asked for, in that order, with their widths', () => {
    const view = new DataView(subset.buffer)
    const tables = directory(view)
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    expect(view.getUint16(tables.get('maxp')! + 4)).toBe(3)
    expect([0, 1, 2].map((glyph) => view.getUint16(tables.get('hmtx')! + 4 * glyph))).toEqual(
      glyphs.map((glyph) => face.advanceOf(glyph)),
    )
  })
  test('is small, and leaves the file it is taken from as it was', () => {
    expect(subset.length).toBeLessThan(2000)
    expect(bytes.equals(readFileSync(resolve(import.meta.dirname, '../../fonts/baogao-serif.ttf')))).toBe(true)
  })
  test('has the checksum that makes the whole file sum up to the magic number', () => {
    const view = new DataView(subset.buffer)
    let sum = 0
    for (let offset = 0; offset < subset.length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0
    expect(sum).toBe(0xb1b0afba)
  })
  test('draws a glyph by the same bytes', () => {
    const view = new DataView(subset.buffer)
    const tables = directory(view)
    const start = view.getUint32(tables.get('loca')! + 4)
    // Glyphs end on four bytes here: up to three are padding.
    const end = view.getUint32(tables.get('loca')! + 8) - 3
    const own = subset.subarray(tables.get('glyf')! + start, tables.get('glyf')! + end)
    expect(Buffer.from(bytes).includes(Buffer.from(own))).toBe(true)
    expect(own.length).toBeGreaterThan(50)
  })
})

describe('a file that is no TrueType face', () => {
  test.each([
    ['nothing', new Uint8Array(), 'fonts/short'],
    ['words', new TextEncoder().encode('not a font, only some words'), 'fonts/not-truetype'],
    ['half a face', bytes.subarray(0, 90000), 'fonts/cut-off'],
  ])('%s is told apart', (_, broken, reason) => {
    expect(() => openSfnt(broken)).toThrow(reason)
  })
  test('a face with PostScript outlines is named as such', () => {
    const copy = new Uint8Array(bytes)
    const view = new DataView(copy.buffer)
    // The first table renamed: CFF outlines in TrueType's clothes.
    for (const [index, letter] of [...'CFF '].entries()) view.setUint8(12 + index, letter.charCodeAt(0))
    expect(() => openSfnt(copy)).toThrow('fonts/postscript')
  })
})

function directory(view: DataView): Map<string, number> {
  return new Map(
    Array.from({length: view.getUint16(4)}, (_, index): [string, number] => {
      const entry = 12 + 16 * index
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(entry + letter)))
      return [tag, view.getUint32(entry + 8)]
    }),
  )
}
