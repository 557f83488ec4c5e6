import {describe, expect, test} from 'vitest'
import type {Block} from '../../../src/model/styled-document.ts'
import {paragraph, sampleDocument} from '../sample-document.ts'
import {block, setSample} from '../set-sample.ts'

const heading = (value: string, anchor: string): Block => ({
  type: 'paragraph',
  style: 'heading1',
  anchor,
  children: [{type: 'text', value}],
})

describe('front pages', () => {
  const long = '统筹发展和安全，推动高质量发展。'.repeat(90)
  const {done, lines} = setSample([
    paragraph('政府工作报告', 'title'),
    {type: 'pageBreak', begins: 'contents'},
    {type: 'contents', depth: 2, styles: ['contents1', 'contents2'], leader: '…'},
    {type: 'pageBreak', begins: 'body'},
    heading('一、过去一年的工作', 'one'),
    paragraph(long, 'body', 5),
    heading('二、今年的工作', 'two'),
    paragraph('开好局，起好步。', 'body', 9),
  ])
  test('are numbered apart: none on the cover, i on the contents, 1 where the body begins', () => {
    expect(done.pages.map((page) => page.label).slice(0, 4)).toEqual(['', 'i', '1', '2'])
    const foot = (page: number) =>
      done.pages[page]!.items.filter((item) => item.type === 'text' && item.element === undefined)
    expect(foot(0)).toHaveLength(0)
  })
  test('the contents name each heading, its page and lead there', () => {
    const entries = done.pages[1]!.items
    const read = entries.flatMap((item) => (item.type === 'text' ? item.runs.map((run) => run.text).join('') : []))
    expect(read.slice(0, 3).join(' ')).toMatch(/^一、过去一年的工作 …+ 1$/u)
    expect(read[5]).toBe(String(done.pageMap.pageOf(9)))
    expect(entries.flatMap((item) => (item.type === 'link' ? item.target : []))).toEqual([
      {anchor: 'one'},
      {anchor: 'two'},
    ])
    const numbers = lines.filter((line) => line.page === 1 && /^\d+$/u.test(line.text))
    for (const number of numbers) expect(number.right).toBeCloseTo(block.right, 5)
  })
  test('the page map counts as the reader does', () => {
    expect(done.pageMap.pageOf(5)).toBe(1)
    expect(done.pageMap.pageOf(9)).toBe(done.pages.length - 2)
  })
  test('the outline has every heading', () => {
    expect(done.outline).toEqual([
      {title: '一、过去一年的工作', level: 1, anchor: 'one'},
      {title: '二、今年的工作', level: 1, anchor: 'two'},
    ])
  })
})

describe('the grid', () => {
  test('lines stand at its 22 places on every page, whatever stands between', () => {
    const {lines} = setSample([
      paragraph('统筹发展和安全。'.repeat(40)),
      {type: 'code', style: 'code', value: 'a'},
      {type: 'rule'},
      paragraph('推动高质量发展。'.repeat(120)),
    ])
    for (const line of lines.filter(({text}) => text !== 'a')) {
      const rows = (line.baseline - block.top) / block.pitch
      expect(rows % 1).toBeCloseTo(((block.pitch - 15.75) / 2 + 0.88 * 15.75) / block.pitch, 6)
      expect(Math.floor(rows)).toBeLessThan(22)
    }
  })
})

describe('page ends', () => {
  test('part no first line from its paragraph and no last one', () => {
    for (let lead = 0; lead < 22; lead++) {
      const before = Array.from({length: lead}, () => paragraph('各项工作取得成绩。'))
      const after = Array.from({length: 12}, (_, index) =>
        paragraph('统筹发展和安全，推动高质量发展。'.repeat(1 + (index % 5)), 'body', 50 + index),
      )
      const {lines} = setSample([...before, ...after])
      for (const element of new Set(lines.map((line) => line.element))) {
        const pages = lines.filter((line) => line.element === element).map((line) => line.page)
        if (pages.length < 2 || pages[0] === pages.at(-1)) continue
        expect(pages.filter((page) => page === pages[0]).length).toBeGreaterThan(1)
        expect(pages.filter((page) => page === pages.at(-1)).length).toBeGreaterThan(1)
      }
    }
  })
  test('that would leave a page short are avoided by setting a paragraph in a line less, its spacing within the limit', () => {
    const before = Array.from({length: 16}, () => paragraph('各项工作取得成绩。'))
    const clause = '全县城乡居民收入增长，'
    // Seven lines, the last of three characters: alone it may not stand overleaf.
    const long = `${clause.repeat(15)}稳步向好。`
    const alone = setSample([paragraph(long)]).lines
    expect(alone).toHaveLength(7)
    expect(alone.at(-1)!.text.length).toBeLessThan(8)
    const {lines, findings} = setSample([...before, paragraph(long, 'body', 2), paragraph('今年继续努力。', 'body', 3)])
    expect(lines.filter((line) => line.page === 0)).toHaveLength(22)
    expect(lines.map((line) => line.text).join('')).toContain(long)
    expect(findings).toEqual([])
  })
  test('headings too many for one page are parted with a finding', () => {
    const {findings, lines} = setSample(
      Array.from({length: 30}, (_, index) => heading(`第${index}个标题`, `h${index}`)),
    )
    expect(findings).toContain('typeset/parted')
    expect(lines).toHaveLength(30)
  })
})

test('blocks for the foot stand at the foot of the last page, on a further page where it is full', () => {
  const foot: Block = {
    ...(paragraph('云岭县人民政府办公室印发') as Extract<Block, {type: 'paragraph'}>),
    place: 'bottom',
  }
  for (const count of [3, 22]) {
    const {lines, done} = setSample([...Array.from({length: count}, () => paragraph('各项工作取得成绩。')), foot])
    expect(done.pages).toHaveLength(count === 22 ? 2 : 1)
    expect(lines.at(-1)!.text).toBe('云岭县人民政府办公室印发')
    expect(lines.at(-1)!.baseline).toBeGreaterThan(block.bottom - block.pitch)
  }
})

test('what ends a line stands at its right end, on a line of its own where there is no room', () => {
  const ended = (text: string): Block => ({
    ...(paragraph(text, 'salutation') as Extract<Block, {type: 'paragraph'}>),
    end: '1月20日印发',
  })
  const {lines} = setSample([ended('云岭县人民政府办公室'), ended(`${'云岭县人民政府办公室'.repeat(2)}及各工作部门`)])
  expect(lines.map(({text}) => text)).toEqual([
    '云岭县人民政府办公室',
    '1月20日印发',
    '云岭县人民政府办公室云岭县人民政府办公室及各工作部门',
    '1月20日印发',
  ])
  for (const {right} of [lines[1]!, lines[3]!]) expect(right).toBeCloseTo(block.right, 3)
  expect(lines[1]!.baseline).toBe(lines[0]!.baseline)
  expect(lines[3]!.baseline - lines[2]!.baseline).toBeCloseTo(block.pitch, 3)
})

test('mirrored pages swap their side margins', () => {
  const {page} = sampleDocument([])
  const {lines} = setSample([paragraph('统筹发展和安全。'.repeat(120), 'salutation')], {
    page: {...page, mirrored: true},
  })
  const first = (number: number) => lines.find((line) => line.page === number)!.left
  expect(first(0)).toBeCloseTo(page.margin.left, 5)
  expect(first(1)).toBeCloseTo(page.margin.right, 5)
})

test('a document without blocks is one empty page', () => {
  expect(setSample([]).done.pages).toHaveLength(1)
})
