import {expect, test} from 'vitest'
import {keyFigures} from '../../../src/compose/summary/content/key-figures.ts'
import {mainTable} from '../../../src/indicators/main-table.ts'
import {observed} from './sample-report.ts'

test('an indicator stands large once, whatever parts of it the table lists', () => {
  const value = {measure: 'value', number: '34', unit: '亿元'} as const
  const rows = mainTable([
    observed('全社会固定资产投资', {id: 'fixed-investment', ...value}),
    observed('城镇固定资产投资', {id: 'fixed-investment', ...value, number: '27'}),
    observed('农民人均纯收入', {id: 'rural-income', ...value, number: '9800', unit: '元'}),
  ])
  expect(rows).toHaveLength(3)
  expect(keyFigures(rows, ['fixed-investment', 'rural-income'], 5).map(({indicator}) => indicator)).toEqual([
    '全社会固定资产投资',
    '农民人均纯收入',
  ])
})
