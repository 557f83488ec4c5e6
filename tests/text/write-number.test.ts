import {expect, test} from 'vitest'
import {fillNumber, writeNumber} from '../../src/text/write-number.ts'

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [34, '三十四'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [219, '二百一十九'],
])('%i is %s in Chinese', (number, text) => expect(writeNumber(number, 'chinese')).toBe(text))

test('roman, circled and Arabic numbers fill a pattern', () => {
  expect([
    fillNumber('{roman}.', 14),
    fillNumber('{circled}', 20),
    fillNumber('{circled}', 21),
    fillNumber('（{arabic}）', 3),
  ]).toEqual(['xiv.', '⑳', '21', '（3）'])
})
