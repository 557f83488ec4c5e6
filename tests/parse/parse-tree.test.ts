import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openMarkdown} from '../../src/parse/markdown-processor.ts'
import {parseTree} from '../../src/parse/parse-tree.ts'

/** Blocks of a report, and those that change what stands around them. */
const blocks = [
  '# 云岭县政府工作报告',
  '## 一、工作回顾',
  '### （一）工业 #',
  '#没有空格',
  '2025年，全县生产总值增长6.5%。',
  '1. 第一项',
  '- 项目',
  '  缩进的段落',
  '    缩进的代码',
  '**工业经济稳定增长。**规模以上工业增加值增长8%。',
  '**工业经济稳定增长。**',
  '**“双千工程”。**“十四五”以来，',
  '**工业** 和农业',
  '**工业。**GDP增长',
  '**工业。***农业*',
  '正文[^1]，又[^2]。',
  '[^1]: 注释。',
  '[甲]: /a',
  '见[甲]，www.a.cn，https://a.cn/b，a@b.cn。',
  '5~6，a_b_c，&amp;，\\*，<b>，`码`',
  '两行\n一段  ',
  '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |',
  '> 引用',
  '```\n代码',
  '```',
  '<!-- 注释',
  '-->',
  '<div>',
  '---',
  '===',
  '　　全角空格开头',
  '末尾有空格 ',
  ' \t',
  '',
]

describe('parseTree', () => {
  test('gives the tree that remark gives, positions and all, whatever stands beside plain text', () => {
    const document = fc
      .array(fc.constantFrom(...blocks), {minLength: 1, maxLength: 9})
      .chain((list) => fc.constantFrom(list.join('\n\n'), `${list.join('\n\n')}\n`, `\n${list.join('\n')}`))
    fc.assert(
      fc.property(document, (markdown) => {
        expect(parseTree(markdown)).toEqual(openMarkdown().parse(markdown))
      }),
      {numRuns: 400},
    )
  })
  test('a line is plain text or remark reads it, whatever characters it has', () => {
    const line = fc.string({unit: fc.constantFrom(...'县。“2*_[]^#-+.)(:!`~|<&@\\ \t　a/w'), maxLength: 12})
    fc.assert(
      fc.property(line, line, (before, after) => {
        const markdown = `${before}\n\n${after}\n`
        expect(parseTree(markdown)).toEqual(openMarkdown().parse(markdown))
      }),
      {numRuns: 1500},
    )
  })
})
