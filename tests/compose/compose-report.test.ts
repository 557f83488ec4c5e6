import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {composeReport} from '../../src/compose/compose-report.ts'
import type {Block, Inline, StyledDocument} from '../../src/model/styled-document.ts'
import {parse} from '../../src/parse/parse.ts'
import {loadTemplate} from '../../src/template/load-template.ts'
import {readShipped} from '../template/read-shipped.ts'

const report = `---
title: 云岭县人民政府工作报告
year: 2026
date: 2026-01-20
---

# 云岭县人民政府工作报告

——2026年1月20日在云岭县第十八届人民代表大会第五次会议上

云岭县人民政府县长 沈望舒

各位代表：

现在，我向大会报告工作。

## 一、2025年工作回顾

### （一）扭住项目不放松

**工业稳中向好。** 推进“智改数转”[^1]，新增企业9家。

各位代表！

## 二、2026年重点工作

### （一）扩大内需

#### 1. 稳投资

## 附表

| 指标 | 单位 | 数值 |
| --- | --- | --- |
| 地区生产总值 | 亿元 | 186.4 |

[^1]: 智改数转：智能化改造和数字化转型。
`

describe('a bare address', () => {
  const inlines = (words: string) =>
    compose(`# 报告\n\n${words}\n`).blocks.flatMap((block) => ('children' in block ? block.children : []))
  test.each([
    ['公报见https://www.example.gov.cn/2025公布的资料。', 'https://www.example.gov.cn/2025', '公布的资料。'],
    ['公报见 www.example.gov.cn。各方均可查阅', 'http://www.example.gov.cn', '。各方均可查阅'],
  ])('ends where Chinese begins: %s', (words, url, rest) => {
    const address = url.slice(url.indexOf('www') === 7 ? 7 : 0)
    const column = words.indexOf(rest) + 1
    const begin = words.indexOf(address) + 1
    expect(inlines(words).slice(-2)).toEqual([
      {type: 'link', url, children: [{type: 'text', value: address, style: 'link', column: begin}]},
      {type: 'text', value: rest, column},
    ])
  })
  test('that is the whole link, and a link with words of its own, stay whole', () => {
    expect(inlines('见 https://www.example.gov.cn/2025')).toHaveLength(3)
    expect(inlines('见[统计公报2025](https://www.example.gov.cn)。').filter(({type}) => type === 'link')).toHaveLength(
      1,
    )
  })
})

describe('the head of a report', () => {
  test('is told apart by part, and a later 各位代表 stays in the body', () => {
    expect(outline(compose(report)).slice(0, 5)).toEqual([
      'title: 云岭县人民政府工作报告',
      'delivery: ——2026年1月20日在云岭县第十八届人民代表大会第五次会议上',
      'speaker: 云岭县人民政府县长 沈望舒',
      'salutation: 各位代表：',
      'body: 现在，我向大会报告工作。',
    ])
    expect(outline(compose(report))).toContain('body: 各位代表！')
  })
  test('keeps the report’s own order where the speaker stands first, and is closed by the style that has white below', () => {
    const text = '# 报告\n\n县长 沈望舒\n\n（2026年1月20日）\n\n各位代表：\n\n现在。\n'
    expect(outline(compose(text))).toEqual([
      'title: 报告',
      'delivery: 县长 沈望舒',
      'speaker: （2026年1月20日）',
      'salutation: 各位代表：',
      'body: 现在。',
    ])
    expect(outline(compose('# 报告\n\n（2026年1月20日）\n\n各位代表：\n'))[1]).toBe('speaker: （2026年1月20日）')
  })
  test('may begin above the title, with the file’s mark', () => {
    const text = '县十七届人大五次会议文件（1）\n\n# 政府工作报告\n\n各位代表：\n\n现在。\n'
    expect(outline(compose(text))).toEqual([
      'delivery: 县十七届人大五次会议文件（1）',
      'title: 政府工作报告',
      'salutation: 各位代表：',
      'body: 现在。',
    ])
  })
  test('a name is a speaker only above a salutation', () => {
    expect(outline(compose('# 报告\n\n沈望舒\n\n各位代表：\n'))[1]).toBe('speaker: 沈望舒')
    expect(outline(compose('# 报告\n\n总结过去\n\n我们稳中有进。\n'))[1]).toBe('body: 总结过去')
  })
  test('without title and salutation is empty: prose is body', () => {
    expect(outline(compose('过去一年，全县稳中有进。\n'))).toEqual(['body: 过去一年，全县稳中有进。'])
  })
})

describe('the body', () => {
  test('headings carry their level’s style and an anchor each', () => {
    const headings = compose(report).blocks.filter(
      (block) => block.type === 'paragraph' && block.style.startsWith('heading'),
    )
    expect(headings.map((block) => block.type === 'paragraph' && [block.style, block.anchor])).toEqual([
      ['heading1', 'heading-1'],
      ['heading2', 'heading-2'],
      ['heading1', 'heading-3'],
      ['heading2', 'heading-4'],
      ['heading3', 'heading-5'],
      ['heading1', 'heading-6'],
    ])
  })
  test('a topic sentence is strong, a note is a mark with its text apart', () => {
    const document = compose(report)
    const paragraph = document.blocks.find((block) => 'line' in block && block.line === 21)
    expect(paragraph).toMatchObject({
      children: [
        {type: 'text', value: '工业稳中向好。', style: 'strong', column: 3},
        {type: 'text', value: ' 推进“智改数转”'},
        {type: 'footnoteReference', identifier: '1', label: '1'},
        {type: 'text', value: '，新增企业9家。'},
      ],
    })
    expect(document.footnotes['1']).toMatchObject([
      {style: 'footnote', children: [{value: '智改数转：智能化改造和数字化转型。'}]},
    ])
  })
  test('figures of a table stand by their decimal points; widths sum to 1', () => {
    const table = compose(report).blocks.find((block) => block.type === 'table')!
    expect(table.align).toEqual(['left', 'left', 'decimal'])
    expect(table.widths.reduce((sum, width) => sum + width)).toBeCloseTo(1)
  })
  test('a line end between Han characters vanishes, between words it is a space; both keep their places', () => {
    expect(compose('全县\n稳中 good\nnews\n').blocks[0]).toMatchObject({
      line: 1,
      children: [
        {value: '全县', column: 1},
        {value: '稳中 good ', column: 1, line: 2},
        {value: 'news', column: 1, line: 3},
      ],
    })
  })
  test('markup without a printed form is kept as text and reported', () => {
    const file = new VFile()
    const [block] = composeReport(parse('甲<u>乙</u>\n', file), template('work-report'), file).blocks
    expect(plain(block!)).toBe('甲<u>乙</u>')
    expect(file.messages.map((message) => message.ruleId)).toEqual(['kept-as-text', 'kept-as-text'])
  })
  test('a note that no mark refers to is printed after the report and reported', () => {
    const file = new VFile()
    const text = '正文。\n\n[^甲]: 注。\n[^乙]: 又注。\n'
    const {blocks} = composeReport(parse(text, file), template('work-report'), file)
    expect(outline({blocks})).toEqual(['body: 正文。', 'firstNote: 注。', 'footnote: 又注。'])
    expect(file.messages.map((message) => message.ruleId)).toEqual(['unmarked-note', 'unmarked-note'])
  })
  test('such a note stands above what the template adds below the text', () => {
    const own = `extends: work-report
matter: {imprint: {lines: [{text: 印发, style: body}]}}
parts: [title, delivery, speaker, salutation, body, imprint]
`
    const file = new VFile()
    const {blocks} = composeReport(parse('正文。\n\n[^甲]: 注。\n', file), template('own', own), file)
    expect(outline({blocks})).toEqual(['body: 正文。', 'firstNote: 注。', 'body: 印发'])
  })
})

describe('what a template asks for', () => {
  const own = `extends: work-report
cover: {lines: [{text: "{title}", style: coverTitle}, {text: "{date}", style: coverText}, {text: "{issuer}", style: coverText}]}
contents: {depth: 2}
parts: [cover, contents, title, delivery, speaker, salutation, body]
values: {issuer: ""}
numbering: {heading1: "第{chinese}部分　", heading2: none}
header: {odd: {text: "{region}{year} {page}"}}
`
  const composed = (file = new VFile()) => composeReport(parse(report, file), template('own', own), file)

  test('cover and contents stand on pages of their own; the body begins after them', () => {
    expect(outline(composed()).slice(0, 7)).toEqual([
      'coverTitle: 云岭县人民政府工作报告',
      'coverText: 2026年1月20日',
      'pageBreak contents',
      'contentsTitle: 目　录',
      'contents',
      'pageBreak body',
      'title: 云岭县人民政府工作报告',
    ])
  })
  test('a line whose placeholder nothing fills is left out and reported', () => {
    const file = new VFile()
    const document = composed(file)
    expect(outline(document).join()).not.toContain('{')
    expect(document.page.header!.odd.text).toBe('2026 {page}')
    expect(file.messages.map((message) => message.values?.name)).toContain('issuer')
  })
  test('headings are renumbered by its pattern; a heading without a number gets none', () => {
    expect(outline(composed()).filter((line) => line.startsWith('heading'))).toEqual([
      'heading1: 第一部分　2025年工作回顾',
      'heading2: 扭住项目不放松',
      'heading1: 第二部分　2026年重点工作',
      'heading2: 扩大内需',
      'heading3: 1. 稳投资',
      'heading1: 附表',
    ])
  })
})

describe('a red-head document', () => {
  test('has masthead, signature and imprint from the front matter; what has no value is left out silently', () => {
    const file = new VFile()
    const text = report.replace('year: 2026', 'region: 云岭县')
    const document = composeReport(parse(text, file), template('official'), file)
    const lines = outline(document)
    expect(lines.slice(0, 3)).toEqual(['redHead: 云岭县人民政府文件', 'rule', 'title: 云岭县人民政府工作报告'])
    expect(lines.slice(-5)).toEqual([
      'signature: 云岭县人民政府',
      'signatureDate: 2026年1月20日',
      'rule',
      'imprint: 云岭县人民政府办公室',
      'rule',
    ])
    expect(document.blocks.slice(-3).map((block) => 'place' in block && block.place)).toEqual([
      'bottom',
      'bottom',
      'bottom',
    ])
    expect(document.blocks.at(-2)).toMatchObject({end: '2026年1月20日印发'})
    expect(file.messages).toEqual([])
  })
  test('has number, recipient, attachment and copies once they have a value', () => {
    const values =
      'extends: official\nvalues: {number: 云政发〔2026〕1号, recipient: 各乡镇人民政府, attachment: 名词解释, copies: 县委办公室}\n'
    const file = new VFile()
    const lines = outline(composeReport(parse(report, file), template('own', values), file))
    expect(lines).toContain('documentNumber: 云政发〔2026〕1号')
    expect(lines).toContain('recipient: 各乡镇人民政府：')
    expect(lines).toContain('attachmentNote: 附件：名词解释')
    expect(lines).toContain('imprint: 抄送：县委办公室。')
    expect(file.messages.map((message) => message.values?.name)).toEqual(['issuer', 'issuer', 'printer'])
  })
})

function compose(markdown: string): StyledDocument {
  const file = new VFile()
  return composeReport(parse(markdown, file), template('work-report'), file)
}

function template(name: string, text = '') {
  return loadTemplate(name, (asked) => (asked === 'own' ? {path: 'own.yaml', text} : readShipped(asked)), new VFile())
}

function outline({blocks}: Pick<StyledDocument, 'blocks'>): string[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return `${block.style}: ${plain(block)}`
    return block.type === 'pageBreak' ? `pageBreak ${block.begins}` : block.type
  })
}

function plain(block: Block): string {
  const text = (inlines: Inline[]): string =>
    inlines
      .map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'link' ? text(inline.children) : ''))
      .join('')
  return block.type === 'paragraph' ? text(block.children) : ''
}

test('a caption belongs to the table right below it, and tells its own line', () => {
  const table = '| 乡镇 | 人 |\n| - | - |\n| 青溪镇 | 1200 |\n'
  const {blocks} = compose(`# 报告\n\n正文。\n\n表1　各乡镇任务\n\n${table}`)
  expect(blocks.slice(2)).toMatchObject([{type: 'table', caption: [{value: '表1　各乡镇任务', line: 5}]}])
  expect(outline(compose('# 报告\n\n表1　各乡镇任务\n\n见附件。\n')).at(-2)).toBe('caption: 表1　各乡镇任务')
})

describe('an annex', () => {
  const marks = (markdown: string) =>
    compose(markdown).blocks.flatMap((block) =>
      block.type === 'paragraph' && block.style === 'annexMark' ? block.children : [],
    )
  test('has its mark in a style of its own', () => {
    expect(marks('正文。\n\n附件1\n\n## 十件实事\n\n一、修桥。\n')).toMatchObject([{value: '附件1'}])
    expect(marks('正文。\n\n附表\n\n| 指标 | 值 |\n| - | - |\n| 总值 | 5 |\n')).toMatchObject([{value: '附表'}])
  })
  test('has its title set as the report’s is, and bookmarked as a part', () => {
    const {blocks, styles} = compose('# 报告\n\n正文。\n\n# 名词解释\n\n主路：通到村部的路。\n')
    expect(outline({blocks}).slice(1)).toEqual(['body: 正文。', 'annexTitle: 名词解释', 'body: 主路：通到村部的路。'])
    expect(styles.annexTitle).toMatchObject({align: 'center', font: 'title', outlineLevel: 1})
  })
  test('has none where a sentence, or nothing, follows', () => {
    expect(marks('正文。\n\n附件1\n\n见另册。\n')).toEqual([])
    expect(marks('正文。\n\n附件\n')).toEqual([])
  })
})
