import {expect, test} from 'vitest'
import type {RawText} from '../../src/model/raw-text.ts'
import {cleanText} from './clean-text.ts'

/** More rows than a call may have arguments. */
const many = 130_000
const opening = '各位代表：\n现在，我代表县人民政府报告工作。\n'

test.each<[string, RawText['markup'], string]>([
  ['rows parted by wide spaces', 'plain', `序号  项目名称  投资\n${'1  青溪大桥  5亿元\n'.repeat(many)}`],
  ['rows of a Markdown table', 'markdown', `\n| 指标 | 数值 |\n| - | - |\n${'| 茶园 | 2 |\n'.repeat(many)}`],
])('a table is read however long it is: %s', (_, markup, table) => {
  expect(cleanText(`${opening}${table}\n让我们努力奋斗！`, markup).markdown.match(/^\|/gmu)!.length).toBeGreaterThan(
    many,
  )
})
