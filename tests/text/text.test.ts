import {describe, expect, test} from 'vitest'
import {chineseNumber} from '../../src/text/chinese-number.ts'
import {readFrontMatter, writeFrontMatter} from '../../src/text/front-matter.ts'
import {isoDate} from '../../src/text/iso-date.ts'
import {widthEm} from '../../src/text/width-em.ts'

test.each([
  ['二十一', 21],
  ['十', 10],
  ['一百零三', 103],
  ['二〇二六', 2026],
  ['１２', 12],
  ['三', 3],
  ['', undefined],
  ['甲', undefined],
])('chineseNumber(%s) is %s', (text, number) => {
  expect(chineseNumber(text)).toBe(number)
})

test.each([
  ['——2021 年 1 月 8 日在云岭县', '2021-01-08'],
  ['二〇二六年一月二十七日在云岭县', '2026-01-27'],
  ['１９６４年１２月２１日和２２日', '1964-12-21'],
  ['二○一九年十月三日', '2019-10-03'],
  ['2021年1月', undefined],
  ['2021年13月8日', undefined],
])('isoDate(%s) is %s', (text, date) => {
  expect(isoDate(text)).toBe(date)
})

test('widthEm counts half for what a grid sets half', () => {
  expect(widthEm('增长5.2%。')).toBe(5)
})

describe('front matter', () => {
  test('is written as plain lines and read back', () => {
    const text = writeFrontMatter({title: '云岭县：政府工作报告', year: 2021, date: '2021-01-08', region: undefined})
    expect(text).toBe('---\ntitle: 云岭县：政府工作报告\nyear: 2021\ndate: 2021-01-08\n---\n')
    expect(readFrontMatter(`${text}\n正文`)).toMatchObject({
      values: {year: 2021, date: '2021-01-08'},
      source: text,
      body: '\n正文',
    })
  })
  test('quotes only what YAML would read as something else', () => {
    expect(writeFrontMatter({title: 'a: b', note: '2021'})).toBe('---\ntitle: "a: b"\nnote: "2021"\n---\n')
  })
  test('a thematic break is none', () => {
    expect(readFrontMatter('---\n正文').source).toBe('')
  })
})
