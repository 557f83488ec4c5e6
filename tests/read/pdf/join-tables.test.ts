import {expect, test} from 'vitest'
import {joinTables} from '../../../src/read/pdf/join-tables.ts'

const head = ['序号', '项目']

test('the part on the next page goes on, its head said once', () => {
  expect(joinTables([head, ['1', '修路']], [head, ['2', '架桥']])).toEqual([head, ['1', '修路'], ['2', '架桥']])
})

test('a row that the page cut is put together', () => {
  expect(
    joinTables(
      [head, ['1', '修']],
      [
        ['', '路'],
        ['2', '架桥'],
      ],
    ),
  ).toEqual([head, ['1', '修路'], ['2', '架桥']])
})

test('a table of other columns is another', () => {
  expect(joinTables([head, ['1', '修路']], [['甲', '乙', '丙']])).toBeUndefined()
})
