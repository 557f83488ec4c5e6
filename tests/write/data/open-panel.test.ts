import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import type {Observation} from '../../../src/model/observation.ts'
import {openPanel} from '../../../src/write/data/open-panel.ts'

const observation: Observation = {
  indicator: '地区生产总值',
  id: 'gdp',
  status: 'actual',
  estimated: false,
  period: '2025',
  measure: 'value',
  bound: '=',
  number: '312.6',
  numberHigh: null,
  text: null,
  unit: '亿元',
  written: '312.6亿元',
  headline: true,
  category: '综合',
  found: 'lead',
  source: {headings: [], sentence: '地区生产总值312.6亿元。', line: 5, column: 9, page: 1},
}

test('a row a figure, in CSV as in the workbook, however many there are', async () => {
  const panel = openPanel()
  const many = Array.from({length: 3000}, (_, index) => ({...observation, number: String(index)}))
  const csv =
    (await panel.add('a', {region: '青溪市', year: 2026}, many)) +
    (await panel.add('b', {region: '云岭县'}, [observation]))
  const {workbook, left} = await panel.close()
  expect(left).toBe(0)
  const lines = csv.trimEnd().split('\r\n')
  expect(lines).toHaveLength(3002)
  expect(lines[1]).toMatch(/^a,青溪市,2026,地区生产总值,/u)
  expect(lines.at(-1)).toMatch(/^b,云岭县,,地区生产总值,/u)
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml']!)
  expect(sheet.match(/<row /gu)).toHaveLength(3002)
  expect(sheet).toMatch(/<row r="3002"><c r="A3002"[^>]*><is><t[^>]*>b</u)
  expect(sheet).toContain('<autoFilter ref="A1:W3002"/>')
  expect(sheet.endsWith('</worksheet>')).toBe(true)
})
