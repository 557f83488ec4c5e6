import {describe, expect, test} from 'vitest'
import {orderColumns} from '../../../src/read/pdf/order-columns.ts'
import type {PdfPage, PdfPiece} from '../../../src/read/pdf/page-lines.ts'
import {piece} from './piece.ts'

const rows = Array.from({length: 12}, (_, row) => row)
const page = (pieces: PdfPiece[]): PdfPage => ({width: 595, height: 842, pieces})
/** First character of every piece, a part a string. */
const heads = (pages: PdfPage[]) => orderColumns(pages).map((parts) => parts.map(({pieces}) => initials(pieces)))
const initials = (pieces: PdfPiece[]) => [...new Set(pieces.map(({text}) => text[0]))].join('')

const left = rows.map((row) => piece('左'.repeat(20), 60, 100 + row * 20))
const right = rows.map((row) => piece('右'.repeat(20), 320, 100 + row * 20))

describe('columns', () => {
  test('are read one after the other', () => {
    expect(heads([page([...left, ...right])])).toEqual([['左', '右']])
  })

  test('are found where their lines do not stand at the same heights', () => {
    expect(heads([page([...left, ...right.map((one) => ({...one, y: one.y + 7}))])])).toEqual([['左', '右']])
  })

  test('may be three', () => {
    const three = ['甲', '乙', '丙'].flatMap((word, column) =>
      rows.map((row) => piece(word.repeat(16), 40 + column * 180, 100 + row * 20)),
    )
    expect(heads([page(three)])).toEqual([['甲', '乙', '丙']])
  })

  test('are parted by a title that stands over both', () => {
    const title = piece('题'.repeat(40), 80, 190)
    expect(
      heads([page([...left, ...right, title].map((one) => (one.y > 190 ? {...one, text: `下${one.text}`} : one)))]),
    ).toEqual([['左', '右', '题', '下', '下']])
  })

  test('are none where a justified line is drawn word by word, with white between the words', () => {
    const words = rows.flatMap((row) =>
      [0, 1, 2, 3, 4, 5, 6].map((word) => piece('勤政务实', 60 + word * 46, 100 + row * 20)),
    )
    expect(heads([page(words)])).toEqual([['勤']])
  })

  test('are kept on a last page that shows too little of them, where the others have them', () => {
    const last = [...left.slice(0, 3), piece('右尾。', 320, 100)]
    expect(heads([page([...left, ...right]), page(last)])).toEqual([
      ['左', '右'],
      ['左', '右'],
    ])
  })

  test('are none where a page has one', () => {
    expect(heads([page(rows.map((row) => piece('满行文字'.repeat(10), 80, 100 + row * 20)))])).toEqual([['满']])
  })
})
