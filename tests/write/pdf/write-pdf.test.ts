import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {writePdf} from '../../../src/write/pdf/write-pdf.ts'
import {openBack, textOf} from './read-back.ts'
import {fonts, line, pages, styled, write} from './sample.ts'

const heading = line('一、过去一年工作回顾', {baseline: 100, face: 'baogao-heiti', element: 1})
const body = line('“云岭，青溪”（2024年）增长5.2%。', {baseline: 130, element: 2, half: '，”（）。'})
const anchor = {type: 'anchor', name: 'first', x: 80, y: 84} as const

describe('the text of a PDF', () => {
  test('is the source: half-width marks read as the marks they stand for', async () => {
    const bytes = await write(pages([heading, body]))
    expect(await textOf(bytes)).toBe('一、过去一年工作回顾“云岭，青溪”（2024年）增长5.2%。')
  })
  test('keeps characters beyond the basic plane and their order over 256 different ones', async () => {
    const many = String.fromCodePoint(...Array.from({length: 300}, (_, index) => 0x4e00 + index), 0x2cb4e)
    const bytes = await write(pages([line(many, {baseline: 100, size: 1.4, element: 2})]))
    expect(await textOf(bytes)).toBe(many)
  })
})

describe('a finished PDF', () => {
  test('has the same bytes every time', async () => {
    const bytes = await write(pages([anchor, heading, body]))
    expect(Buffer.from(await write(pages([anchor, heading, body]))).equals(Buffer.from(bytes))).toBe(true)
  })
  test('names its title, author and language, and claims no standard', async () => {
    const bytes = await write(pages([heading]))
    const {info, metadata} = await (await openBack(bytes)).getMetadata()
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Title: '云岭县政府工作报告',
      Author: '云岭县人民政府县长 江一禾',
      Language: 'zh-CN',
      Creator: 'baogao',
      CreationDate: 'D:20260102030405Z',
    })
    expect(metadata?.getRaw()).toContain('云岭县政府工作报告')
    expect(metadata?.getRaw()).not.toContain('pdfaid:part')
  })
  test('has bookmarks that arrive at the heading', async () => {
    const document = await openBack(await write(pages([body], [anchor, heading])))
    const [bookmark] = (await document.getOutline())!
    expect(bookmark!.title).toBe('一、过去一年工作回顾')
    const [page, fit, x, y] = bookmark!.dest as [never, {name: string}, number, number]
    expect(await document.getPageIndex(page)).toBe(1)
    expect([fit.name, x, Math.round(y)]).toEqual(['XYZ', 80, 758])
  })
  test('leaves out bookmarks and links to places that no page has', async () => {
    const lost = {type: 'link', x: 80, y: 80, width: 50, height: 20, target: {anchor: 'nowhere'}} as const
    const document = await openBack(await write(pages([body, lost])))
    expect(await document.getOutline()).toBeNull()
    expect(await (await document.getPage(1)).getAnnotations()).toEqual([])
  })
  test('has links to places in it and outside, the latter in ASCII', async () => {
    const inner = {type: 'link', x: 80, y: 80, width: 50, height: 20, target: {anchor: 'first'}} as const
    const outer = {...inner, target: {url: 'https://example.org/县?a=(1)'}}
    const document = await openBack(await write(pages([anchor, heading, inner, outer])))
    const annotations = await (await document.getPage(1)).getAnnotations()
    expect(annotations.map((annotation) => annotation.url ?? annotation.dest?.[1].name)).toEqual([
      'XYZ',
      'https://example.org/%E5%8E%BF?a=(1)',
    ])
  })
  test('escapes what XML reads as markup', async () => {
    const bytes = await writePdf(pages([heading]), {...styled, metadata: {title: 'R&D <计划>'}}, fonts, {
      creationDate: new Date(0),
      readFont: (path) => readFileSync(path),
    })
    expect(Buffer.from(bytes).toString()).toContain('R&amp;D &lt;计划&gt;')
  })
})

describe('the tags of a PDF', () => {
  test('tell headings, paragraphs and links apart in reading order; page numbers are none of them', async () => {
    const link = {type: 'link', x: 80, y: 200, width: 50, height: 20, target: {anchor: 'first'}, element: 3} as const
    const linked = line('见第一部分', {baseline: 210, element: 3})
    const number = line('—1—', {baseline: 800, face: 'baogao-song'})
    const document = await openBack(await write(pages([anchor, heading, body, linked, link, number])))
    const tree = await (await document.getPage(1)).getStructTree()
    expect(outline(tree)).toEqual([
      'Root',
      ['Document', ['H1', 'content'], ['P', 'content', ['Link', 'content', 'object']]],
    ])
    expect(await document.getMarkInfo()).toMatchObject({Marked: true})
  })
  test('give a table its header cells with their scope, and a picture its words', async () => {
    const typeset = pages([
      line('指标', {baseline: 100, element: 3}),
      line('增速', {baseline: 100, x: 200, element: 4}),
      line('全区', {baseline: 130, element: 6}),
    ])
    typeset.structure = [
      {role: 'Document'},
      {role: 'Table', parent: 0, alternative: '主要指标'},
      {role: 'TR', parent: 1},
      {role: 'TH', parent: 2, scope: 'Column'},
      {role: 'TH', parent: 2, scope: 'Column'},
      {role: 'TR', parent: 1},
      {role: 'TD', parent: 5},
    ]
    const bytes = await write(typeset)
    const tree = await (await (await openBack(bytes)).getPage(1)).getStructTree()
    expect(outline(tree)).toEqual([
      'Root',
      ['Document', ['Table', ['TR', ['TH', 'content'], ['TH', 'content']], ['TR', ['TD', 'content']]]],
    ])
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Scope \/Column/gu),
    ).toHaveLength(2)
  })
  test('keep the order of the structure where a page draws it otherwise', async () => {
    const typeset = pages([line('后', {baseline: 130, element: 2}), line('先', {baseline: 100, element: 1})])
    const tree = await (await (await openBack(await write(typeset))).getPage(1)).getStructTree()
    expect(outline(tree)).toEqual(['Root', ['Document', ['H1', 'content'], ['P', 'content']]])
  })
})

interface Node {
  role?: string
  type?: string
  children?: Node[]
}

/** A structure tree as nested lists: the role, then its children. */
function outline(node: Node): unknown {
  return node.role === undefined ? node.type : [node.role, ...(node.children ?? []).map(outline)]
}
