import {describe, expect, test} from 'vitest'
import {joinLines} from '../../../src/read/pdf/join-lines.ts'
import {markFurniture} from '../../../src/read/pdf/mark-furniture.ts'
import type {PdfLine, PdfPage} from '../../../src/read/pdf/page-lines.ts'

const size = 16
/** A line of the text block that runs from 80 to 528. */
const line = (text: string, y: number, {indent = 0, page = 0, right = 528} = {}): PdfLine => ({
  text,
  page,
  left: 80 + indent * size,
  right,
  y,
  size,
  column: 0,
})
const page: PdfPage = {width: 595, height: 842, pieces: []}
const full = '坚持稳中求进工作总基调，全力推动高质量发展，人民生活'

describe('undoing hard wraps', () => {
  test('a full line goes on in a flush one', () => {
    expect(joinLines([line(full, 100, {indent: 2}), line('持续改善。', 129, {right: 160})])).toEqual([
      `${full}持续改善。`,
    ])
  })
  test('an indent begins a paragraph', () => {
    const lines = [line(full, 100), line(full, 129), line('各位代表：', 158, {indent: 2, right: 192})]
    expect(joinLines(lines)).toEqual([`${full}${full}`, '各位代表：'])
  })
  test('a line that ends before the right edge ends its paragraph', () => {
    const lines = [line(full, 100), line('一、工作回顾', 129, {right: 180}), line(full, 158)]
    expect(joinLines(lines)).toEqual([`${full}一、工作回顾`, full])
  })
  test('a paragraph runs on over a page number, which then stands behind it', () => {
    const lines = [
      line(full, 700),
      line('— 1 —', 800, {indent: 12, right: 300}),
      line('显著提高。', 100, {page: 1, right: 160}),
      line(full, 129, {page: 1, indent: 2}),
    ]
    expect(joinLines(markFurniture(lines, [page, page]))).toEqual([`${full}显著提高。`, '— 1 —', full])
  })
  test('a line that ends early for want of room for the next figure goes on', () => {
    const lines = [line(full, 100), line(`${full}达到`, 129, {right: 480}), line('18640.5亿元。', 158, {right: 200})]
    expect(joinLines(lines)).toEqual([`${full}${full}达到18640.5亿元。`])
  })
  test('without indents, a numbered heading behind a full line that ends a sentence stands alone', () => {
    const lines = [line(full, 100), line(`${full.slice(0, -1)}。`, 129), line('（二）种茶养蜂', 158, {right: 192})]
    expect(joinLines(lines)).toEqual([`${full}${full.slice(0, -1)}。`, '（二）种茶养蜂'])
  })
  test('an entry of the contents ends at the right edge, and ends', () => {
    const entries = ['一、工作回顾……………………………………1', '二、工作安排……………………………………9']
    expect(joinLines(entries.map((text, row) => line(text, 100 + 29 * row)))).toEqual(entries)
  })
  test('a centred line that fills the measure goes on in the next', () => {
    const title = ['——2026年1月8日在青溪市第六届人民代表大会第五次会', '议上', '市长　李明'].map((text, row) => {
      const room = [6, 200, 170][row]!
      return {...line(text, 100 + 29 * row), left: 80 + room, right: 528 - room}
    })
    expect(joinLines([...title, line(full, 187, {indent: 2}), line(full, 216)])).toEqual([
      `${title[0]!.text}议上`,
      '市长　李明',
      full.repeat(2),
    ])
  })
  test('a full line of the title block goes on in a centred one', () => {
    const lines = [
      line('——2026年1月8日在青溪市第六届人民代表大会第五次会', 100),
      line('议上', 129, {indent: 13, right: 320}),
    ]
    expect(joinLines([...lines, line(full, 158, {indent: 2}), line(full, 187)])[0]).toBe(`${lines[0]!.text}议上`)
  })
  test("a table parts paragraphs, and goes on in the next page's", () => {
    const table = (rows: string[][], page: number) => ({...line('', 100, {page}), table: rows})
    const head = ['序号', '项目']
    const lines = [
      line(full, 71),
      table([head, ['1', '修路']], 0),
      table([head, ['2', '架桥']], 1),
      line(full, 200, {page: 1}),
    ]
    expect(joinLines(lines)).toEqual([full, [head, ['1', '修路'], ['2', '架桥']], full])
  })
  test('a gap parts paragraphs that nothing else parts', () => {
    const lines = [line(full, 100), line(full, 129), line(full, 158), line(full, 202), line(full, 231)]
    expect(joinLines(lines)).toEqual([full.repeat(3), full.repeat(2)])
  })
  test('a number at the foot that is no page number stays text', () => {
    const [marked] = markFurniture([line('增长6.1%。', 800)], [page])
    expect(marked!.furniture).toBeUndefined()
  })
})
