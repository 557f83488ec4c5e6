import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {balanceLedger} from '../../src/clean/balance-ledger.ts'
import {bodyOf, cleanText} from './clean-text.ts'

/** Pieces that reports and their damage are made of; whatever order they come in, the laws must hold. */
const pieces = [
  '各位代表：',
  '现在，我代表县人民政府，向大会报告工作，请予审议。',
  '一、2020年工作回顾',
  '（一）抓好工业经济。',
  '1.抓项目',
  '全年完成生产总值 86.4 亿元,增长 6.2%;',
  '一年来，我们狠抓项目。',
  '三',
  '十里铺小学',
  '政 府 工 作 报 告',
  '——2021年1月8日在云岭县第三届人民代表大会第二次会议上',
  '云岭县人民政府县长??陈 远',
  '\\r\\n',
  '\n',
  '\n\n',
  '\u3000\u3000',
  ' ',
  '&nbsp;',
  '<U+00A0>',
  '"十四五"',
  '“双减”[1]',
  '名词解释',
  '[1]双减：减负。',
  '附件1',
  '十件实事',
  '分享到：',
  '来源：云岭日报',
  '首页',
  '>',
  '— 3 —',
  '\f',
  '增长８．７％',
  '1 9 9 7 年',
  'l3.6％',
  'PM',
  '2.5',
  '年平均浓度',
  '\n序号\n项目名称\n建设内容\n1\n青溪大桥\n新建\n2\n城西小学\n改建\n',
  '努力工作。vfO\n',
  '現(xiàn)',
  ';;三区;;',
  '第一部分 工作回顾',
  '\n2、',
  '第1页共8页',
  '林若水作政府工作报告 县长 林若水',
  '10:30',
  '3.6:48:48.4',
  '1,210.1万元',
  'https://a.cn/b?c=1,2',
  '5~6个',
  '**',
  '_x_',
  '`a`',
  '<b>',
  '# 标',
  '| a | b |',
  '[^1]',
  '\ufffd',
  '\u200b',
  '\u202e',
  '😀',
  '努力奋斗！',
  '。',
  '，',
  '!',
  '？',
  '(',
  '）',
  '《',
  '”',
  '...',
]
const text = fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 60}).map((parts) => parts.join(''))
const runs = {numRuns: 150}

describe('whatever the text', () => {
  test('nothing leaves or enters unlisted', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const cleaned = attempt(raw)
        if (!cleaned) return
        expect(Object.fromEntries(balanceLedger(raw, cleaned.changes, bodyOf(cleaned.markdown)))).toEqual({})
      }),
      runs,
    )
  })

  test('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const cleaned = attempt(raw)
        if (cleaned) expect(cleanText(cleaned.markdown, 'markdown').markdown).toBe(cleaned.markdown)
      }),
      runs,
    )
  })

  test('the figures of the report are those of the text, but for listed changes', () => {
    const figures = fc.array(
      fc.constantFrom('增长5.2%', '完成12.5亿元', '1,210万元', '10:30', '3.6:48:48.4', '80 个', 'http://a.cn/1,2'),
      {minLength: 1, maxLength: 12},
    )
    fc.assert(
      fc.property(figures, (parts) => {
        const raw = `各位代表：\n现在，我代表县人民政府报告工作。\n${parts.map((part) => `我们做好工作，${part}，成效明显。`).join('\n')}\n努力奋斗！`
        const numbers = (value: string) => value.match(/\d+(?:[.,:]\d+)*/gu)
        expect(numbers(bodyOf(cleanText(raw).markdown))).toEqual(numbers(raw))
      }),
      runs,
    )
  })
})

/** Undefined where cleaning rightly finds nothing to clean. */
function attempt(raw: string) {
  try {
    return cleanText(raw)
  } catch {
    return undefined
  }
}
