import {describe, expect, test} from 'vitest'
import {type PdfPiece, pageLines} from '../../../src/read/pdf/page-lines.ts'
import {piece} from './piece.ts'

const texts = (...pieces: PdfPiece[]) => pageLines({pieces, column: 0}, 0).map(({text}) => text)

describe('the pieces of a line', () => {
  test('a raised note mark stays in its line', () => {
    expect(texts(piece('智改数转', 80, 100), piece('[1]', 120, 97, 6), piece('工程', 138, 100))).toEqual([
      '智改数转[1]工程',
    ])
  })

  test('a raised number is marked as a note: it is no part of the figure before it', () => {
    const mark = [piece('1', 120, 96, 6), piece('2', 126, 96, 6)]
    expect(texts(piece('增至230', 80, 100), ...mark, piece('，', 132, 100))).toEqual(['增至230[12]，'])
  })

  test('a power is none', () => {
    expect(texts(piece('km', 80, 100), piece('2', 100, 96, 6))).toEqual(['km2'])
  })

  test('bold that is drawn twice is read once', () => {
    expect(texts(piece('人人有责', 80, 100), {...piece('人人有责', 80.4, 100)}, piece('人', 120, 100))).toEqual([
      '人人有责人',
    ])
  })

  test('quotation marks that are drawn later stand in the gaps left for them', () => {
    const han = {...piece('含 新 量', 80, 100), width: 42}
    expect(texts(han, piece('“', 90.5, 100, 5), piece('”', 106.5, 100, 5))).toEqual(['含“新”量'])
  })

  test('tables side by side stay two', () => {
    const table = (cell: string, x: number) => ({...piece('', x, 100), table: [[cell]]})
    const lines = pageLines({pieces: [table('甲', 80), table('乙', 300)], column: 0}, 0)
    expect(lines.map(({table}) => table)).toEqual([[['甲']], [['乙']]])
  })

  test('cells of a table stand apart by a tab', () => {
    expect(texts(piece('序号', 80, 100), piece('项目名称', 160, 100))).toEqual(['序号\t项目名称'])
  })
})
