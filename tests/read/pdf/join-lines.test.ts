import {describe, expect, test} from 'vitest'
import {joinLines} from '../../../src/read/pdf/join-lines.ts'
import {markFurniture} from '../../../src/read/pdf/mark-furniture.ts'
import {orderColumns} from '../../../src/read/pdf/order-columns.ts'
import {type PdfLine, type PdfPage, type PdfPiece, pageLines} from '../../../src/read/pdf/page-lines.ts'

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
    expect(joinLines([line(full, 100, {indent: 2}), line('持续改善。', 129, {right: 160})])).toBe(`${full}持续改善。`)
  })
  test('an indent begins a paragraph', () => {
    const lines = [line(full, 100), line(full, 129), line('各位代表：', 158, {indent: 2, right: 192})]
    expect(joinLines(lines)).toBe(`${full}${full}\n各位代表：`)
  })
  test('a line that ends before the right edge ends its paragraph', () => {
    const lines = [line(full, 100), line('一、工作回顾', 129, {right: 180}), line(full, 158)]
    expect(joinLines(lines)).toBe(`${full}一、工作回顾\n${full}`)
  })
  test('a paragraph runs on over a page number, which then stands behind it', () => {
    const lines = [
      line(full, 700),
      line('— 1 —', 800, {indent: 12, right: 300}),
      line('显著提高。', 100, {page: 1, right: 160}),
      line(full, 129, {page: 1, indent: 2}),
    ]
    expect(joinLines(markFurniture(lines, [page, page]))).toBe(`${full}显著提高。\n— 1 —\n${full}`)
  })
  test('a number at the foot that is no page number stays text', () => {
    const [marked] = markFurniture([line('增长6.1%。', 800)], [page])
    expect(marked!.furniture).toBeUndefined()
  })
})

describe('columns', () => {
  const piece = (text: string, x: number, y: number): PdfPiece => ({
    text,
    x,
    y,
    width: text.length * 10,
    size: 10,
    rotated: false,
  })
  const rows = Array.from({length: 12}, (_, row) => row)
  test('two columns are read one after the other', () => {
    const pieces = rows.flatMap((row) => [
      piece(`左${row}${'左'.repeat(18)}`, 60, 100 + row * 20),
      piece(`右${row}${'右'.repeat(18)}`, 320, 100 + row * 20),
    ])
    const columns = orderColumns({width: 595, height: 842, pieces})
    expect(
      columns.map(({pieces}) =>
        pieces.every(({text}) => text.startsWith(columns.length > 1 && pieces === columns[1]!.pieces ? '右' : '左')),
      ),
    ).toEqual([true, true])
  })
  test('a single column stays whole', () => {
    const pieces = rows.map((row) => piece('满行文字'.repeat(10), 80, 100 + row * 20))
    expect(orderColumns({width: 595, height: 842, pieces})).toHaveLength(1)
  })
  test('a superscript note mark stays in its line', () => {
    const pieces = [piece('智改数转', 80, 100), {...piece('[1]', 120, 97), size: 6, width: 12}, piece('工程', 132, 100)]
    expect(pageLines({pieces, column: 0}, 0).map(({text}) => text)).toEqual(['智改数转[1]工程'])
  })
})
