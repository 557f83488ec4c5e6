import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {compareReports} from '../../src/indicators/compare/compare-reports.ts'
import {judgeTarget} from '../../src/indicators/compare/judge-target.ts'
import type {ComparedReport} from '../../src/model/comparison.ts'
import type {Observation} from '../../src/model/observation.ts'
import {comparisonTable} from '../../src/write/data/comparison-table.ts'
import {lexicon, readFigures} from './read-figures.ts'

function report(region: string, year: number, reached: string, planned: string): ComparedReport {
  const body = `## 一、${year - 1}年工作回顾\n\n${reached}\n\n## 二、${year}年工作安排\n\n主要预期目标是：${planned}`
  return {name: `${region}-${year}`, metadata: {region, year}, observations: readFigures(body, new VFile(), year)}
}

const first = report(
  '青溪市',
  2020,
  '生产总值增长7%，财政收入完成5亿元。',
  '生产总值增长8%左右，财政收入增长7%，城镇登记失业率控制在4.5%以内。',
)
const second = report(
  '青溪市',
  2021,
  '生产总值增长7.6%，财政收入增长6%，城镇登记失业率4.1%，固定资产投资增长3%。',
  '生产总值增长6%以上，财政收入增长5%。',
)

describe('comparing reports', () => {
  test('one region over years: a year’s target beside the next report’s result', () => {
    const comparison = compareReports([second, first], lexicon)
    expect(comparison.kind).toBe('years')
    const {head, rows} = comparisonTable(comparison)
    expect(head.slice(6, 9)).toEqual(['2020年目标', '2020年完成', '2020年结果'])
    expect(rows.map((row) => [row[0], row[2], ...row.slice(6, 9)])).toEqual([
      ['地区生产总值', '增长', '8%左右', '7.6%', ''],
      ['固定资产投资', '增长', '', '3%', ''],
      ['财政收入', '总量', '', '', ''],
      ['财政收入', '增长', '7%', '6%', '未完成'],
      ['城镇登记失业率', '总量', '4.5%以内', '4.1%', '完成'],
    ])
  })
  test('many regions in one year: a column each', () => {
    const other = report('云岭县', 2021, '生产总值增长5%，财政收入增长1%。', '生产总值增长7%，财政收入增长5%。')
    const comparison = compareReports([second, other], lexicon)
    expect(comparison.kind).toBe('regions')
    const {head, rows} = comparisonTable(comparison)
    expect(head.slice(4)).toEqual(['青溪市 2021', '云岭县 2021'])
    expect(rows[0]).toEqual(['地区生产总值', '综合', '增长', '上年完成', '7.6%', '5%'])
  })
})

describe('met or missed', () => {
  const figure = (
    number: string,
    bound: Observation['bound'],
    unit: string,
    measure: Observation['measure'] = 'growth',
  ) => ({number, numberHigh: null, bound, unit, measure, text: null}) as Observation
  const unemployment = lexicon.entries.find(({id}) => id === 'registered-unemployment')!
  test.each([
    ['reached', figure('8', '=', '%'), figure('8.0', '=', '%'), 'met'],
    ['not reached', figure('8', '>=', '%'), figure('7.9', '=', '%'), 'missed'],
    ['左右 leaves half a point open', figure('8', '~', '%'), figure('7.5', '=', '%'), 'unknown'],
    ['and no more', figure('8', '~', '%'), figure('7.4', '=', '%'), 'missed'],
    ['左右 in yuan is open below', figure('30', '~', '亿元', 'value'), figure('29', '=', '亿元', 'value'), 'unknown'],
    ['and met above', figure('30', '~', '亿元', 'value'), figure('31', '=', '亿元', 'value'), 'met'],
    ['a fall further than planned', figure('-3', '=', '%'), figure('-3.2', '=', '%'), 'met'],
    [
      'other magnitudes of one unit',
      figure('1.1', '=', '万亿元', 'value'),
      figure('11200', '=', '亿元', 'value'),
      'met',
    ],
    ['other units', figure('110', '=', '亿元', 'value'), figure('110', '=', '亿美元', 'value'), 'unknown'],
    ['突破 leaves it open', figure('520', '=', '亿元', 'value'), figure('500', '>', '亿元', 'value'), 'unknown'],
    ['突破 is enough', figure('480', '=', '亿元', 'value'), figure('500', '>', '亿元', 'value'), 'met'],
    ['a target in words', {...figure('8', '=', '%'), number: null}, figure('8', '=', '%'), 'unknown'],
    ['no result', figure('8', '=', '%'), null, 'unknown'],
  ] as const)('%s', (_case, target, result, verdict) => {
    expect(judgeTarget(target, result)).toBe(verdict)
  })
  test('the lexicon says which indicators are better low', () => {
    expect(judgeTarget(figure('5.5', '~', '%', 'value'), figure('5.2', '=', '%', 'value'), unemployment)).toBe('met')
    expect(judgeTarget(figure('5.5', '=', '%', 'value'), figure('5.8', '=', '%', 'value'), unemployment)).toBe('missed')
  })
})
