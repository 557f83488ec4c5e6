import {describe, expect, test} from 'vitest'
import {findTables, isTable} from '../../../src/read/pdf/find-tables.ts'
import type {PdfBox} from '../../../src/read/pdf/page-lines.ts'
import {piece} from './piece.ts'

const level = (y: number, left = 80, right = 380): PdfBox => ({left, right, top: y, bottom: y + 0.5})
const upright = (x: number, top = 100, bottom = 160): PdfBox => ({left: x, right: x + 0.5, top, bottom})
const texts = (rules: PdfBox[], ...pieces: Array<ReturnType<typeof piece>>) =>
  findTables(rules, pieces)
    .filter(isTable)
    .map(({cells}) => cells.map((row) => row.map((cell) => cell.map(({text}) => text).join('/'))))
const grid = [level(100), level(130), level(160), upright(80), upright(180), upright(380)]
const head = [piece('序号', 90, 120), piece('项目', 200, 120)]

describe('tables by their rules', () => {
  test('text goes to its cell, however many lines it has', () => {
    const rows = texts(grid, ...head, piece('1', 90, 150), piece('修路', 200, 142), piece('架桥', 200, 154))
    expect(rows).toEqual([
      [
        ['序号', '项目'],
        ['1', '修路/架桥'],
      ],
    ])
  })

  test('cells without a rule between them are one', () => {
    const rules = [level(100), level(130), level(160), upright(80), upright(180, 100, 130), upright(380)]
    expect(texts(rules, ...head, piece('合计', 90, 150), piece('三项', 200, 150))).toEqual([])
    expect(texts(rules, ...head, piece('合', 90, 150), piece('计', 250, 150), piece('单位', 330, 120))).toEqual([])
    const three = [
      level(100),
      level(130),
      level(160),
      level(190),
      upright(80, 100, 190),
      upright(180, 100, 160),
      upright(380, 100, 190),
    ]
    const rows = [piece('1', 90, 150), piece('修路', 200, 150), piece('合', 90, 180), piece('计', 250, 180)]
    expect(texts(three, ...head, ...rows)).toEqual([
      [
        ['序号', '项目'],
        ['1', '修路'],
        ['合/计', ''],
      ],
    ])
  })

  test('a table may be open at its sides and at the end of a page', () => {
    const rules = [level(100), level(130), upright(180)]
    expect(texts(rules, ...head, piece('1', 90, 150), piece('修路', 200, 150))).toEqual([
      [
        ['序号', '项目'],
        ['1', '修路'],
      ],
    ])
  })

  test('rules drawn twice are one', () => {
    const rules = [
      ...grid,
      ...grid.map((rule) => ({left: rule.left + 2, right: rule.right + 2, top: rule.top + 2, bottom: rule.bottom + 2})),
    ]
    expect(texts(rules, ...head, piece('1', 90, 150), piece('修路', 200, 150))[0]).toHaveLength(2)
  })

  test('a frame round text is none', () => {
    const frame = [level(100), level(160), upright(80), upright(380)]
    expect(texts(frame, piece('各位代表：', 90, 120), piece('现在报告。', 90, 150))).toEqual([])
  })
})
