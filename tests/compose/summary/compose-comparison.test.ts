import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {composeComparison} from '../../../src/compose/summary/compose-comparison.ts'
import {countyReport, mainFigures, observed, shippedTemplate} from './sample-report.ts'
import {sheetHeight, sheetRows, sheetText} from './sheet-text.ts'

const template = shippedTemplate('summary')
const county = {metadata: countyReport().metadata, observations: mainFigures, folder: '云岭2025/'}
const town = (region: string, year: number, growth = '5.5') => {
  return {
    metadata: {...countyReport().metadata, region, year},
    observations: [
      observed('地区生产总值', {id: 'gdp', number: growth}),
      observed('地区生产总值', {id: 'gdp', status: 'target', number: '7', page: 9}),
    ],
    folder: `${region}${year}/`,
  }
}

test('regions of one year stand side by side under their names', () => {
  const document = composeComparison([county, town('青溪市', 2025)], template, new VFile())
  expect(sheetText(document)[0]).toBe('2025年政府工作报告主要指标对比')
  expect(sheetRows(document.sheet!.parts)).toEqual(
    expect.arrayContaining([
      '指标||云岭县|青溪市',
      '地区生产总值|完成（亿元）|230.5*|',
      '|增长（%）|6.3*|5.5',
      '|目标增长|6%以上|7%',
    ]),
  )
})
test('years of one region stand in their order', () => {
  const document = composeComparison([town('云岭县', 2024), town('云岭县', 2022)], template, new VFile())
  expect(sheetText(document)[0]).toBe('云岭县2022—2024年政府工作报告主要指标对比')
  expect(sheetRows(document.sheet!.parts)).toContain('指标||2022年|2024年')
})
test('what one year planned is judged by what the next reached', () => {
  const before = {
    ...town('云岭县', 2024),
    observations: [observed('地区生产总值', {id: 'gdp', status: 'target', number: '6'})],
  }
  before.observations[0]!.period = '2024'
  const after = (growth: string) => composeComparison([before, town('云岭县', 2025, growth)], template, new VFile())
  expect(sheetRows(after('6.1').sheet!.parts)).toContain('|上年目标||完成')
  expect(sheetRows(after('5.9').sheet!.parts)).toContain('|上年目标||未完成')
})
test('figures lead to the report that states them', () => {
  const document = composeComparison([county, town('青溪市', 2025)], template, new VFile())
  expect(JSON.stringify(document.sheet)).toContain('"url":"青溪市2025/report.pdf#page=9"')
})
test('ten reports keep to one page across; an eleventh is reported', () => {
  const many = Array.from({length: 11}, (_, index) => town(`${'甲乙丙丁戊己庚辛壬癸子'[index]}县`, 2025, String(index)))
  const file = new VFile()
  const document = composeComparison(many, template, file)
  expect(document.page.width).toBeGreaterThan(document.page.height)
  expect(sheetHeight(document)).toBeLessThanOrEqual(document.page.height - 24 * 2.83)
  expect(file.messages.map(({ruleId}) => ruleId)).toContain('too-many-compared')
})
