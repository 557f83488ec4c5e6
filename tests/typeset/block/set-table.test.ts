import {describe, expect, test} from 'vitest'
import type {TableBlock} from '../../../src/model/styled-document.ts'
import {paragraph, sampleDocument} from '../sample-document.ts'
import {block, type Sample, type SetLine, setSample} from '../set-sample.ts'

const words = (value: string) => ({children: [{type: 'text' as const, value}]})

function table(rows: string[][], change: Partial<TableBlock> = {}): TableBlock {
  const count = rows[0]!.length
  return {
    type: 'table',
    style: 'default',
    widths: rows[0]!.map(() => 1 / count),
    align: rows[0]!.map((_, index) => (index === 0 ? 'left' : 'decimal')),
    rows: rows.map((row) => row.map(words)),
    ...change,
  }
}

const header = ['指标', '完成数']

describe('a table', () => {
  test('shows its header again on every page, and only the first is read', () => {
    const rows = Array.from({length: 60}, (_, index) => [`第${index + 1}项`, String(index)])
    const {done} = setSample([table([header, ...rows])])
    expect(done.pages.length).toBeGreaterThan(1)
    for (const [index, page] of done.pages.entries()) {
      const first = page.items.find((item) => item.type === 'text')!
      expect(first.runs[0]!.text).toBe('指标')
      expect(first.baseline).toBeLessThan(block.top + 20)
      expect(first.element === undefined).toBe(index > 0)
    }
  })
  test('keeps its rows whole and its header with the first of them', () => {
    for (let lead = 10; lead < 22; lead++) {
      const tall = '固定资产投资不含农户并按可比口径计算的增长速度与上年同期的比较'
      const before = Array.from({length: lead}, () => paragraph('各项工作取得成绩。'))
      const sample = setSample([...before, table([header, [tall, '1'], [tall, '2']])])
      for (const row of ['1', '2']) {
        const figure = sample.lines.find((line) => line.text === row)!
        const cell = cellLines(sample, tall, Number(row) - 1)
        expect(new Set([figure, ...cell].map((line) => line.page)).size).toBe(1)
      }
      const heads = sample.lines.filter((line) => line.text === '指标')
      expect(heads[0]!.page).toBe(sample.lines.find((line) => line.text === '1')!.page)
    }
  })
  test('sets decimal points below each other', () => {
    const {lines} = setSample([table([header, ['甲', '1,210.15'], ['乙', '7.9'], ['丙', '38'], ['丁', '−3.25%']])])
    const at = (text: string, before: number) => lines.find((line) => line.text === text)!.left + before * 12 * 0.5
    // Sample digits and marks are half an em of 12 pt; the minus sign is a full one.
    expect(at('7.9', 1)).toBeCloseTo(at('1,210.15', 5), 3)
    expect(at('38', 2)).toBeCloseTo(at('7.9', 1), 3)
    expect(at('−3.25%', 3)).toBeCloseTo(at('7.9', 1), 3)
  })
  test('stands in the middle of its white, and the text goes on at a line of the grid', () => {
    const rows = [['甲', '1']]
    for (let count = 1; count < 6; count++) {
      rows.push([`乙${count}`, '2'])
      const {done, lines} = setSample([paragraph('前文。'), table([header, ...rows]), paragraph('后文。')])
      const [above, below] = ['前文。', '后文。'].map((text) => lines.find((line) => line.text === text)!.baseline)
      const rules = done.pages[0]!.items.filter((item) => item.type === 'rectangle')
      const top = Math.min(...rules.map((rule) => rule.y))
      const bottom = Math.max(...rules.map((rule) => rule.y + rule.height))
      // Text reaches further above its baseline than below it.
      const [ascent, descent] = [0.88 * 15.75, 0.12 * 15.75]
      const white = [top - (above! + descent), below! - ascent - bottom]
      expect(white[0]).toBeCloseTo(white[1]!, 5)
      expect(white[0]).toBeGreaterThan(14)
      expect(white[0]).toBeLessThan(14 + block.pitch / 2 + 1)
      const lineCount = (below! - above!) / block.pitch
      expect(lineCount).toBeCloseTo(Math.round(lineCount), 5)
    }
  })
  test('has no white above it where it begins a page', () => {
    const {lines} = setSample([table([header, ['甲', '1']]), {type: 'pageBreak'}, table([header, ['乙', '2']])])
    for (const {baseline} of lines.filter((line) => line.text === '指标')) expect(baseline).toBeLessThan(block.top + 20)
  })
  test('adds its white to none that its neighbour has: the larger holds', () => {
    const {page, styles, tableStyles} = sampleDocument([])
    const {grid: _, ...free} = page
    const apart = (spaceAfter: number, spaceBefore: number) => {
      const document = {
        page: free,
        styles: {...styles, loose: {...styles.body!, spaceAfter}},
        tableStyles: {default: {...tableStyles.default!, spaceBefore}},
      }
      const {lines} = setSample([paragraph('前文。', 'loose'), table([header, ['甲', '1']])], document)
      return lines[1]!.baseline - lines[0]!.baseline
    }
    expect(apart(0, 8)).toBeCloseTo(apart(5, 8), 5)
    expect(apart(20, 8) - apart(0, 8)).toBeCloseTo(12, 5)
  })
  test('of few rows is not divided; of many it leaves no single row behind', () => {
    const numbered = (count: number) => Array.from({length: count}, (_, index) => ['甲', String(index)])
    for (let lead = 10; lead < 22; lead++) {
      const before = Array.from({length: lead}, () => paragraph('各项工作取得成绩。'))
      const pagesOf = (count: number) => {
        const {lines} = setSample([...before, table([header, ...numbered(count)])])
        return lines.filter((line) => line.text === '甲').map((line) => line.page)
      }
      expect(new Set(pagesOf(6)).size).toBe(1)
      const many = pagesOf(40)
      for (const page of new Set(many)) expect(many.filter((one) => one === page).length).toBeGreaterThan(1)
    }
  })
  test('is not left alone by the line that announces it', () => {
    for (let lead = 10; lead < 22; lead++) {
      const before = Array.from({length: lead}, () => paragraph('各项工作取得成绩。'))
      const {lines} = setSample([...before, paragraph('主要指标如下：'), table([header, ['甲', '1']])])
      const [announced, begun] = ['主要指标如下：', '甲'].map((text) => lines.find((line) => line.text === text)!.page)
      expect(begun).toBe(announced)
    }
  })
  test('is tagged: rows of header cells with their scope, then of cells', () => {
    const {done} = setSample([table([header, ['甲', '1']])])
    expect(done.structure.map(({role}) => role)).toEqual(['Document', 'Table', 'TR', 'TH', 'TH', 'TR', 'TD', 'TD'])
    expect(done.structure.filter(({scope}) => scope === 'Column')).toHaveLength(2)
  })
  test('draws no rule through a cell that spans columns or rows', () => {
    const spanned = table(
      [
        ['甲', '乙', '丙'],
        ['一', '二', '三'],
        ['四', '五', '六'],
      ],
      {
        rows: [
          [{...words('甲'), columnSpan: 2}, words('丙')],
          [{...words('一'), rowSpan: 2}, words('二'), words('三')],
          [words('五'), words('六')],
        ],
      },
    )
    const {done, lines} = setSample([spanned])
    expect(lines.map((line) => line.text)).toEqual(['甲', '丙', '一', '二', '三', '五', '六'])
    const third = (block.right - block.left) / 3
    const rules = done.pages[0]!.items.filter((item) => item.type === 'rectangle')
    const wide = rules.filter((rule) => rule.width > 1)
    // Below the spanning cell of the first column no rule begins at the left edge.
    expect(wide.filter((rule) => Math.abs(rule.x - block.left) < 1)).toHaveLength(4)
    expect(wide.some((rule) => Math.abs(rule.x - block.left - third) < 1)).toBe(true)
    const [first, second] = ['二', '五'].map((text) => lines.find((line) => line.text === text)!)
    expect(first!.left).toBeGreaterThan(block.left + third)
    expect(second!.left).toBeCloseTo(first!.left, 5)
  })
  test('wraps what is too long and loses nothing of it', () => {
    const long = '规模以上工业企业研究与试验发展经费支出占营业收入比重及其与上年同期相比的变化情况'
    const sample = setSample([table([header, [long, '1.2']], {widths: [0.3, 0.7]})])
    expect(cellLines(sample, long, 0).length).toBeGreaterThan(1)
  })
})

test('a row taller than the page goes on overleaf', () => {
  const long = '统筹发展和安全，'.repeat(600)
  const {lines, done} = setSample([table([header, [long, '1']])])
  expect(done.pages.length).toBeGreaterThan(1)
  expect(lines.map((line) => line.text).join('')).toContain(long.slice(0, 200))
  for (const line of lines) expect(line.baseline).toBeLessThan(block.bottom + 0.1)
})

/** Lines of the cell with these words; the nth of several. */
function cellLines({lines}: Sample, text: string, nth: number): SetLine[] {
  const elements = [...new Set(lines.map((line) => line.element))]
  const cells = elements.map((element) => lines.filter((line) => line.element === element))
  return cells.filter((cell) => cell.map((line) => line.text).join('') === text)[nth]!
}
