import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {clean} from '../../../src/clean/clean.ts'
import {loadFonts} from '../../../src/fonts/load-fonts.ts'
import {readDocx} from '../../../src/read/docx/read-docx.ts'
import {readInput} from '../../../src/read/read-input.ts'
import {shapeTitles} from '../../../src/typeset/shape-titles.ts'
import {writeDocx} from '../../../src/write/docx/write-docx.ts'
import {dot} from '../../write/docx/sample-document.ts'
import {composed, reportTemplates, sampleReport} from '../../write/docx/sample-report.ts'

const fonts = resolve(import.meta.dirname, '../../../fonts')
const reports = resolve(import.meta.dirname, '../../../../shared/reports')

describe('report.md through Word and back', () => {
  test.each(reportTemplates)('is the same by template %s', async (template) => {
    expect(await readBack(await write(sampleReport, template))).toBe(sampleReport)
  })

  test.each(reportTemplates)('columns of tables stand as they stood by template %s', async (template) => {
    const table =
      '| 指标 | 单位 | 数值 | 说明 |\n| - | :-: | - | -: |\n| 茶园 | 万亩 | 3.2 | 略增 |\n| 茶叶 | 吨 | 410 |  |\n'
    const markdown = sampleReport.replace(/^(?=\[\^1\]:)/mu, `${table}\n`)
    expect(await readBack(await write(markdown, template))).toBe(markdown)
  })

  test('is the same with its comments and tracked changes', async () => {
    const changes = [{rule: 'x', line: 1, before: '3.2 万亩', after: '3.2万亩', certain: false}]
    const bytes = await writeDocx(composed('work-report'), {creationDate: new Date(0), changes, trackChanges: true})
    expect(await readBack(bytes)).toBe(sampleReport)
  })

  test.skipIf(!existsSync(reports))(
    'is the same for real reports (skipped: ../shared/reports is not there)',
    async () => {
      const names = readdirSync(reports).filter((name) => name.endsWith('.txt'))
      const odd: string[] = []
      for (const name of names.filter((_, index) => index % 12 === 0)) {
        const file = new VFile()
        const raw = await readInput(readFileSync(resolve(reports, name)), name, file)
        const {markdown} = clean(raw, file, {force: true})
        if ((await readBack(await write(markdown))) !== markdown) odd.push(name)
      }
      expect(odd).toEqual([])
    },
  )
})

describe('a report.docx that was edited', () => {
  test('gives the report.md with the edits', async () => {
    const edited = edit(await write(), 'word/document.xml', (markup) =>
      markup.replace('先修主路', '先修大路').replace('（一）山上种茶', '（一）山上种好茶'),
    )
    expect(await readBack(edited)).toBe(sampleReport.replace('先修主路', '先修大路').replace('山上种茶', '山上种好茶'))
  })

  test('has its title in one line, however Word shows it', async () => {
    const title = '# 2025年云岭县人民政府关于国民经济和社会发展情况的工作报告'
    const long = sampleReport.replace(/^# .*$/mu, title)
    const document = shapeTitles(composed('work-report', long), loadFonts([fonts]))
    const bytes = await writeDocx(document, {creationDate: new Date(0)})
    expect(strFromU8(unzipSync(bytes)['word/document.xml']!)).toContain('<w:br/>')
    const edited = edit(bytes, 'word/document.xml', (markup) => markup.replace('先修主路', '先修大路'))
    expect(await readBack(edited)).toContain(`\n${title}\n`)
  })

  test('keeps what a person made bold, and headings added in Word', async () => {
    const edited = edit(await write(), 'word/document.xml', (markup) =>
      markup.replace(
        '<w:sectPr>',
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>三、结语</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>谢谢。</w:t></w:r><w:r><w:t>完</w:t></w:r></w:p><w:sectPr>',
      ),
    )
    expect(await readBack(edited)).toContain('主路：通到村部的路。\n\n## 三、结语\n\n**谢谢。**完\n\n[^1]:')
  })

  test('keeps styles apart by name, whatever ids Word gives them', async () => {
    let edited = await write()
    for (const part of ['word/document.xml', 'word/styles.xml']) {
      edited = edit(edited, part, (markup) =>
        markup.replaceAll('"Heading1"', '"1"').replaceAll('"CharacterStrong"', '"a7"'),
      )
    }
    expect(await readBack(edited)).toBe(sampleReport)
  })

  test('keeps its pictures, and says which one came in Word', async () => {
    const markdown = `${sampleReport.slice(0, sampleReport.indexOf('[^1]:'))}![茶山](tea.png "图1 茶山")\n\n${sampleReport.slice(sampleReport.indexOf('[^1]:'))}`
    const bytes = await writeDocx(composed('work-report', markdown), {creationDate: new Date(0), readImage: () => dot})
    expect(await readBack(bytes)).toBe(markdown)
    const edited = edit(bytes, 'word/document.xml', (markup) => markup.replaceAll('name="tea.png"', 'name="图片 1"'))
    const file = new VFile()
    expect((await readDocx(edited, file)).text).not.toContain('图片 1')
  })

  test('takes a new title into the front matter', async () => {
    const edited = edit(await write(), 'word/document.xml', (markup) =>
      markup.replace('2025年云岭县人民政府工作报告', '2025年云岭县政府工作报告'),
    )
    const text = await readBack(edited)
    expect(text).toContain('title: 2025年云岭县政府工作报告\n')
    expect(text).toContain('\n# 2025年云岭县政府工作报告\n')
  })

  test('leaves the front matter to cleaning where the speaker changed', async () => {
    const edited = edit(await write(), 'word/document.xml', (markup) => markup.replace('白云川', '白云山'))
    const text = await readBack(edited)
    expect(text.startsWith('2025年云岭县人民政府工作报告\n')).toBe(true)
    const file = new VFile()
    const source = {name: 'x.docx', format: 'docx' as const, encoding: 'binary', sha256: ''}
    const {markdown} = clean({text, markup: 'markdown', source}, file, {force: true})
    expect(markdown).toContain('speaker: 白云山\n')
    expect(markdown).toContain('## 一、2024年工作回顾\n')
  })

  test('gives lines for cleaning where the program that saved it dropped our part', async () => {
    const files = unzipSync(await write())
    delete files['customXml/item1.xml']
    const text = await readBack(zipSync(files))
    expect(text).not.toContain('---\ntitle')
    expect(text).toContain('## 一、2024年工作回顾\n')
    expect(text).toContain('[^1]: “三梁一川”')
  })
})

function write(markdown = sampleReport, template = 'work-report'): Promise<Uint8Array> {
  return writeDocx(composed(template, markdown), {creationDate: new Date(0)})
}

async function readBack(bytes: Uint8Array): Promise<string> {
  return (await readDocx(bytes, new VFile())).text
}

function edit(bytes: Uint8Array, part: string, change: (markup: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  const before = strFromU8(files[part]!)
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({...files, [part]: strToU8(after)})
}
