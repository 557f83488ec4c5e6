import {describe, expect, test} from 'vitest'
import {markFurniture} from '../../../src/read/pdf/mark-furniture.ts'
import type {PdfLine} from '../../../src/read/pdf/page-lines.ts'

const pages = Array.from({length: 4}, () => ({width: 595, height: 842, pieces: []}))
const line = (text: string, page: number, y = 800): PdfLine => ({
  text,
  page,
  y,
  left: 80,
  right: 300,
  size: 12,
  column: 0,
})
const kinds = (texts: string[], y = 800) =>
  markFurniture(
    texts.map((text, page) => line(text, page, y)),
    pages,
  ).map(({furniture}) => furniture)

describe('what stands at the edges of pages', () => {
  test.each(['— 3 —', '-3-', '第3页', '第 三 页', '第3页 共20页', '第 3 页 / 共 20 页', '3/20', 'Page 3 of 20', '·3·'])(
    '%s is a page number',
    (text) => {
      expect(kinds([text])).toEqual(['number'])
    },
  )

  test('bare numbers that count on with the pages are left out, others are not known for page numbers', () => {
    expect(kinds(['1', '2', '3', '4'])).toEqual(['head', 'head', 'head', 'head'])
    expect(kinds(['12', '7', '305'])).toEqual(['number', 'number', 'number'])
  })

  test('words that stand on many pages are a running head, though a number in them counts on', () => {
    expect(kinds(['青溪市政府工作报告 1', '青溪市政府工作报告 2', '青溪市政府工作报告 3'], 40)).toEqual([
      'head',
      'head',
      'head',
    ])
  })

  test('the same words in the midst of pages are text', () => {
    expect(kinds(['各位代表：', '各位代表：', '各位代表：'], 400)).toEqual([undefined, undefined, undefined])
  })

  test('what is said once at an edge is text', () => {
    expect(kinds(['增长6.1%。', '人民生活改善。'])).toEqual([undefined, undefined])
  })
})
