import {describe, expect, test} from 'vitest'
import {figureText} from '../../src/indicators/figure-text.ts'
import {mainTable} from '../../src/indicators/main-table.ts'
import {lexicon, readFigures} from './read-figures.ts'

const observations = readFigures(`## 一、2020年工作回顾

预计全县城镇居民人均可支配收入达到28650元，生产总值完成86.4亿元，增长7.1%，固定资产投资增长11%，财政收入增长5%，社会消费品零售总额增长3%。

## 二、2021年工作安排

主要预期目标是：生产总值增长8%，达到95亿元；固定资产投资增长9%—10%；城镇登记失业率控制在4.5%以内；居民收入与经济增长同步。`)

describe('the main table', () => {
  const rows = mainTable(observations, {year: 2021, lexicon})
  const text = (one: (typeof rows)[number]['value']) => (one ? figureText(one) : '')

  test('one row an indicator, by category and priority', () => {
    expect(
      rows.map(({indicator, unit, value, growth, target, targetValue}) => [
        indicator,
        unit,
        text(value),
        text(growth),
        text(target),
        text(targetValue),
      ]),
    ).toEqual([
      ['生产总值', '亿元', '86.4亿元', '7.1%', '8%', '95亿元'],
      ['固定资产投资', '', '', '11%', '9%—10%', ''],
      ['社会消费品零售总额', '', '', '3%', '', ''],
      ['财政收入', '', '', '5%', '', ''],
      ['居民收入', '', '', '', '与经济增长同步', ''],
      ['城镇居民人均可支配收入', '元', '28650元', '', '', ''],
      ['城镇登记失业率', '%', '', '', '4.5%以内', ''],
    ])
  })
  test('notes say what a reader should know', () => {
    expect(rows[0]!.notes).toEqual(['estimated'])
    expect(rows[4]!.notes).toEqual(['in-words'])
  })
})

describe('two figures of one entry', () => {
  const linesOf = (body: string) =>
    mainTable(readFigures(body), {year: 2021, lexicon}).map(({indicator, value, growth, target}) =>
      [indicator, ...[value, growth, target].map((one) => (one ? figureText(one) : ''))].join(' '),
    )
  const review = (text: string) => `## 一、2020年工作回顾\n\n全县生产总值完成86.4亿元，增长7.1%；${text}。\n`

  test('whose names mean different parts of the whole have a line each', () => {
    expect(linesOf(review('财政总收入10.2亿元，增长6%，其中地方财政收入5.1亿元，增长8%'))).toEqual([
      '生产总值 86.4亿元 7.1% ',
      '财政总收入 10.2亿元 6% ',
      '地方财政收入 5.1亿元 8% ',
    ])
  })
  test("one's value is never set beside the other's growth, nor its result beside the other's target", () => {
    const plan =
      '\n## 二、2021年工作安排\n\n主要预期目标是：生产总值增长8%；全社会固定资产投资增长9%；财政总收入增长7%。\n'
    const body = review('城镇固定资产投资34亿元，增长12%；境内财政收入10.2亿元，地方财政收入增长8%') + plan
    expect(linesOf(body)).toEqual([
      '生产总值 86.4亿元 7.1% 8%',
      '城镇固定资产投资 34亿元 12% ',
      '全社会固定资产投资   9%',
      '境内财政收入 10.2亿元  7%',
      '地方财政收入  8% ',
    ])
  })
  test('is no matter of two ways to write one name', () => {
    const body = `${review('全社会固定资产投资完成34亿元，公共财政预算收入5亿元')}\n## 二、2021年工作安排\n\n主要预期目标是：生产总值增长8%；固定资产投资增长9%；一般公共预算收入增长6%。\n`
    expect(linesOf(body)).toEqual([
      '生产总值 86.4亿元 7.1% 8%',
      '全社会固定资产投资 34亿元  9%',
      '公共财政预算收入 5亿元  6%',
    ])
  })
})

test('a share is called one, and has its unit', () => {
  const body =
    '## 一、2020年工作回顾\n\n生产总值完成86.4亿元，服务业增加值比重达到46.1%，二三产业占比达到89%，三次产业结构调整为11∶43∶46。'
  const rows = mainTable(readFigures(body), {year: 2021, lexicon}).map(({indicator, unit}) => `${indicator} ${unit}`)
  expect(rows.slice(1)).toEqual([
    '第一产业比重 %',
    '第二产业比重 %',
    '服务业增加值占比 %',
    '第三产业比重 %',
    '二三产业占比 %',
  ])
})

test('a row has the name that its result has, not one cut short', () => {
  const body =
    '## 一、2020年工作回顾\n\n生产总值完成86.4亿元，规模以上工业增加值30亿元。\n\n## 二、2021年工作安排\n\n主要预期目标是：生产总值增长8%，规模以上工业增长18%。'
  expect(mainTable(readFigures(body), {lexicon}).map(({indicator}) => indicator)).toEqual([
    '生产总值',
    '规模以上工业增加值',
  ])
})

test('the growth of the economy is called so', () => {
  const body = '## 二、2021年工作\n\n今年主要预期目标是：经济增长7%，财政收入增长6%。'
  expect(mainTable(readFigures(body), {lexicon}).map(({indicator}) => indicator)).toEqual(['经济增长', '财政收入'])
})
