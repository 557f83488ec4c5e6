import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {extractIndicators} from '../../src/indicators/extract-indicators.ts'
import {parse} from '../../src/parse/parse.ts'
import {inShort, lexicon, readFigures} from './read-figures.ts'

const report = `# 政府工作报告

各位代表：

## 一、2020年工作回顾

过去的一年，面对多重挑战，全县上下同心协力。初步核算，全县生产总值完成86.4亿元，增长7.1%；一般公共预算收入5.2亿元，增长8.3%；固定资产投资增长11%；规模以上工业增加值增长6.9%；社会消费品零售总额增长4.5%；城乡居民人均可支配收入分别达到28650元、14320元，分别增长6%、8.2%。

我们狠抓产业升级。云岭开发区固定资产投资增长20%。新增规模以上工业企业12家，粮食产量达到15万吨，城镇新增就业3200人。争取上级资金3.5亿元。

## 二、2021年工作安排

今年经济社会发展的主要预期目标是：生产总值增长7.5%左右，一般公共预算收入增长6%以上，固定资产投资增长9%—10%，城镇登记失业率控制在4.5%以内，居民收入增长与经济增长同步。实现这些目标，需要付出艰苦努力。

抓好项目建设，力争全年新开工项目40个。到2025年，常住人口城镇化率达到58%。

## 名词解释

[1]“三区三线”：指占比达到60%以上的三类空间。
`

describe('a whole report', () => {
  const observations = readFigures(report)
  const headline = observations.filter((one) => one.headline)

  test('the summing-up of the year is the main table, detail is not', () => {
    expect(headline.filter(({status}) => status === 'actual').map(inShort)).toEqual([
      '生产总值 value =86.4亿元',
      '生产总值 growth =7.1%',
      '一般公共预算收入 value =5.2亿元',
      '一般公共预算收入 growth =8.3%',
      '固定资产投资 growth =11%',
      '规模以上工业增加值 growth =6.9%',
      '社会消费品零售总额 growth =4.5%',
      '城镇居民人均可支配收入 value =28650元',
      '农村居民人均可支配收入 value =14320元',
      '城镇居民人均可支配收入 growth =6%',
      '农村居民人均可支配收入 growth =8.2%',
    ])
  })

  test('the list of targets is the main table, a range is one figure with two ends', () => {
    expect(headline.filter(({status}) => status === 'target').map(inShort)).toEqual([
      '生产总值 growth ~7.5%',
      '一般公共预算收入 growth >=6%',
      '固定资产投资 growth =9~10%',
      '城镇登记失业率 value <=4.5%',
      '居民收入 growth 与经济增长同步',
    ])
  })

  test('the part of the report tells the year', () => {
    expect(headline.every(({status, period}) => period === (status === 'actual' ? '2020' : '2021'))).toBe(true)
  })

  test('a heading alone announces them', () => {
    const aims = readFigures(
      '## 一、2020年工作\n\n生产总值增长6%。\n\n## 二、2021年工作打算\n\n生产总值增长7%，财政收入增长5%，固定资产投资增长9%。',
    )
    expect(aims.map(({status, headline}) => [status, headline])).toEqual([
      ['actual', true],
      ['target', true],
      ['target', true],
      ['target', true],
    ])
  })

  test('an aim and what is striven for beyond it are both in the table', () => {
    const aims = readFigures(
      '## 二、2021年工作安排\n\n今年主要预期目标是：生产总值增长6%左右、力争6.5%，财政收入增长5%，同口径增长7%。',
    )
    expect(aims.filter((one) => one.headline).map(inShort)).toEqual([
      '生产总值 growth ~6%',
      '生产总值 growth =6.5%',
      '财政收入 growth =5%',
    ])
  })

  test('a target of another year keeps its year and stays out of the table', () => {
    const later = observations.find(({number}) => number === '58')
    expect(later).toMatchObject({status: 'target', period: '2025', headline: false})
  })

  test('money won in the past year is no target, whatever 争取 says', () => {
    expect(observations.find(({number}) => number === '3.5')).toMatchObject({status: 'actual', period: '2020'})
  })

  test('an estimate is an actual that says so', () => {
    expect(observations[0]).toMatchObject({status: 'actual', estimated: true})
  })

  test('a part of the region is not the region', () => {
    expect(observations.find(({number}) => number === '20')).toMatchObject({id: null, headline: false})
  })

  test('nor is what a zone reached in the clauses behind its name', () => {
    const [zone] = readFigures('云岭产业园区支撑能力增强，完成固定资产投资52亿元。')
    expect(zone).toMatchObject({indicator: '固定资产投资', id: null})
  })

  test('glossary figures are kept out', () => {
    expect(observations.some(({number}) => number === '60')).toBe(false)
  })

  test('every figure stands in its sentence, and its place points at it', () => {
    const lines = `---\nyear: 2021\n---\n\n${report}`.split('\n')
    for (const {number, source} of observations) {
      if (number === null) continue
      const printed = number.replace('-', '')
      expect(source.sentence).toContain(printed)
      expect(lines[source.line - 1]!.slice(source.column - 1)).toMatch(
        new RegExp(`^${printed.replace('.', '\\.')}`, 'u'),
      )
    }
  })
})

describe('targets in words', () => {
  const targets = (text: string) =>
    readFigures(`## 二、2021年工作安排\n\n今年主要预期目标是：生产总值增长6%，财政收入增长5%，${text}。`)
      .filter(({found}) => found === 'words')
      .map(inShort)
  test('growth is said of the names that the word serves', () => {
    expect(targets('工业增加值、进出口总额增速及实际利用外资均高于全省平均水平')).toEqual([
      '工业增加值 growth 高于全省平均水平',
      '进出口总额 growth 高于全省平均水平',
      '实际利用外资 value 高于全省平均水平',
    ])
    expect(targets('固定资产投资、社会消费品零售总额等主要经济指标增速均高于全市平均水平')).toEqual([
      '固定资产投资 growth 高于全市平均水平',
      '社会消费品零售总额 growth 高于全市平均水平',
    ])
  })
  test('two predicates are one target', () => {
    expect(targets('农村居民人均可支配收入增速高于全省平均水平、高于经济增速')).toEqual([
      '农村居民人均可支配收入 growth 高于全省平均水平、高于经济增速',
    ])
    expect(targets('居民收入增长与经济增长同步并略高于GDP增速')).toEqual([
      '居民收入 growth 与经济增长同步并略高于GDP增速',
    ])
  })
  test('a task names its indicator inside', () => {
    expect(targets('完成国家下达的单位GDP能耗降低目标')).toEqual([
      '单位GDP能耗 growth 完成国家下达的单位GDP能耗降低目标',
    ])
    expect(targets('全面完成上级下达的各项任务')).toEqual([])
  })
  test('what is weighed over years has its words', () => {
    expect(targets('能耗强度目标在规划期内统筹考核，并留出余地')).toEqual([
      '能耗强度 value 在规划期内统筹考核，并留出余地',
    ])
  })
})

describe('years of a term', () => {
  const body = (text: string) => readFigures(`## 一、“十三五”时期工作回顾\n\n${text}`)

  test('a yearly average is the term’s', () => {
    expect(body('五年来，生产总值年均增长6.3%。')[0]).toMatchObject({period: '2016-2020', measure: 'growth'})
  })
  test('a level at the end is the last year’s, a sum is the term’s', () => {
    const [level, sum] = body('五年来，生产总值达到335亿元，累计完成固定资产投资760亿元。')
    expect([level!.period, sum!.period]).toEqual(['2020', '2016-2020'])
  })
  test('what stands beside the product is of its year, what stands behind a sum may be one', () => {
    const figures = body('生产总值335亿元，财政收入22亿元，累计完成固定资产投资760亿元，实际利用外资3亿美元。')
    expect(figures.map(({period}) => period)).toEqual(['2020', '2020', '2016-2020', '2016-2020'])
  })
  test('a paragraph of the term turns to the last year', () => {
    const figures = body('五年来，累计投资80亿元。特别是刚刚过去的2020年，全县迎难而上。财政收入22亿元，增长9%。')
    expect(figures.map(({period}) => period)).toEqual(['2016-2020', '2020', '2020'])
  })
  test('a term may have any length', () => {
    const [growth, sum] = readFigures(
      '## 一、过去四年工作回顾\n\n四年来，生产总值年均增长3.6%，财政收入累计完成25亿元。',
    )
    expect([growth!.period, sum!.period]).toEqual(['2017-2020', '2017-2020'])
  })
  test('averages fill the table where the last year’s growth is not given', () => {
    const [average] = body('五年来，生产总值年均增长6.3%，达到335亿元，城镇居民人均可支配收入达到3.4万元。')
    expect(average).toMatchObject({headline: true})
  })
  test('a value with its yearly growth is a year’s, not the sum of the term', () => {
    const [value] = body('固定资产投资完成747亿元，年均增长28.1%。')
    expect(value).toMatchObject({period: '2020', headline: true})
  })
  test('growth against an earlier year is growth of the years between', () => {
    expect(readFigures('生产总值比2015年增长45%。')[0]).toMatchObject({period: '2016-2020', measure: 'growth'})
  })
  test('the earlier figure of 由…增加到… is of its own year', () => {
    const [before, after] = readFigures('城镇化率由2015年的45.2%提高到53.6%。')
    expect([before!.period, after!.period]).toEqual(['2015', '2020'])
  })
  test('marks passed one after the other are of no year', () => {
    expect(body('财政收入连续跃上5亿元、10亿元台阶。').map(({period}) => period)).toEqual([null, null])
  })
})

describe('reports of a December', () => {
  const december = `---
year: 2021
date: 2020-12-18
---

## 一、2020年工作情况

今年，全区生产总值预计完成213亿元，增长4%，固定资产投资完成100亿元，比去年增长2%。

## 二、2021年主要任务

明年主要预期目标是：生产总值增长5%，固定资产投资增长4%。`
  test('今年 is the year that is told of, 明年 the year planned for', () => {
    const figures = extractIndicators(parse(december, new VFile()), lexicon, new VFile())
    expect(figures.map(({status, period}) => `${status} ${period}`)).toEqual([
      ...Array(4).fill('actual 2020'),
      ...Array(2).fill('target 2021'),
    ])
  })
})

describe('the year, where the front matter does not tell it', () => {
  const periods = (body: string) => [
    ...new Set(readFigures(body, undefined, undefined).map(({status, period}) => `${status} ${period}`)),
  ]
  const review = '全县生产总值完成86.4亿元，增长7.1%，财政收入5亿元。'
  const plan = '主要预期目标是：生产总值增长8%，财政收入增长7%。'

  test('stands in the headings, the later one being planned for', () => {
    expect(periods(`## 一、关于2020年政府工作\n\n${review}\n\n## 二、关于2021年政府工作\n\n${plan}`)).toEqual([
      'actual 2020',
      'target 2021',
    ])
    expect(periods(`## 一、2020年主要工作和“十三五”成就\n\n${review}`)).toEqual(['actual 2020'])
  })
  test('is no year that an opening calls done', () => {
    expect(periods(`2020年主要目标任务如期完成。${review}`)).toEqual(['actual 2020'])
  })
  test('follows the one that an opening looks back on', () => {
    expect(periods(`县长作报告，回顾了2020年的政府工作，也提出了新的目标。\n\n${review}`)).toEqual(['actual 2020'])
  })
  test('is that of the day above a page about the report', () => {
    expect(periods(`云岭日报 2021年01月17日\n\n${review}`)).toEqual(['actual 2020'])
    expect(periods(`云岭网 2020-12-21 09:30\n\n${review}`)).toEqual(['actual 2020'])
  })
  test('is the one that the work ahead is said of', () => {
    expect(periods(`县长回顾了工作，对2021年的主要工作作了安排。\n\n${review}`)).toEqual(['actual 2020'])
    expect(periods(`2021年是新世纪以来的重要一年，做好今年的工作十分要紧。${plan}`)).toEqual(['target 2021'])
    expect(periods('县长在报告中说，2021年云岭县的主要目标包括，生产总值增长百分之八，财政收入增长百分之七。')).toEqual(
      ['target 2021'],
    )
  })
})

describe('a page about the report', () => {
  const told = (body: string) => readFigures(body).map((one) => `${one.status} ${one.period} ${inShort(one)}`)
  test('looks back before its list of targets and behind it', () => {
    const list = '县长说，今年主要预期目标是：生产总值增长8%，财政收入增长7%。'
    const body = `全年生产总值增长6%，财政收入增长5%。\n\n${list}\n\n回顾过去一年，全县粮食产量达到15万吨。`
    expect(told(body)).toEqual([
      'actual 2020 生产总值 growth =6%',
      'actual 2020 财政收入 growth =5%',
      'target 2021 生产总值 growth =8%',
      'target 2021 财政收入 growth =7%',
      'actual 2020 粮食产量 value =15万吨',
    ])
  })
  test('names its region by the congress that it speaks of', () => {
    const body =
      '1月11日上午，云岭市第十四届人民代表大会第一次会议开幕。\n\n2020年云岭市生产总值增长6%，青溪县生产总值增长9%。'
    expect(readFigures(body).map(({indicator, id}) => `${indicator} ${id}`)).toEqual([
      '云岭市生产总值 gdp',
      '青溪县生产总值 null',
    ])
  })
  test('may name the year of what follows in a line of its own', () => {
    expect(told('2020年：\n\n生产总值86亿元。\n\n2021年：\n\n城镇新增就业6万人。')).toEqual([
      'actual 2020 生产总值 value =86亿元',
      'target 2021 城镇新增就业 value =6万人',
    ])
  })
})

describe('lines of their own', () => {
  const headline = (body: string) =>
    readFigures(body)
      .filter((one) => one.headline)
      .map((one) => `${one.status} ${inShort(one)}`)
  test('under a heading of results and one of targets are the main table', () => {
    const body = `■ 2020年成绩单

●预计全县生产总值增长6%左右

●粮食总产达到57万吨

●10类民生实事全部完成

## 2021年主要预期目标

●经济增长6.5%左右

●城镇新增就业7万人以上

●居民收入增长与经济增长同步`
    expect(headline(body)).toEqual([
      'actual 生产总值 growth ~6%',
      'actual 粮食总产 value =57万吨',
      'target 经济 growth ~6.5%',
      'target 城镇新增就业 value >=7万人',
      'target 居民收入 growth 与经济增长同步',
    ])
  })
  test('a past plan said to be reached announces no targets', () => {
    const body = `## 一、“十三五”回顾

“十三五”主要预期目标提前实现。三次产业比例由20.8∶43.6∶35.6调整到2020年的13.7∶55∶31.3，生产总值增长7%，财政收入增长6%。`
    expect(headline(body).every((one) => one.startsWith('actual'))).toBe(true)
  })
  test('a second aim is found beside a figure that ends alike', () => {
    const body = '## 二、2021年工作\n\n主要预期目标是：生产总值增长8%、力争9%，固定资产投资增长12.9%。'
    expect(headline(body)).toEqual([
      'target 生产总值 growth =8%',
      'target 生产总值 growth =9%',
      'target 固定资产投资 growth =12.9%',
    ])
  })
})

describe('the summing-up of the year beside that of a stretch', () => {
  const all = (body: string) =>
    readFigures(body).map((one) => `${one.headline ? '* ' : ''}${one.period} ${inShort(one)}`)
  const year = '全县生产总值完成86.4亿元，增长7.1%，财政收入5亿元，增长6%。'

  test('a sentence that opens with the stretch turns to it, in the middle of a paragraph too', () => {
    const body = `## 一、2020年工作回顾\n\n2020年，${year}五年来，我们着力惠民，累计实现城镇新增就业40万人。——这五年是持续转型的五年。单位生产总值能耗下降18%。`
    expect(all(body).slice(-2)).toEqual([
      '2016-2020 城镇新增就业 value =40万人',
      '2016-2020 单位生产总值能耗 growth =-18%',
    ])
  })
  test('a word in passing does not', () => {
    const body = `## 一、2020年工作回顾\n\n${year}进出口额增速创五年来新高，城镇新增就业4万人。`
    expect(all(body).at(-1)).toBe('* 2020 城镇新增就业 value =4万人')
  })
  test('a sum of the stretch is not taken for the year whose own figure is told', () => {
    const body = `## 一、2020年工作回顾

${year}

完成进出口总额62亿元，增长25%。

过去五年，全县生产总值达到86.4亿元，年均增长7%。财政收入年均增长6%。外贸进出口总额198亿元，年均增长17%。`
    expect(all(body).filter((one) => one.includes('进出口'))).toEqual([
      '* 2020 进出口总额 value =62亿元',
      '* 2020 进出口总额 growth =25%',
      '2020 外贸进出口总额 value =198亿元',
      '2016-2020 外贸进出口总额 growth =17%',
    ])
  })
  test('a sum with its growth over a stretch is no figure of the last year, what is counted is', () => {
    const body =
      '## 过去五年工作回顾\n\n五年来，地区生产总值年均增长11%；完成固定资产投资1200亿元，增长1.3倍；财政收入22亿元，是2015年的2.1倍；经营主体16万户、增长1.1倍。'
    expect(all(body)).toEqual([
      '* 2016-2020 地区生产总值 growth =11%',
      '2016-2020 固定资产投资 value =1200亿元',
      '2016-2020 固定资产投资 multiple =1.3倍',
      '* 2020 财政收入 value =22亿元',
      '2016-2020 财政收入 multiple =2.1倍',
      '2020 经营主体 value =16万户',
      '2016-2020 经营主体 multiple =1.1倍',
    ])
  })
  test('a sum of years that the text does not name has none, and stays out of the table', () => {
    const body =
      '## 一、2020年工作回顾\n\n地区生产总值达到58.8亿元，年均增长0.7%；累计实施项目79项，完成固定资产投资76.8亿元。'
    expect(all(body)).toEqual([
      '* 2020 地区生产总值 value =58.8亿元',
      'null 地区生产总值 growth =0.7%',
      '2020 实施项目 value =79项',
      'null 固定资产投资 value =76.8亿元',
    ])
  })
  test('what each of many has is none of the region', () => {
    const body = `## 一、2020年工作回顾\n\n${year}镇级财政收入全部超过1000万元。`
    expect(all(body).at(-1)).toBe('2020 镇级财政收入 value >1000万元')
  })
  test('the year that opens a sentence serves those behind it, until the term is named again', () => {
    const body =
      '## 一、“十三五”发展成就\n\n“十三五”期间，全县实力大增。2020年，实现生产总值95亿元，比2015年增长86%。规模以上工业增加值、税收收入和财政收入跃上新台阶，分别为40亿元、10亿元和35亿元，增长88%、68%和58%。外贸出口2亿美元。五年累计完成固定资产投资77亿元。'
    expect(all(body)).toEqual([
      '* 2020 生产总值 value =95亿元',
      '2016-2020 生产总值 growth =86%',
      '* 2020 规模以上工业增加值 value =40亿元',
      '* 2020 税收收入 value =10亿元',
      '* 2020 财政收入 value =35亿元',
      '2016-2020 规模以上工业增加值 growth =88%',
      '2016-2020 税收收入 growth =68%',
      '2016-2020 财政收入 growth =58%',
      '* 2020 外贸出口 value =2亿美元',
      '2016-2020 固定资产投资 value =77亿元',
    ])
  })
  test('what five years completed is theirs, and an average since the end of a plan is of the years since', () => {
    const body =
      '## 一、2020年工作回顾\n\n2020年，全县生产总值达到146亿元，比“十二五”末增长68%，年均增长10.9%；五年完成固定资产投资201亿元，其中2020年完成59亿元。'
    expect(all(body)).toEqual([
      '* 2020 生产总值 value =146亿元',
      '2016-2020 生产总值 growth =68%',
      '* 2016-2020 生产总值 growth =10.9%',
      '2016-2020 固定资产投资 value =201亿元',
      '* 2020 固定资产投资 value =59亿元',
    ])
  })
  test('what flows is a sum right behind the stretch, what stands there is the end', () => {
    const body =
      '## “十三五”发展成就\n\n生产总值2018年突破百亿元大关，2020年实现144亿元、年均增长8.7%。五年来，固定资产投资完成469亿元、年均增长12.6%，财政收入完成10亿元、年均增长9%。'
    expect(all(body).filter((one) => one.includes('value'))).toEqual([
      '* 2020 生产总值 value =144亿元',
      '2016-2020 固定资产投资 value =469亿元',
      '* 2020 财政收入 value =10亿元',
    ])
  })
  test('a heading that names the past year tells of it, whatever work it speaks of', () => {
    const body = `## 一、2020年主要工作\n\n${year}`
    expect(all(body).every((one) => one.startsWith('* 2020'))).toBe(true)
    expect(readFigures(body).every(({status}) => status === 'actual')).toBe(true)
  })
  test('last year told in the part that looks ahead is told, not planned', () => {
    const body = '## 二、2021年工作安排\n\n去年，全县生产总值比上年增长8.2%，财政收入达到25亿元。'
    expect(all(body)).toEqual(['* 2020 生产总值 growth =8.2%', '* 2020 财政收入 value =25亿元'])
  })
  test('revenue is told in the paragraph behind the product where it is not beside it', () => {
    const body =
      '## 一、2020年工作回顾\n\n全县生产总值完成86.4亿元，第一产业增加值12亿元。\n\n财政总收入完成11亿元，其中税收收入8亿元，一般公共预算支出30亿元。'
    expect(all(body).every((one) => one.startsWith('*'))).toBe(true)
  })
  test('incomes are looked for in a later section where each field has one', () => {
    const body = `## 一、2020年工作回顾

### （一）经济平稳增长

${year}

### （二）人民生活改善

城镇居民人均可支配收入2.3万元，农民人均纯收入1.1万元，分别增长6%和7%。城镇登记失业率3.1%。`
    expect(all(body).slice(-5)).toEqual([
      '* 2020 城镇居民人均可支配收入 value =2.3万元',
      '* 2020 农民人均纯收入 value =1.1万元',
      '* 2020 城镇居民人均可支配收入 growth =6%',
      '* 2020 农民人均纯收入 growth =7%',
      '2020 城镇登记失业率 value =3.1%',
    ])
  })
})

describe('what is planned', () => {
  const short = (body: string) =>
    readFigures(body).map((one) => `${one.headline ? '* ' : ''}${one.status} ${inShort(one)}`)
  test('and only said to be reached is no result', () => {
    expect(
      short('## 一、2020年工作回顾\n\n化学需氧量、二氧化硫排放量继续下降，可超额完成削减6.5%和5.5%的年度目标。'),
    ).toEqual(['target 化学需氧量排放量 growth =-6.5%', 'target 二氧化硫排放量 growth =-5.5%'])
  })
  test('in words for a list is planned for each of it', () => {
    const body =
      '## 二、2021年工作安排\n\n主要预期目标是：生产总值增长8%，财政收入增长7%；单位生产总值能耗和化学需氧量、氨氮排放量完成省定目标。'
    expect(short(body)).toEqual([
      '* target 生产总值 growth =8%',
      '* target 财政收入 growth =7%',
      '* target 单位生产总值能耗 value 完成省定目标',
      '* target 化学需氧量排放量 value 完成省定目标',
      '* target 氨氮排放量 value 完成省定目标',
    ])
  })
})

describe('findings', () => {
  const findings = (text: string) => {
    const file = new VFile()
    readFigures(`## 一、2020年工作回顾\n\n${text}`, file)
    return file.messages.map(({source, ruleId}) => `${source}/${ruleId}`)
  }
  test('a unit that does not fit', () => {
    expect(findings('城镇居民人均可支配收入达到2.9吨。')).toEqual(['indicators/unit'])
  })
  test('a figure out of all proportion', () => {
    expect(findings('农民人均纯收入达到9.6元。')).toEqual(['indicators/implausible'])
  })
  test('one indicator with two figures, unless one is the other rounded', () => {
    expect(findings('生产总值完成86.4亿元。\n\n生产总值达到91亿元。')).toEqual(['indicators/twice'])
    expect(findings('生产总值完成1.03万亿元。\n\n生产总值达到10319亿元。')).toEqual([])
  })
  test('growth that the values belie', () => {
    const target = '\n\n## 二、2021年工作安排\n\n今年主要预期目标是：生产总值增长8%，达到130亿元，财政收入增长7%。'
    expect(findings(`生产总值完成86.4亿元，增长7.1%，财政收入5亿元。${target}`)).toEqual(['indicators/growth-value'])
  })
  test('nothing where nothing is wrong', () => {
    expect(findings('生产总值完成86.4亿元，增长7.1%。')).toEqual([])
  })
})
