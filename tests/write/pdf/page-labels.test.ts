import {expect, test} from 'vitest'
import {pageLabels} from '../../../src/write/pdf/page-labels.ts'

test('pages that count on are one range', () => {
  expect(pageLabels(['1', '2', '3'])).toEqual({Nums: [0, {S: 'D', St: 1}]})
})

test('Roman numbers of the front matter, then Arabic ones', () => {
  expect(pageLabels(['i', 'ii', 'iii', 'iv', '1', '2'])).toEqual({Nums: [0, {S: 'r', St: 1}, 4, {S: 'D', St: 1}]})
})

test('a cover without number, and numbers that jump', () => {
  const {Nums} = pageLabels(['', '1', '5', '6']) as {Nums: unknown[]}
  expect(JSON.stringify(Nums)).toBe('[0,{"P":""},1,{"S":"D","St":1},2,{"S":"D","St":5}]')
})
