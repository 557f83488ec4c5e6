import {expect, test} from 'vitest'
import {judgeRows} from '../../../src/compose/summary/content/judge-rows.ts'
import {mainTable} from '../../../src/indicators/main-table.ts'
import type {Observation} from '../../../src/model/observation.ts'
import {observed} from './sample-report.ts'

const judged: Array<[string, string, Partial<Observation>, boolean | null]> = [
  ['a floor is met at its number', '6', {bound: '>=', number: '6'}, true],
  ['a floor is missed below it', '5.9', {bound: '>=', number: '6'}, false],
  ['about six is met by six', '6', {bound: '~', number: '6'}, true],
  ['about six is not judged by five and a half', '5.5', {bound: '~', number: '6'}, null],
  ['about six is missed by five', '5', {bound: '~', number: '6'}, false],
  ['a ceiling is met below its number', '2.1', {bound: '<=', number: '3'}, true],
  ['a ceiling is missed above it', '3.1', {bound: '<=', number: '3'}, false],
  ['a range is met within', '6.2', {number: '6', numberHigh: '6.5'}, true],
]

test.each(judged)('%s', (_, reached, target, met) => {
  const known = [observed('地区生产总值', {...target, status: 'target', period: '2024'})]
  const [row] = judgeRows(mainTable([observed('地区生产总值', {number: reached})]), '2024', known, undefined)
  expect(row).toMatchObject({met, lastTarget: {number: target.number}})
})

test('less energy is better: a fall of three per cent is met by a fall of four', () => {
  const known = [observed('单位地区生产总值能耗', {status: 'target', period: '2024', number: '-3'})]
  const judge = (number: string) =>
    judgeRows(mainTable([observed('单位地区生产总值能耗', {number})]), '2024', known, undefined)[0]!.met
  expect([judge('-4'), judge('-2')]).toEqual([true, false])
})

test('growth is not judged by a target in yuan, nor by one of another year', () => {
  const rows = mainTable([observed('财政收入', {number: '5'})])
  const inYuan = observed('财政收入', {status: 'target', period: '2024', measure: 'value', unit: '亿元', number: '9'})
  const otherYear = observed('财政收入', {status: 'target', period: '2023', number: '9'})
  expect(judgeRows(rows, '2024', [inYuan], undefined)[0]!.met).toBeNull()
  expect(judgeRows(rows, '2024', [otherYear], undefined)[0]).toMatchObject({met: null, lastTarget: null})
})
