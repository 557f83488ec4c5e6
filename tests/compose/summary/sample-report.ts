import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import type {Observation} from '../../../src/model/observation.ts'
import type {Report} from '../../../src/model/report.ts'
import {parse} from '../../../src/parse/parse.ts'
import {loadTemplate} from '../../../src/template/load-template.ts'
import type {Template} from '../../../src/template/template.ts'

/** An observation of an invented county: what is not said is the commonest. */
export function observed(
  indicator: string,
  what: Partial<Observation> & {page?: number; line?: number} = {},
): Observation {
  const {page = 2, line = 9, ...rest} = what
  const status = rest.status ?? 'actual'
  return {
    indicator,
    id: null,
    status,
    estimated: false,
    period: status === 'actual' ? '2024' : '2025',
    measure: 'growth',
    bound: '=',
    number: '6',
    numberHigh: null,
    text: null,
    unit: '%',
    written: '6%',
    headline: true,
    category: '综合',
    found: 'test',
    source: {headings: [], sentence: `${indicator}的原句。`, line, column: 1, page},
    ...rest,
  }
}

/** The main figures of the county: a value with growth and target, a ceiling, a range, words, an estimate. */
export const mainFigures: Observation[] = [
  observed('地区生产总值', {id: 'gdp', measure: 'value', number: '230.5', unit: '亿元', estimated: true}),
  observed('地区生产总值', {id: 'gdp', number: '6.3', estimated: true}),
  observed('地区生产总值', {id: 'gdp', status: 'target', bound: '>=', number: '6', page: 11}),
  observed('固定资产投资', {id: 'fixed-investment', number: '-1.2', category: '投资'}),
  observed('固定资产投资', {
    id: 'fixed-investment',
    status: 'target',
    number: '4.5',
    numberHigh: '5',
    category: '投资',
    page: 11,
  }),
  observed('居民人均可支配收入', {
    id: 'resident-income',
    measure: 'value',
    number: '28450',
    unit: '元',
    category: '居民生活',
  }),
  observed('居民人均可支配收入', {
    id: 'resident-income',
    status: 'target',
    number: null,
    unit: '',
    text: '与经济增长同步',
    category: '居民生活',
    page: 11,
  }),
  observed('城镇登记失业率', {
    status: 'target',
    measure: 'value',
    bound: '<=',
    number: '4.5',
    category: '就业',
    page: 11,
  }),
]

/** A county's main table with any number of rows. */
export function manyFigures(count: number): Observation[] {
  return Array.from({length: count}, (_, index): Observation[] => {
    const name = names[index % names.length]! + mark(Math.floor(index / names.length))
    const category = `第${Math.floor(index / 6)}类`
    const value = {
      measure: 'value',
      number: String(1000 + index * 37),
      unit: '亿元',
      estimated: index % 5 === 0,
    } as const
    const words = {number: null, text: '保持在全国平均水平以上并努力争取更好结果', unit: ''}
    const target =
      index % 9 === 4 ? words : {number: String(index % 10), bound: (['>=', '~', '='] as const)[index % 3]!}
    return [
      observed(name, {...value, category}),
      observed(name, {number: String(index % 7), category}),
      observed(name, {status: 'target', category, page: 11, ...target}),
    ]
  }).flat()
}

/** 甲, 乙 … 癸, 乙甲, 乙乙 … */
function mark(count: number): string {
  return Array.from(String(count), (digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('')
}

const names = [
  '云岭茶叶产值',
  '规模以上竹木加工企业增加值',
  '社会消费品零售额',
  '城镇常住居民人均可支配收入',
  '单位地区生产总值能耗',
]

const front = `---
title: 政府工作报告
year: 2025
date: 2025-01-08
meeting: 云岭县第十七届人民代表大会第四次会议
speaker: 江一禾
office: 云岭县人民政府县长
region: 云岭县
---

# 政府工作报告

## 一、2024年工作回顾

过去一年，县域经济稳中有进。

`

/** @param tasks Headings of the work part. */
export function countyReport(tasks: string[] = ['（一）建设茶乡，富裕百姓', '（二）修通山路，畅达四方']): Report {
  const work = tasks.map((task) => `### ${task}\n\n办好这件事。\n`).join('\n')
  return parse(`${front}## 二、2025年重点任务\n\n${work}`, new VFile())
}

export function shippedTemplate(name: string): Template {
  const folder = resolve(import.meta.dirname, '../../../templates')
  const read = (one: string) => {
    const path = resolve(folder, `${one}.yaml`)
    return {path, text: readFileSync(path, 'utf8')}
  }
  return loadTemplate(name, read, new VFile())
}
