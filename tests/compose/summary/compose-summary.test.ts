import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {composeSummary} from '../../../src/compose/summary/compose-summary.ts'
import {countyReport, mainFigures, manyFigures, observed, shippedTemplate} from './sample-report.ts'
import {paragraphsOf, sheetHeight, sheetRows, sheetText} from './sheet-text.ts'

const templates = [shippedTemplate('summary'), shippedTemplate('summary-cards')]
const [tableFirst, cardsFirst] = templates as [(typeof templates)[0], (typeof templates)[0]]
const compose = (observations = mainFigures, template = tableFirst, file = new VFile()) =>
  composeSummary(countyReport(), observations, template, file)

describe('the main table', () => {
  const rows = sheetRows(compose().sheet!.parts)
  test('names year, unit, result, growth, target and page, and leaves blank what the report does not say', () => {
    expect(rows).toContain('类别|指标|单位|2024年完成|增长（%）|2025年目标|页码')
    expect(rows).toContain('综合|地区生产总值|亿元|230.5*|6.3*|增长6%以上|2、11')
    expect(rows).toContain('投资|固定资产投资|||-1.2|增长4.5%—5%|2、11')
    expect(rows).toContain('居民生活|居民人均可支配收入|元|28450||与经济增长同步|2、11')
    expect(rows).toContain('就业|城镇登记失业率|%|||4.5%以内|11')
  })
  test('explains only what it uses', () => {
    expect(sheetText(compose()).at(-1)).toBe(
      '注：* 为预计或初步统计数；“以上”含本数；“以内”不超过本数；“—”连接区间的上下限；空白为报告未提及；页码指 report.pdf。',
    )
  })
  test('says once that all results are estimates', () => {
    const figures = [observed('地区生产总值', {estimated: true}), observed('财政收入', {estimated: true})]
    expect(sheetText(compose(figures)).at(-1)).toMatch(/^注：2024年各项均为预计或初步统计数；/u)
    expect(sheetText(compose(figures)).join('')).not.toContain('*')
  })
  test('tells met from missed where last year’s report is at hand', () => {
    const previous = [observed('地区生产总值', {id: 'gdp', status: 'target', period: '2024', bound: '~', number: '6'})]
    const document = composeSummary(countyReport(), mainFigures, tableFirst, new VFile(), {previous})
    const rows = sheetRows(document.sheet!.parts)
    expect(rows).toContain('综合|地区生产总值|亿元|230.5*|6.3*|增长6%左右|完成|增长6%以上|2、11')
    expect(sheetText(document).at(-1)).toContain('不作判定')
  })
  test('has no column that is blank in every row', () => {
    expect(sheetRows(compose([observed('甲'), observed('乙')]).sheet!.parts)).toContain('类别|指标|增长（%）|页码')
  })
  test('has no column of units where targets alone would name theirs twice', () => {
    const jobs = observed('城镇新增就业', {status: 'target', measure: 'value', number: '110', unit: '万人'})
    expect(sheetRows(compose([jobs]).sheet!.parts)).toContain('综合|城镇新增就业|110万人|2')
  })
  test('stands its decimal points below each other', () => {
    const paragraphs = paragraphsOf(compose([observed('甲'), observed('乙', {number: '12.35'})]).sheet!.parts)
    const [six, twelve] = ['6', '12.35'].map((text) =>
      paragraphs.find(({style, children}) => style === 'tableCell' && JSON.stringify(children).includes(`"${text}"`)),
    )
    // «.35» is 1.25 em of Times.
    expect(six!.inset - twelve!.inset).toBeCloseTo(1.25 * six!.size)
  })
})

describe('the cards', () => {
  test('tell a term’s average from a year’s growth', () => {
    const average = observed('地区生产总值', {period: '2020-2024', number: '5.5'})
    expect(sheetText(compose([average, observed('财政收入')]))).toEqual(
      expect.arrayContaining(['年均增长5.5%', '增长6%']),
    )
  })
  const targets = (observations: typeof mainFigures) =>
    sheetText(compose(observations)).filter((text) => /^(?:2025年)?目标\d/u.test(text))
  const goal = {status: 'target', number: '6'} as const
  test('name the year of the targets', () => {
    const figures = [observed('甲'), observed('甲', goal), observed('乙'), observed('乙', goal)]
    expect(targets(figures)).toEqual(['2025年目标6%', '2025年目标6%'])
  })
  test('leave it out alike where one of them has no room for it', () => {
    const labels = ['', '0', '00', '000', '0000', '00000'].map((zeros) => {
      const wide = {...goal, bound: '~', number: `1${zeros}.5`} as const
      const figures = [...'甲乙丙丁戊'].flatMap((name) => [observed(name), observed(name, name === '丙' ? wide : goal)])
      const said = targets(figures).map((text) => text.slice(0, text.indexOf('目标')))
      expect(said).toHaveLength(5)
      expect(new Set(said).size).toBe(1)
      return said[0]
    })
    expect(new Set(labels)).toEqual(new Set(['2025年', '']))
  })
})

describe('the page', () => {
  test('is headed by region, report, year, meeting, day and speaker', () => {
    expect(sheetText(compose()).slice(0, 2)).toEqual([
      '云岭县政府工作报告（2025年）',
      '云岭县第十七届人民代表大会第四次会议　·　2025年1月8日　·　云岭县人民政府县长　江一禾',
    ])
  })
  test('links every figure to its page and sentence', () => {
    const links = JSON.stringify(compose().sheet).match(/"url":"report\.pdf#page=11","title":"固定资产投资的原句。"/gu)
    expect(links?.length).toBeGreaterThan(1)
  })
  test('speaks of targets only where there are any', () => {
    const results = [...'甲乙丙丁'].map((name) => observed(name))
    expect(sheetText(compose(results))).toContain('2024年增长（%）')
    const goals = [...'甲乙丙丁'].map((name) => observed(name, {status: 'target'}))
    expect(sheetText(compose([...results, ...goals]))).toContain('2024年增长与2025年目标（%）')
  })
  test('shows the work part’s headings', () => {
    expect(sheetText(compose())).toEqual(expect.arrayContaining(['2025年主要任务', '（一）建设茶乡，富裕百姓']))
  })
  test('compares growth with targets in a chart that says its figures in words', () => {
    const charts = JSON.stringify(compose().sheet)
    expect(charts).toContain(
      '条形图：地区生产总值2024年增长6.3%、2025年目标6%以上；固定资产投资2024年增长-1.2%、2025年目标4.5%—5%。',
    )
  })
  test('of a report without figures says so', () => {
    expect(sheetText(compose([]))).toContain('报告中没有可列入主要指标表的数字，文中其他数字见 indicators.xlsx。')
  })
})

describe.each(templates)('any number of rows fills one page of $name', (template) => {
  const {height, margin} = template.page
  const room = height - margin.top - margin.bottom
  const tasks = Array.from(
    {length: 16},
    (_, index) => `（${index + 1}）坚持绿色发展，建设山清水秀、四季有花、家家有业的美丽云岭新家园`,
  )

  test.each([0, 1, 3, 8, 15, 25, 40, 60, 100])('%i rows', (count) => {
    const file = new VFile()
    const document = composeSummary(countyReport(tasks), manyFigures(count), template, file)
    expect(sheetHeight(document)).toBeLessThanOrEqual(room)
    expect(Math.min(...paragraphsOf(document.sheet!.parts).map(({size}) => size))).toBeGreaterThanOrEqual(8)
    const note = sheetText(document).at(-1)!
    const hidden = Number(/另有(?<count>\d+)项指标见/u.exec(note)?.groups?.count ?? 0)
    const shown = sheetRows(document.sheet!.parts).filter((row) => /\|(?:亿元|\d+亿元)/u.test(row)).length
    expect(shown + hidden).toBe(count)
    expect(file.messages.filter(({ruleId}) => ruleId === 'sheet-rows').length).toBe(hidden > 0 ? 1 : 0)
  })
})

test('what finds no room is what a leader misses least', () => {
  const wanted = observed('社会消费品零售总额', {id: 'retail-sales', category: '消费'})
  const rows = sheetRows(compose([...manyFigures(90), wanted]).sheet!.parts)
  expect(rows.join()).toContain('社会消费品零售总额')
})

test('every number on the page is an observation, a year, a day, a page or a count', () => {
  const observations = manyFigures(60)
  const known = new Set(observations.flatMap(({number, numberHigh}) => [number, numberHigh]))
  for (const year of ['2024', '2025', '1', '8', '2', '11']) known.add(year)
  const document = compose(observations, cardsFirst)
  const text = sheetText(document).map((line) => line.replace(/另有\d+项/gu, ''))
  const numbers = text.flatMap((line) => line.match(/-?\d+(?:\.\d+)?/gu) ?? [])
  expect(numbers.filter((number) => !known.has(number))).toEqual([])
})
