import {describe, expect, test} from 'vitest'
import {columnAlignments, columnWidths} from '../../src/compose/column-settings.ts'

const prose = '占地五千亩，包括一个植物园、两个博物馆和三个中心，配套建设道路、管网和停车场，年内完成主体工程。'
const table = [
  ['序号', '项目', '内容', '投资', '负责人'],
  ['1', '云岭植物园', prose, '5亿元', '林若水'],
  ['2', '青溪水厂扩建工程', prose.slice(0, 30), '11.5亿元', '陈远'],
]

describe('columnWidths', () => {
  test('shares sum to one, whatever the table', () => {
    for (const rows of [table, [['']], [['甲', '乙']], [['甲'.repeat(900), '乙'.repeat(900)]]]) {
      const widths = columnWidths(rows, rows[0]!.length, 36, 0.6)
      expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(1)
      expect(Math.min(...widths)).toBeGreaterThan(0)
    }
  })
  test('a table may have more rows than a call has arguments', () => {
    const rows = Array.from({length: 200_000}, () => ['1', '2'])
    expect(columnWidths(rows, 2, 36, 0.6)).toEqual([0.5, 0.5])
  })
  test('a table that fits gives each column what its longest cell asks', () => {
    const [short, long] = columnWidths([['甲', '甲乙丙丁戊己庚辛']], 2, 36, 0)
    expect(long! / short!).toBeCloseTo(8.5 / 1.5)
  })
  test('the column of prose is the widest, numbers stay whole and a row number takes no room', () => {
    const [order, name, content, money, person] = columnWidths(table, 5, 36, 0.6).map((share) => share * 36 - 0.6)
    expect(content).toBeGreaterThan(Math.max(order!, name!, money!, person!))
    expect(order).toBeLessThan(3)
    expect(money).toBeGreaterThan('11.5'.length / 2)
    expect(content! / 36).toBeLessThan(0.6)
  })
})

test('a column of figures stands by its decimal points, where the table does not say otherwise', () => {
  const rows = [
    ['指标', '值', '值'],
    ['总值', '5.5', '6'],
  ]
  expect(columnAlignments(rows, 3, [null, null, 'left'])).toEqual(['left', 'decimal', 'left'])
})
