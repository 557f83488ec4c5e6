import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {TextItem, TypesetDocument} from '../../src/model/typeset-document.ts'
import {typeset} from '../../src/typeset/typeset.ts'
import {paragraph, sampleDocument} from './sample-document.ts'
import {sampleFonts} from './sample-fonts.ts'

const sentence = '云岭县坚持稳中求进工作总基调，统筹发展和安全，全年地区生产总值增长6.5%，城镇新增就业1.2万人。'

describe('the official page', () => {
  test('holds 22 lines', () => {
    const done = set(paragraph(sentence.repeat(40)))
    const [first] = done.pages
    expect(textItems(done, 0)).toHaveLength(23) // The page number is the 23rd.
    expect(first!.label).toBe('1')
  })
  test('has its number outside, 7 mm below the block: odd right, even left', () => {
    const done = set(paragraph(sentence.repeat(40)))
    const [odd, even] = [0, 1].map((page) => textItems(done, page).at(-1)!)
    expect(read(odd!)).toBe('— 1 —')
    expect(right(odd!)).toBeCloseTo(mm(210 - 26) - 14, 5)
    expect(even!.x).toBeCloseTo(mm(28) + 14, 5)
    expect(odd!.baseline - 0.88 * 14).toBeCloseTo(mm(37 + 225 + 7), 5)
    expect(odd!.element).toBeUndefined()
  })
  test('never ends with a heading', () => {
    const blocks = [
      paragraph(sentence.repeat(18)),
      paragraph('一、过去一年的工作', 'heading1', 2),
      paragraph(sentence, 'body', 3),
    ]
    for (let lead = 0; lead < 25; lead++) {
      const done = set(...Array.from({length: lead}, () => paragraph('各项工作取得新的成绩。')), ...blocks)
      for (let page = 0; page < done.pages.length; page++) {
        expect(read(textItems(done, page).at(-2)!)).not.toBe('一、过去一年的工作')
      }
    }
  })
})

test('the page map knows where each line of report.md went', () => {
  const done = set(paragraph(sentence.repeat(30)), paragraph('最后一段。', 'body', 9))
  expect(done.pageMap.count).toBe(3)
  expect(done.pageMap.pageOf(1)).toBe(1)
  expect(done.pageMap.pageOf(1, 1200)).toBe(2)
  expect(done.pageMap.pageOf(9)).toBe(3)
  expect(done.pageMap.pageOf(5)).toBeUndefined()
})

function set(...blocks: Parameters<typeof sampleDocument>[0]): TypesetDocument {
  return typeset(sampleDocument(blocks), sampleFonts(), new VFile())
}

function textItems(done: TypesetDocument, page: number): TextItem[] {
  return done.pages[page]!.items.filter((item) => item.type === 'text')
}

function read(item: TextItem): string {
  return item.runs.map((run) => run.text).join('')
}

function right(item: TextItem): number {
  return item.runs.reduce((sum, run) => sum + run.width, item.x)
}

function mm(length: number): number {
  return (length * 72) / 25.4
}
