import {copyFileSync, mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {readByPdfium} from '../../../bench/check-pdf/read-by-pdfium.ts'
import {loadFonts} from '../../../src/fonts/load-fonts.ts'
import {writePdf} from '../../../src/write/pdf/write-pdf.ts'
import {line, pages, styled} from './sample.ts'

test('a face that is not ours has its half-width marks made of its own, and they read as the marks', async () => {
  const own = mkdtempSync(join(tmpdir(), 'baogao-'))
  copyFileSync(resolve(import.meta.dirname, '../../../fonts/baogao-kaiti.ttf'), join(own, 'office.ttf'))
  const fonts = loadFonts([own])
  const face = fonts.faces.get('office')!
  const item = line('（云，岭）', {baseline: 100, element: 2})
  const half = (mark: string) => String.fromCodePoint(face.halfWidth(mark.codePointAt(0)!)!)
  item.runs[0] = {...item.runs[0]!, face: 'office', drawn: `${half('（')}云${half('，')}岭${half('）')}`}
  const bytes = await writePdf(pages([item]), styled, fonts, {
    creationDate: new Date(0),
    readFont: (path) => readFileSync(path),
  })
  const {pages: read, missing} = await readByPdfium(bytes)
  const [glyphs] = read.map((page) => page.glyphs)
  expect(glyphs!.map(({text}) => text).join('')).toBe('（云，岭）')
  expect(glyphs!.map(({left}) => Math.round(left - 80))).toEqual([0, 8, 24, 32, 48])
  expect(missing).toBe(0)
})
