import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {composeReport} from '../../src/compose/compose-report.ts'
import type {Block, Inline} from '../../src/model/styled-document.ts'
import {parse} from '../../src/parse/parse.ts'
import {loadTemplate} from '../../src/template/load-template.ts'
import {readShipped} from '../template/read-shipped.ts'

/** Pieces of report.md of every kind, also those that no report should hold. */
const pieces = [
  '# 云岭县人民政府工作报告',
  '——2026年1月20日在云岭县第十八届人民代表大会第五次会议上',
  '县长 沈望舒',
  '各位代表：',
  '各位代表、同志们：',
  '现在，我报告工作。',
  '## 一、去年工作',
  '### （一）扭住项目',
  '#### 1. 稳投资',
  '###### 很深的标题',
  '## 附件',
  '**工业稳中向好。**新增9家，*重点* ~~取消~~ `代码`。',
  '行一\n行二 word\nword',
  '行一\\\n行二',
  '- 甲\n- 乙\n  - 丙\n\n    丁',
  '3. 三\n4. 四',
  '- [x] 已办\n- [ ] 未办',
  '> 引文\n>\n> - 引中列表',
  '```\n代码  两格\n```',
  '| 指标 | 值 |\n| --- | --: |\n| 生产总值 | 186.4 |\n| 甲<br>乙 | |',
  '---',
  '<div>块</div>',
  '见[网站](https://example.cn)和[引用][a]。\n\n[a]: https://example.cn/a',
  '智改[^1]，林票[^2]。\n\n[^1]: 注一。\n[^2]: 注二，又见[^3]。\n\n[^3]: 注三。',
  '[^孤]: 无人引用的注。',
  '[^双]: 引用[^孤]的注。',
  '[^__proto__]: 怪名的注。\n\n见[^__proto__]。',
  '![图](a.png "题")',
  '文中![图](a.png)图片',
]

describe('every character of a report is in the composed document, in the template’s order of parts', () => {
  test.each(['work-report', 'large-type', 'briefing', 'official'])(
    '%s',
    (name) => {
      const template = loadTemplate(name, readShipped, new VFile())
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 12}), (chosen) => {
          const file = new VFile()
          const report = parse(`${chosen.join('\n\n')}\n`, file)
          const document = composeReport(report, template, file)
          const own = document.blocks.filter((block) => 'line' in block)
          const composed = [...own, ...Object.values(document.footnotes).flat()].map(textOf).join('')
          expect(letters(composed)).toEqual(letters(plainText(report.tree as Nodes)))
        }),
        {numRuns: 60},
      )
    },
    60_000,
  )
})

/** What there is of each letter: order inside a part is tested where it matters, notes stand apart. */
function letters(text: string): string[] {
  return [...text.replaceAll(/\s|<br>/gu, '')].sort()
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children)
    case 'list':
      return block.items.flat().map(textOf).join('')
    case 'table':
      return block.rows
        .flat()
        .map((cell) => inlineText(cell.children))
        .join('')
    case 'figure':
      return block.alternative
    case 'code':
      return block.value
    default:
      return ''
  }
}

function inlineText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value
      return inline.type === 'link' ? inlineText(inline.children) : ''
    })
    .join('')
}
