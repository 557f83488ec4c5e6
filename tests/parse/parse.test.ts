import {toString as textOf} from 'mdast-util-to-string'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/parse/parse.ts'
import {stringify} from '../../src/parse/stringify.ts'
import {cleanText} from '../clean/clean-text.ts'

const read = (markdown: string) => {
  const file = new VFile()
  return {report: parse(markdown, file), rules: file.messages.map((message) => message.ruleId)}
}

describe('parse', () => {
  test('reads front matter: the year a number, a date the text it is', () => {
    const {report} = read('---\ntitle: 政府工作报告\nyear: 2021\ndate: 2021-01-08\nnote: x\n---\n\n# 政府工作报告\n')
    expect(report.metadata).toEqual({title: '政府工作报告', year: 2021, date: '2021-01-08', note: 'x'})
    expect(report.tree.children.map((node) => node.type)).toEqual(['heading'])
    expect(report.tree.children[0]?.position?.start.line).toBe(8)
  })
  test('reports front matter that is no YAML and goes on', () => {
    expect(read('---\ntitle: [政府\n---\n\n正文。\n').rules).toEqual(['front-matter'])
  })
  test('closes a topic sentence beside Han, a figure or a quotation', () => {
    for (const next of ['下一句', '2020年', '“双减”', 'GDP'])
      expect(read(`**工业经济稳定增长。**${next}。\n`).report.tree.children[0]).toMatchObject({
        children: [{type: 'strong'}, {type: 'text'}],
      })
  })
  test('ends a bare address where Chinese text goes on', () => {
    const markdown = '见http://a.cn/b?c=1，下载后看www.b.cn/x市政府网页。\n'
    const {report} = read(markdown)
    const [paragraph] = report.tree.children
    const parts = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(parts.map((part) => [textOf(part), part.position?.start.column])).toEqual([
      ['见', 1],
      ['http://a.cn/b?c=1', 2],
      ['，下载后看', 19],
      ['www.b.cn/x', 24],
      ['市政府网页。', 34],
    ])
    expect(stringify(report)).toBe(markdown)
  })
  test('finds gaps and repeats in the numbers of headings', () => {
    expect(read('## 一、回顾\n\n## 三、安排\n\n### （一）甲\n\n### （二）乙\n').rules).toEqual(['number-missing'])
    expect(read('## 一、回顾\n\n## 二、安排\n\n## 二、建设\n').rules).toEqual(['number-repeated'])
    expect(read('## 一、回顾\n\n### （一）甲\n\n## 二、安排\n\n### （一）乙\n').rules).toEqual([])
  })
})

describe('what cleaning writes', () => {
  const traps = [
    '增长5~6个百分点，区间为5~6。',
    '1. 不是列表。',
    '-5%的降幅。',
    '+3℃以上。',
    '# 不是标题',
    '> 不是引用',
    '用*号和_号标注，见`代码`。',
    '温度<5℃，<b>不是标签。',
    '[1]不是链接(a)，[2](b)也不是。',
    '详见 https://a.cn/b?c=1,2 和 a.b@c.cn。',
    'AT&T与R&D，&nbsp不是实体。',
    '\\r不是换行，\\*也不是。',
    '~~不是删除线~~。',
    '|不是表格|',
    '| 甲 | 乙 |',
    '===',
    '5) 也不是列表',
    '2020年。',
    '*',
    '**',
    '`',
    '![图](a)',
    '- ',
  ]
  test.each(traps)('«%s» reads back as the text it is', (trap) => {
    const raw = `各位代表：\n现在，我代表县人民政府报告工作。\n${trap}\n各位代表！让我们努力奋斗！`
    const {markdown} = cleanText(raw)
    const {report} = read(markdown)
    const tail = report.tree.children.filter((node) => node.type === 'paragraph').map((node) => textOf(node))
    expect(report.tree.children.every((node) => ['paragraph', 'heading'].includes(node.type))).toBe(true)
    expect(tail.at(-1)).toBe('各位代表！让我们努力奋斗！')
    expect(stringify(report)).toBe(markdown)
  })
  test('tables, lists, quotes and footnotes come back as they were', () => {
    const markdown =
      '---\ntitle: 甲\n---\n\n# 甲\n\n乙[^1]。\n\n| 指标 | 值 |\n| - | - |\n| 总值 | 5 |\n\n- 丙\n- 丁\n\n> 戊\n\n[^1]: 己。\n'
    expect(stringify(read(markdown).report)).toBe(markdown)
  })
})
