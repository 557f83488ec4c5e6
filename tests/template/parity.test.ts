import {resolve} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {composeReport} from '../../src/compose/compose-report.ts'
import {loadFonts} from '../../src/fonts/load-fonts.ts'
import type {TextItem, TypesetDocument} from '../../src/model/typeset-document.ts'
import {parse} from '../../src/parse/parse.ts'
import {loadTemplate} from '../../src/template/load-template.ts'
import {typeset} from '../../src/typeset/typeset.ts'
import {writeDocx} from '../../src/write/docx/write-docx.ts'
import {readShipped} from './read-shipped.ts'

const fonts = loadFonts([resolve(import.meta.dirname, '../../fonts')])
const markdown = `# 云岭县人民政府工作报告

各位代表：

## 一、去年工作回顾

全县稳中有进，项目建设、产业发展和民生保障都有新的进展，各项目标任务总体完成，为今年开好局、起好步打下了基础。

## 二、今年工作安排

坚持稳字当头。
`

/** What one change of a template does to the drawn pages and to Word's parts. */
describe('one change of a template shows alike in PDF and Word', () => {
  test('type size', async () => {
    const {pages, style} = await build('styles: {body: {size: 小二}, heading1: {size: 20pt}}\n')
    expect(runs(pages, '全县稳中有进').map(({size}) => size)).toEqual([18])
    expect(style('Body Text')).toContain('<w:sz w:val="36"/>')
    expect(runs(pages, '一、去年').map(({size}) => size)).toEqual([20])
    expect(style('heading 1')).toContain('<w:sz w:val="40"/>')
  })
  test('colour', async () => {
    const {pages, style} = await build('styles: {title: {color: 红}}\n')
    expect(runs(pages, '云岭县人民政府').map(({color}) => color)).toEqual(['#E60012'])
    expect(style('Title')).toContain('<w:color w:val="E60012"/>')
    expect(style('Body Text')).not.toContain('E60012')
  })
  test('margin', async () => {
    const {pages, part} = await build('page: {margin: {left: 40mm}, grid: none}\n')
    const left = Math.min(...lines(pages).map(({x}) => x))
    expect(left).toBeCloseTo((40 / 25.4) * 72, 1)
    expect(part('word/document.xml')).toContain('w:left="2268"')
  })
  test('numbering', async () => {
    const {pages, part} = await build('numbering: {heading1: "第{chinese}部分　"}\n')
    const text = lines(pages).map(lineText).join('\n')
    expect(text).toContain('第二部分　今年工作安排')
    expect(text).not.toContain('二、')
    expect(plain(part('word/document.xml'))).toContain('第二部分　今年工作安排')
    expect(plain(part('word/document.xml'))).not.toContain('二、')
  })
  test('footer', async () => {
    const {pages, parts} = await build(
      'footer: {odd: {text: "第 {page} 页", align: center, indent: 0}, even: {align: center}}\n',
    )
    expect(lines(pages).map(lineText)).toContain('第 1 页')
    const footers = Object.keys(parts).filter((name) => name.startsWith('word/footer'))
    expect(footers.length).toBeGreaterThan(0)
    for (const name of footers) {
      expect(plain(parts[name]!).trim()).toBe('第 1 页')
      expect(parts[name]).toMatch(/fldSimple w:instr="\s*PAGE|<w:instrText[^>]*>\s*PAGE/u)
    }
  })
})

async function build(settings: string) {
  const file = new VFile()
  const read = (name: string) =>
    name === 'own' ? {path: 'own.yaml', text: `extends: work-report\n${settings}`} : readShipped(name)
  const document = composeReport(parse(markdown, file), loadTemplate('own', read, file), file)
  const pages = typeset(document, fonts, file)
  const bytes = await writeDocx(document, {creationDate: new Date(0), pageOf: pages.pageMap.pageOf})
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))
  return {
    pages,
    parts,
    part: (name: string) => parts[name]!,
    style: (name: string) =>
      parts['word/styles.xml']!.split('<w:style ').find((style) => style.includes(`<w:name w:val="${name}"/>`)) ?? '',
  }
}

function lines({pages}: TypesetDocument): TextItem[] {
  return pages.flatMap(({items}) => items.filter((item) => item.type === 'text'))
}

function lineText({runs}: TextItem): string {
  return runs.map(({text}) => text).join('')
}

/** First runs of the lines that begin so. */
function runs(document: TypesetDocument, start: string) {
  return lines(document).flatMap((line) => (lineText(line).startsWith(start) ? line.runs.slice(0, 1) : []))
}

function plain(xml: string): string {
  return xml.replaceAll(/<[^>]*>/gu, '')
}
