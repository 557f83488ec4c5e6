import {expect, test} from 'vitest'
import {figureParts, joinFigure} from '../../../src/compose/summary/content/figure-parts.ts'
import type {Observation} from '../../../src/model/observation.ts'
import {observed} from './sample-report.ts'

const said: Array<[string, Partial<Observation>]> = [
  ['增长8%以上', {number: '8', bound: '>='}],
  ['下降3%', {number: '-3'}],
  ['增长6%—6.5%', {number: '6', numberHigh: '6.5'}],
  ['增长6%左右', {number: '6', bound: '~'}],
  ['4.5%以内', {measure: 'value', number: '4.5', bound: '<='}],
  ['超2500亿元', {measure: 'value', number: '2500', unit: '亿元', bound: '>'}],
  ['20—25万人', {measure: 'value', number: '20', numberHigh: '25', unit: '万人'}],
  ['提高1.2个百分点', {measure: 'change', number: '1.2', unit: '个百分点'}],
  ['降低0.5个百分点', {measure: 'change', number: '-0.5', unit: '个百分点'}],
  ['完成年度计划105%', {measure: 'completion', number: '105'}],
  ['与经济增长同步', {number: null, text: '与经济增长同步', unit: ''}],
]

test.each(said)('%s', (text, what) => {
  expect(joinFigure(figureParts(observed('地区生产总值', what), '', true))).toBe(text)
})

test('prices rise rather than grow', () => {
  expect(joinFigure(figureParts(observed('居民消费价格', {number: '2', bound: '~'}), '', true))).toBe('上涨2%左右')
})

test('a column that names the unit does not repeat it, and shows a fall by its sign', () => {
  expect(joinFigure(figureParts(observed('工业投资', {number: '-3.5'}), '%', false))).toBe('-3.5')
})
