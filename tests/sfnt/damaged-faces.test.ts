import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {halfForm} from '../../src/sfnt/half-form.ts'
import {openSfnt} from '../../src/sfnt/open-sfnt.ts'
import {readFace} from '../../src/sfnt/read-face.ts'
import {subsetFace} from '../../src/sfnt/subset-face.ts'

const bytes = readFileSync(resolve(import.meta.dirname, '../../fonts/baogao-serif.ttf'))
const directoryEnd = 12 + 16 * 11

/** All that a build asks of a face. */
function use(face: Uint8Array): void {
  const sfnt = openSfnt(face)
  const tables = readFace(sfnt)
  const glyphs = [0, ...[...'Aé0，ﬁ县'].map((character) => tables.glyphOf(character.codePointAt(0)!))]
  for (const glyph of glyphs) tables.advanceOf(glyph)
  const half = halfForm(sfnt, tables, 0xff0c)
  subsetFace(sfnt, half ? [...glyphs, half] : glyphs)
}

/** Numbers that look random and are the same at every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state
  }
}

describe('a damaged face', () => {
  test('is refused when it is opened, or else can be used: it never stops a build half-way', () => {
    const random = numbers(7)
    for (let round = 0; round < 400; round++) {
      const face = new Uint8Array(bytes)
      // Spoil the directory or the tables' heads: there a wrong number does most.
      for (let count = 0; count < 3; count++) {
        const table = 12 + 16 * (random.next().value % 11)
        const start = new DataView(face.buffer).getUint32(table + 8)
        const place = random.next().value % 2 ? random.next().value % directoryEnd : start + (random.next().value % 64)
        if (place < face.length) face[place] = random.next().value & 255
      }
      let opened = false
      try {
        readFace(openSfnt(face))
        opened = true
      } catch {}
      if (opened) expect(() => use(face), `round ${round}`).not.toThrow()
    }
  })
  test('cut off at any place is refused', () => {
    for (const length of [0, 11, 12, 100, 1000, 30_000, bytes.length - 5]) {
      expect(() => openSfnt(bytes.subarray(0, length)), String(length)).toThrow(/^fonts\//u)
    }
  })
})
