import {expect, test} from 'vitest'
import {breakLines} from '../../../src/compose/summary/layout/break-lines.ts'

const lines = (text: string, measure: number) => {
  const ends = [0, ...breakLines(text, measure), text.length]
  return ends.slice(1).map((end, index) => text.slice(ends[index], end))
}

test('one line is not broken', () => {
  expect(breakLines('种好茶', 3)).toEqual([])
})
test('no mark begins a line', () => {
  expect(lines('云岭茶香，四方客来', 4)).toEqual(['云岭茶', '香，四方', '客来'])
})
test('no opening bracket ends a line', () => {
  expect(lines('云岭茶（春茶）飘香', 4)).toEqual(['云岭茶', '（春茶）', '飘香'])
})
test('a number keeps its digits, decimal point and sign', () => {
  expect(lines('全县增长12.5%以上', 6)).toEqual(['全县增长', '12.5%以上'])
})
test('a last line is never a single character', () => {
  expect(lines('开创高质量发展新局', 8)).toEqual(['开创高质量发展', '新局'])
})
