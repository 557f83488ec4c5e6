import {copyFileSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadFonts} from '../../src/fonts/load-fonts.ts'
import {openSfnt} from '../../src/sfnt/open-sfnt.ts'
import {readFace} from '../../src/sfnt/read-face.ts'

const folder = resolve(import.meta.dirname, '../../fonts')
const ids = ['baogao-biaosong', 'baogao-fangsong', 'baogao-heiti', 'baogao-kaiti', 'baogao-serif', 'baogao-song']

function advances(id: string, text: string): Array<number | undefined> {
  const face = loadFonts([folder], [id]).faces.get(id)!
  return [...text].map((character) => face.advance(character.codePointAt(0)!))
}

describe('the built faces', () => {
  test('are six, and only those asked for are loaded', () => {
    expect([...loadFonts([folder]).faces.keys()]).toEqual(ids)
    expect([...loadFonts([folder], ['baogao-song', 'no-such-face']).faces.keys()]).toEqual(['baogao-song'])
  })
  test('keep the grid: Han, marks, quotes and — one em; digits, · half an em', () => {
    expect(advances('baogao-fangsong', '县，“”—…①㎡')).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(advances('baogao-kaiti', '县，“”—…①㎡')).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(advances('baogao-fangsong', '09·')).toEqual([0.5, 0.5, 0.5])
  })
  test('set titles and headings in traditional and rare characters as they set the text', () => {
    for (const id of ids.filter((id) => id !== 'baogao-serif')) {
      expect(advances(id, '政府工作報告審議縣鄉產業經濟這個國體爲衆綫'), id).not.toContain(undefined)
    }
    for (const id of ['baogao-kaiti', 'baogao-heiti', 'baogao-biaosong']) {
      expect(advances(id, '䶮𫖯𬭎𫓧㸌㳇'), id).not.toContain(undefined)
    }
  })
  test('have characters beyond the basic plane, and say undefined for what they lack', () => {
    expect(advances('baogao-fangsong', '硃𬭎䶮\u{20000}')).toEqual([1, 1, 1, undefined])
    expect(advances('baogao-serif', '县')).toEqual([undefined])
  })
  test('all share ascent and descent', () => {
    const lines = [...loadFonts([folder]).faces.values()].map((face) => [face.ascent, face.descent])
    expect(new Set(lines.map(String))).toEqual(new Set(['0.88,-0.12']))
  })
  test('give half-width forms of the Chinese marks at private-use code points, half an em wide', () => {
    const face = loadFonts([folder]).faces.get('baogao-fangsong')!
    for (const mark of '、，。：；！？”’）】〉》」』〕］｝“‘（【〈《「『〔［｛') {
      const half = face.halfWidth(mark.codePointAt(0)!)
      expect(half, mark).toBeGreaterThanOrEqual(0xe000)
      expect(face.advance(half!), mark).toBe(0.5)
    }
    expect(face.halfWidth('县'.codePointAt(0)!)).toBeUndefined()
  })
  test('have the widths in metrics.json that their own tables have', () => {
    for (const [id, face] of loadFonts([folder]).faces) {
      const tables = readFace(openSfnt(readFileSync(face.path)))
      const wrong: number[] = []
      for (let codePoint = 0x20; codePoint < 0x33000; codePoint++) {
        const glyph = tables.glyphOf(codePoint)
        const own = glyph === 0 ? undefined : tables.advanceOf(glyph) / tables.unitsPerEm
        if (own !== face.advance(codePoint)) wrong.push(codePoint)
      }
      expect(wrong, id).toEqual([])
    }
  })
})

describe('a folder of licensed faces', () => {
  test('has half-width marks made of its own', () => {
    const own = mkdtempSync(join(tmpdir(), 'baogao-'))
    copyFileSync(join(folder, 'baogao-kaiti.ttf'), join(own, 'office.ttf'))
    const face = loadFonts([own], ['baogao-song']).faces.get('office')!
    expect(face.families).toEqual(['Baogao Kaiti'])
    for (const mark of '，。“（》') {
      const half = face.halfWidth(mark.codePointAt(0)!)!
      expect(half, mark).toBeGreaterThan(0xf0000)
      expect(face.advance(half), mark).toBe(0.5)
    }
    expect(face.halfWidth('县'.codePointAt(0)!)).toBeUndefined()
  })
  test('is read from the tables of its files and goes before the built faces', () => {
    const own = mkdtempSync(join(tmpdir(), 'baogao-'))
    copyFileSync(join(folder, 'baogao-serif.ttf'), join(own, 'baogao-song.ttf'))
    const face = loadFonts([own, folder]).faces.get('baogao-song')!
    expect(face.name).toBe('BaogaoSerif')
    expect(face.advance(0x30)).toBe(0.5)
    expect(face.halfWidth(0xff0c)).toBeUndefined()
  })
  test('tells of a file that is no TrueType face and leaves it out', () => {
    const own = mkdtempSync(join(tmpdir(), 'baogao-'))
    writeFileSync(join(own, 'broken.ttf'), 'no font at all, only words')
    const faults: string[] = []
    expect([
      ...loadFonts([own], undefined, (path, reason) => faults.push(`${path.slice(-10)}: ${reason}`)).faces,
    ]).toEqual([])
    expect(faults).toEqual(['broken.ttf: fonts/not-truetype'])
  })
  test('refuses a face whose licence forbids embedding', () => {
    const own = mkdtempSync(join(tmpdir(), 'baogao-'))
    const bytes = readFileSync(join(folder, 'baogao-serif.ttf'))
    openSfnt(bytes).table('OS/2').setUint16(8, 2)
    writeFileSync(join(own, 'restricted.ttf'), bytes)
    const faults: string[] = []
    expect([...loadFonts([own], undefined, (_, reason) => faults.push(reason)).faces]).toEqual([])
    expect(faults).toEqual(['fonts/restricted'])
  })
})
