import {expect, test} from 'vitest'
import {addDecimals, compareDecimals, shiftDecimal} from '../../src/text/decimal.ts'
import {splitUnit} from '../../src/text/split-unit.ts'

test('a magnitude moves the point and nothing else', () => {
  expect(shiftDecimal('8.2', 12)).toBe('8200000000000')
  expect(shiftDecimal('1.39', 1)).toBe('13.9')
  expect(shiftDecimal('-0.05', 1)).toBe('-0.5')
  expect(shiftDecimal('5', -2)).toBe('0.05')
})

test('figures are compared by value, not by writing', () => {
  expect(compareDecimals('5.0', '5')).toBe(0)
  expect(compareDecimals('-3.2', '-3')).toBeLessThan(0)
  expect(compareDecimals('10', '9.99')).toBeGreaterThan(0)
})

test('sums are exact', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3')
  expect(addDecimals('8', '-0.5')).toBe('7.5')
})

test('a unit is parted into magnitude and measure', () => {
  expect(splitUnit('万亿元')).toEqual({power: 12, base: '元'})
  expect(splitUnit('千瓦')).toEqual({power: 3, base: '瓦'})
  expect(splitUnit('%')).toEqual({power: 0, base: '%'})
  expect(splitUnit('万')).toEqual({power: 0, base: '万'})
})
