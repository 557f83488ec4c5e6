import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {mainTasks} from '../../../src/compose/summary/content/main-tasks.ts'
import {parse} from '../../../src/parse/parse.ts'
import {observed} from './sample-report.ts'

const markdown = `# 政府工作报告

## 一、过去一年工作回顾

### （一）茶山绿了

产茶三千吨。

### （二）山路通了

修路百里。

## 二、今年重点任务

### （一）再种新茶

新建茶园3万亩，建成茶厂5座。

### （二）再修山路

修好通村路。
`
const report = parse(markdown, new VFile())
const lineOf = (words: string) => markdown.slice(0, markdown.indexOf(words)).split('\n').length

test('are the second-level headings of the part that plans, not of the part that looks back', () => {
  expect(mainTasks(report, []).map(({heading}) => heading)).toEqual(['（一）再种新茶', '（二）再修山路'])
})

test('carry their own targets in figures, each once', () => {
  const target = {status: 'target', headline: false, measure: 'value', line: lineOf('新建茶园')} as const
  const garden = observed('新建茶园', {...target, number: '3', unit: '万亩'})
  const words = observed('茶农收入', {...target, number: null, text: '与经济增长同步'})
  const headline = observed('地区生产总值', {...target, headline: true})
  const [first, second] = mainTasks(report, [garden, garden, words, headline])
  expect(first!.targets).toEqual([garden])
  expect(first!.page).toBe(2)
  expect(second).toMatchObject({targets: [], page: null})
})

test('are the sentences that lead the paragraphs where the part has no headings', () => {
  const flat = `# 报告\n\n## 一、回顾\n\n好。\n\n## 二、今年工作安排\n\n**种好茶。**满山绿。\n\n**修好路。**四方通。\n`
  expect(mainTasks(parse(flat, new VFile()), []).map(({heading}) => heading)).toEqual(['种好茶', '修好路'])
})

test('are none where only what was done has headings', () => {
  const told = `# 报告\n\n## 一、过去一年工作回顾\n\n### （一）茶山绿了\n\n好。\n\n### （二）山路通了\n\n好。\n\n## 二、今年工作安排\n\n种茶。\n`
  expect(mainTasks(parse(told, new VFile()), [])).toEqual([])
  const both = told.replace('过去一年工作回顾', '去年工作回顾和今年重点工作')
  expect(mainTasks(parse(both, new VFile()), [])).toHaveLength(2)
})

test('are told from what was done in traditional characters, too', () => {
  const told = `# 報告\n\n## 一、去年工作回顧\n\n### （一）茶山綠了\n\n好。\n\n### （二）山路通了\n\n好。\n\n## 二、今後計劃\n\n種茶。\n`
  expect(mainTasks(parse(told, new VFile()), [])).toEqual([])
})

test('a report without parts has none', () => {
  expect(mainTasks(parse('# 报告\n\n各位代表：\n', new VFile()), [])).toEqual([])
})

test('are the sections beside the heading of the plan where they are numbered', () => {
  const flat = `# 报告\n\n## 工作回顾\n\n好。\n\n## 2021年工作安排\n\n目标如下。\n\n${[
    '一、种茶',
    '二、修路',
    '三、办学',
  ]
    .map((heading) => `## ${heading}\n\n### 先做的\n\n好。\n\n### 后做的\n\n好。\n`)
    .join('\n')}`
  expect(mainTasks(parse(flat, new VFile()), []).map(({heading}) => heading)).toEqual([
    '一、种茶',
    '二、修路',
    '三、办学',
  ])
})

test('are the counted ones of the leading sentences, those between being part of them', () => {
  const sentences = ['第一，种好茶', '选好茶苗', '第二，修好路', '第三，办好学', '请好老师']
  const flat = `# 报告\n\n## 一、回顾\n\n好。\n\n## 二、今年工作安排\n\n${sentences.map((one) => `**${one}。**好。\n`).join('\n')}`
  expect(mainTasks(parse(flat, new VFile()), []).map(({heading}) => heading)).toEqual([
    '第一，种好茶',
    '第二，修好路',
    '第三，办好学',
  ])
})
