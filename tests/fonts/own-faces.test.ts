import {copyFileSync, mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {addFont} from '../../src/fonts/add-font.ts'
import {embeddingPermission} from '../../src/fonts/embedding-permission.ts'
import {listFonts} from '../../src/fonts/list-fonts.ts'
import {loadFonts} from '../../src/fonts/load-fonts.ts'
import {preferOwnFaces} from '../../src/fonts/prefer-own-faces.ts'
import type {FontRole} from '../../src/model/styled-document.ts'
import {openSfnt} from '../../src/sfnt/open-sfnt.ts'

const built = resolve(import.meta.dirname, '../../fonts')
const serif = readFileSync(join(built, 'baogao-serif.ttf'))

function role(eastAsia: string, faces: string[], alternatives: string[] = []): FontRole {
  return {faces, word: {eastAsia, latin: 'Times New Roman', alternatives}}
}

/** Folder of an office that has taken one of our faces for its own. */
function office(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-'))
  for (const name of names) copyFileSync(join(built, 'baogao-kaiti.ttf'), join(folder, name))
  return folder
}

describe('an office’s own faces', () => {
  test('go first in the role whose official name they bear', () => {
    const fonts = loadFonts([office('face.ttf'), built])
    const roles = {
      kaiti: role('楷体_GB2312', ['baogao-kaiti'], ['baogao kaiti']),
      title: role('方正小标宋简体', ['baogao-biaosong']),
    }
    const preferred = preferOwnFaces(roles, fonts)
    expect(preferred.kaiti!.faces).toEqual(['face', 'baogao-kaiti'])
    expect(preferred.title!.faces).toEqual(['baogao-biaosong'])
  })
  test('go first in the role that their file names', () => {
    const fonts = loadFonts([office('title-official.ttf', 'heiti.ttf', 'titles.ttf'), built])
    const roles = {title: role('方正小标宋简体', ['baogao-biaosong']), heiti: role('黑体', ['baogao-heiti'])}
    const preferred = preferOwnFaces(roles, fonts)
    expect(preferred.title!.faces).toEqual(['title-official', 'baogao-biaosong'])
    expect(preferred.heiti!.faces).toEqual(['heiti', 'baogao-heiti'])
  })
  test('filed for Latin letters go first wherever a role has Latin faces', () => {
    const fonts = loadFonts([office('latin-times.ttf'), built])
    const body = {...role('仿宋_GB2312', ['baogao-fangsong']), latinFaces: ['baogao-serif']}
    const preferred = preferOwnFaces({body, heiti: role('黑体', ['baogao-heiti'])}, fonts)
    expect(preferred.body!.latinFaces).toEqual(['latin-times', 'baogao-serif'])
    expect(preferred.heiti!.latinFaces).toBeUndefined()
  })
  test('leave roles as they are where there are none', () => {
    const roles = {body: role('仿宋_GB2312', ['baogao-fangsong'])}
    expect(preferOwnFaces(roles, loadFonts([built]))).toBe(roles)
  })
})

describe('the list of fonts', () => {
  const roles = {
    body: {...role('仿宋_GB2312', ['baogao-fangsong', 'gone']), latinFaces: ['baogao-serif']},
    latin: role('宋体', ['baogao-serif']),
  }
  test('names faces, licences, permissions and what of a report they cover', () => {
    const [body, latin] = listFonts(roles, loadFonts([built]), '云岭县 2026\u{20000}')
    expect(body).toMatchObject({
      role: 'body',
      wordName: '仿宋_GB2312',
      absent: ['gone'],
      borrowed: [],
      uncovered: ['\u{20000}'],
    })
    expect(
      body!.faces.map(({id, name, own, fsType, permission, covered}) => [id, name, own, fsType, permission, covered]),
    ).toEqual([
      ['baogao-fangsong', 'BaogaoFangsong', false, 8, 'editable', 6],
      ['baogao-serif', 'BaogaoSerif', false, 0, 'installable', 3],
    ])
    expect(body!.faces[0]!.licence).toContain('SIL Open Font License')
    expect([latin!.borrowed, latin!.uncovered]).toEqual([['云', '岭', '县'], ['\u{20000}']])
  })
  test('counts glyphs where no report is given', () => {
    const [body] = listFonts(roles, loadFonts([built]))
    expect(body!.uncovered).toEqual([])
    expect(body!.faces[0]!.covered).toBeGreaterThan(13000)
  })
})

describe('a face to add', () => {
  test('is filed under its role, and what it lacks is named', () => {
    const added = addFont('/media/usb/My Serif (1).TTF', serif, 'title')
    expect(added).toMatchObject({name: 'title-My-Serif-1-.ttf', face: 'BaogaoSerif'})
    expect(added.lacking).toContain('的')
    expect(added.lacking).not.toContain('A')
    expect(addFont('title-a.ttf', serif, 'title').name).toBe('title-a.ttf')
  })
  test('is refused where its licence forbids embedding or it is no face', () => {
    const copy = new Uint8Array(serif)
    openSfnt(copy).table('OS/2').setUint16(8, 0x0100)
    expect(() => addFont('a.ttf', copy, 'title')).toThrow('fonts/whole')
    expect(() => addFont('a.ttf', new TextEncoder().encode('these are only words'), 'title')).toThrow(
      'fonts/not-truetype',
    )
  })
})

test.each([
  [0, 'installable'],
  [2, 'restricted'],
  [4, 'preview'],
  [8, 'editable'],
  [0x000a, 'editable'],
  [0x0108, 'whole'],
  [0x0200, 'bitmaps'],
])('fsType %i permits: %s', (fsType, permission) => {
  expect(embeddingPermission(fsType)).toBe(permission)
})
