import {expect, test} from 'vitest'
import {chineseDecimal} from '../../src/text/chinese-decimal.ts'

test.each([
  ['九十五', '95'],
  ['十', '10'],
  ['十四万六千', '146000'],
  ['三千二百', '3200'],
  ['一百零三', '103'],
  ['六点八', '6.8'],
  ['二〇二〇', '2020'],
  ['一亿二千万', '120000000'],
  ['两', '2'],
])('%s is %s', (numeral, number) => {
  expect(chineseDecimal(numeral)).toBe(number)
})

test.each(['', '点五', '六点', '六点点八', '第一', '一点十'])('«%s» is no numeral', (text) => {
  expect(chineseDecimal(text)).toBeUndefined()
})
