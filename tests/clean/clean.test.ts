import {describe, expect, test} from 'vitest'
import {bodyOf, cleanText} from './clean-text.ts'

const opening = '现在,我代表县人民政府,向大会报告工作,请予审议。'
const filler =
  '全县上下团结一心，锐意进取，各项工作都取得了新的成绩，人民生活有了新的改善，城乡面貌发生了新的变化。'.repeat(14)

const found = `首页
>
云岭县2021年政府工作报告
来源：云岭在线 阅读：12
政 府 工 作 报 告
——2021 年 1 月 8 日在云岭县第三届人民代表大会第二次会议上 云岭县人民政府县长陈远山
各位代表:
${opening}
一、2020年工作回顾 刚刚过去的 2020 年,全县完成生产总值 86.4 亿元、增长 6.2%,财政收入 7.3亿元。${filler}
我们全力抓项目,青溪大桥建成通车,拆迁房屋 12 万平方米,回迁安置 1.2 万人,三

十里铺小学投入使用。
二、2021年工作安排
（一）加快发展“专精特新”[1]企业。新增规模以上工业企业 8 家。
各位代表!让我们为建设美好云岭而努力奋斗!
名词解释：
[1]专精特新：专业化、精细化、特色化、新颖化。
分享到：
QQ空间`

describe('a scraped report', () => {
  const {markdown, changes, rules} = cleanText(found)

  test('gets its front matter from the title block', () => {
    expect(markdown.split('---')[1]?.trim().split('\n')).toEqual([
      'title: 政府工作报告',
      'year: 2021',
      'date: 2021-01-08',
      'meeting: 云岭县第三届人民代表大会第二次会议',
      'speaker: 陈远山',
      'office: 云岭县人民政府县长',
      'region: 云岭县',
    ])
  })

  test('keeps title, delivery line, speaker and salutation as paragraphs, in this order', () => {
    expect(bodyOf(markdown).split('\n\n').slice(0, 5)).toEqual([
      '# 政府工作报告',
      '——2021年1月8日在云岭县第三届人民代表大会第二次会议上',
      '云岭县人民政府县长\u3000陈远山',
      '各位代表：',
      '现在，我代表县人民政府，向大会报告工作，请予审议。',
    ])
  })

  test('has its headings on lines of their own', () => {
    expect(markdown.match(/^##+ .*$/gmu)).toEqual([
      '## 一、2020年工作回顾',
      '## 二、2021年工作安排',
      '### （一）加快发展“专精特新”[^1]企业',
    ])
  })

  test('has its cut sentence whole, its spaces out and its marks full-width', () => {
    expect(markdown).toContain('回迁安置1.2万人，三十里铺小学投入使用。')
    expect(markdown).toContain('完成生产总值86.4亿元、增长6.2%，财政收入7.3亿元。')
  })

  test('has its glossary as footnotes and nothing of the page', () => {
    expect(markdown).toContain('\n[^1]: 专精特新：专业化、精细化、特色化、新颖化。\n')
    expect(markdown).not.toMatch(/首页|来源|阅读|分享|QQ|名词解释/u)
  })

  test('balances, and says nothing amiss', () => {
    expect(rules).toEqual([])
    expect(changes.every((change) => change.line >= 1 && change.before !== change.after)).toBe(true)
  })
})

const short =
  '全年完成生产总值86.4亿元，增长6.2%，财政收入7.3亿元，增长5%，新修公路12公里，粮食总产21万吨，农民人均纯收入4300元，增长8%。' +
  '我们新建学校三所、医院一座，改造危房百余户，群众生活有了新的改善，城乡面貌发生了新的变化，各项事业都取得了可喜的成绩。'.repeat(
    2,
  )

describe('what is no report', () => {
  const news = `云岭县政府工作报告
本报讯 1月8日，县长陈远山作政府工作报告。
陈远山说，过去一年成绩很大。${filler}
陈远山指出，今年要抓好项目。${filler}
陈远山强调，要改善民生。${filler}`

  test('is refused', () => {
    expect(() => cleanText(news, 'plain', false)).toThrow(/no government work report/u)
  })
  test('is cleaned by force, with a warning', () => {
    expect(cleanText(news).rules).toContain('forced')
  })
  test('a stub is refused', () => {
    expect(() => cleanText('政府工作报告\n各位代表：\n内容建设中。', 'plain', false)).toThrow(
      /no government work report/u,
    )
  })
  test.each([
    ['a greeting, an opening and something to say', `各位代表：\n${opening}\n一、工作回顾\n${short}`],
    ['the title, a part and figures', `云岭县2021年政府工作报告\n一、2020年工作回顾\n${short}`],
  ])('but a short text is built that has %s', (_, text) => {
    expect(cleanText(text, 'plain', false).rules).not.toContain('forced')
  })
  test.each([
    ['says that its text is missing', `各位代表：\n${opening}\n原文未能找到，此处为占位文字。${short}`],
    ['has no figures', `云岭县2021年政府工作报告\n一、2020年工作回顾\n${short.replace(/\d/gu, '')}`],
    ['has neither title nor greeting', short],
  ])('a short text is refused that %s', (_, text) => {
    expect(() => cleanText(text, 'plain', false)).toThrow(/no government work report/u)
  })
  test('a text of blanks is refused', () => {
    expect(() => cleanText(' \n\u3000\n')).toThrow(/no text/u)
  })
})

describe('a report.md', () => {
  const settled = `---
title: 政府工作报告
note: kept
---

# 政府工作报告

各位代表：

一、这一行是段落，不是标题

**增长5.2%。**其中：*工业*增长[^1]较快，见[公报](https://example.org/a,b)。

| 指标 | 值 |
| - | - |
| 生产总值 | 86.4, 增长 |

[^1]: 规模以上工业。
`
  test('stays byte for byte', () => {
    expect(cleanText(settled, 'markdown').markdown).toBe(settled)
  })
  test('has only its characters mended, in place', () => {
    const {markdown, changes} = cleanText(settled.replace('各位代表：', '各位代表:'), 'markdown')
    expect(markdown).toBe(settled)
    expect(changes).toMatchObject([{rule: 'mend-punctuation', line: 8}])
  })
  test.each([
    ['a line end', '努力奋斗！\n'],
    ['blank lines', '努力奋斗！\n\n \n'],
    ['emphasis', '**努力奋斗！**\n'],
    ['notes', '努力奋斗！[^1]\n\n[^1]: 见公报\n'],
    ['a marked annex', '努力奋斗！\n\n附件1\n\n# 十件实事\n\n修桥一座。\n'],
    ['an annex', '努力奋斗！\n\n# 十件实事\n\n修桥一座\n'],
  ])('is whole where %s follows its last sentence', (_, end) => {
    expect(cleanText(`${settled}\n${end}`, 'markdown').rules).not.toContain('cut-short')
  })
  test.each([
    ['in the middle', '## 一、下一步\n\n我们将努力\n'],
    ['above its notes', '我们将努力[^1]\n\n[^1]: 见公报。\n'],
    ['under a chapter set as high as the title', '# 一、下一步\n\n我们将努力\n'],
  ])('is cut short where its last sentence stops %s', (_, end) => {
    expect(cleanText(`${settled}\n${end}`, 'markdown').rules).toContain('cut-short')
  })
  test('of our own gives no finding when cleaned again', () => {
    const {markdown} = cleanText(`政府工作报告\n各位代表：\n${opening}${filler}\n努力奋斗！`)
    expect(cleanText(markdown, 'markdown').rules).toEqual(['kept-structure'])
  })
  test('has marks in a row mended to the last', () => {
    const {markdown} = cleanText(`${settled}\n青溪${'('.repeat(300)}A，A${')'.repeat(300)}青溪。\n`, 'markdown')
    expect(markdown).toContain(`青溪${'（'.repeat(300)}A，A${'）'.repeat(300)}青溪。`)
    expect(cleanText(markdown, 'markdown').markdown).toBe(markdown)
  })
})

describe('Markdown of a stranger', () => {
  const {markdown} = cleanText(
    `# 政府工作报告\n\n## 各位代表：\n\n${opening}${filler}\n\n**一、工作回顾**\n\n工业*较快*增长。\n\n### （一）抓好项目。\n\n${filler}`,
    'markdown',
  )
  test('gets its headings from the words, not from the marks', () => {
    expect(markdown.match(/^#+ .*$/gmu)).toEqual(['# 政府工作报告', '## 一、工作回顾', '### （一）抓好项目'])
    expect(markdown).toContain('\n\n各位代表：\n\n')
    expect(markdown).toContain('工业较快增长。')
  })
  test("with front matter of a site's tool is a page like any other: its title serves where the text has none", () => {
    const text = `---\ntitle: 云岭县政府工作报告\ndate: 2021-02-03 10:00:00\ntags: [公文]\n---\n\n——2021年1月8日在云岭县第三届人民代表大会第二次会议上\n\n县长 陈远山\n\n各位代表：\n\n${opening}${filler}\n\n## 一、工作回顾\n\n${filler}`
    const {markdown, changes, rules} = cleanText(text, 'markdown')
    expect(markdown).toMatch(/^---\ntitle: 云岭县政府工作报告\nyear: 2021\ndate: 2021-01-08\nmeeting: /u)
    expect(changes[0]).toMatchObject({line: 1, after: '', certain: true})
    expect(rules).toEqual([])
  })
})

describe('lists', () => {
  const text = `# 政府工作报告\n\n各位代表：\n\n${opening}${filler}\n\n## 一、主要目标\n\n- **生产总值**：增长5%左右\n- **粮食**：60万吨\n\n努力奋斗！`
  test('of Markdown stay lists, an item a line', () => {
    const {markdown} = cleanText(text, 'markdown')
    expect(markdown).toContain('\n\n- 生产总值：增长5%左右\n\n- 粮食：60万吨\n\n努力奋斗！')
    expect(cleanText(markdown, 'markdown').markdown).toBe(markdown)
  })
  test('are read the same where a text file holds Markdown', () => {
    expect(cleanText(text).markdown).toBe(cleanText(text, 'markdown').markdown)
  })
  test('one # makes no Markdown', () => {
    expect(cleanText(`各位代表：\n${opening}${filler}\n# 号楼竣工。`).markdown).toContain('\\# 号楼竣工。')
  })
})

describe('tables and code of a stranger', () => {
  const table = '| 指标 | 值 |\n| - | - |\n| 总值 | 5 |'
  const {markdown} = cleanText(
    `# 政府工作报告\n\n各位代表：\n\n${opening}${filler}\n\n${table}\n\n努力奋斗！`,
    'markdown',
  )
  test('stay whole', () => {
    expect(markdown).toContain(`\n\n${table}\n\n`)
  })
})

describe('a text broken at a fixed width', () => {
  const paragraph =
    '全县上下团结一心，锐意进取，各项工作都取得了新的成绩，人民生活有了新的改善，城乡面貌发生了新的变化，'
  const text = `${paragraph.repeat(8)}成绩很大。`
  const wrapped = (words: string) => words.match(/.{1,30}/gu)!.join('\n')
  const {markdown} = cleanText(
    `政府工作报告\n各位代表：\n${wrapped(opening)}\n一、工作回顾\n综合实力进一步增强\n${wrapped(text)}\n城市面貌发生较大改观\n${wrapped(text)}\n${wrapped(text)}`,
  )
  test('has its sentences whole and its short lines for headings', () => {
    expect(markdown.match(/^#{2,} .*$/gmu)).toEqual([
      '## 一、工作回顾',
      '### 综合实力进一步增强',
      '### 城市面貌发生较大改观',
    ])
    expect(markdown).toContain(`\n${text.slice(0, 200)}`)
  })
})

describe('indented paragraphs with blank lines between', () => {
  const paragraphs = (...lines: string[]) =>
    bodyOf(cleanText(`各位代表：\n\n　　${opening}\n\n　　${lines.join('\n\n　　')}`).markdown).split('\n\n')

  test('are two, though the first has lost its mark or is a heading', () => {
    expect(paragraphs('一年来，我们致力修桥铺路，在建设中拓展新空间', '大桥建成通车，环境改善。')).toContain(
      '大桥建成通车，环境改善。',
    )
  })

  test('are one by a guess where a few words stand alone, which may be a name', () => {
    const {changes} = cleanText(
      `政府工作报告\n\n各位代表：\n\n${opening}${filler}\n\n数据分享\n\n建成平台一个，${filler}`,
    )
    expect(changes.filter(({rule}) => rule === 'join-cut-lines')).toMatchObject([{certain: false}])
  })
  test('are one where a word is cut', () => {
    expect(paragraphs('全县上下共同努力，城乡面', '貌有了新的变化。')).toContain(
      '全县上下共同努力，城乡面貌有了新的变化。',
    )
  })
})

describe('a wrapped report without its greeting', () => {
  const lines = (words: string) => words.match(/.{1,30}/gu)!.join('\n')
  const end = '各位代表，我们肩负全县人民的重托，使命光荣，让我们为建设美好云岭而努力奋斗！'
  const {markdown, changes} = cleanText(`云岭县2021年政府工作报告\n2020年，${lines(filler)}\n${lines(end)}`)
  test('keeps all of its text, though it greets at its end', () => {
    expect(bodyOf(markdown)).toContain('# 云岭县2021年政府工作报告\n\n2020年，全县上下团结一心')
    expect(markdown).toContain('各位代表，我们肩负全县人民的重托')
    expect(changes.filter(({before, after}) => before.length > after.length + 4)).toEqual([])
  })
})

describe('doubts', () => {
  const around = (text: string) => cleanText(`各位代表：\n${opening}${filler}\n${text}\n让我们努力奋斗！`).rules
  test.each([
    ['a space inside a number', '完成投资3.6 2亿元。', 'split-number'],
    ['a masked number', '财政收入增长x.x%。', 'masked-number'],
    ['a lost character', '推进\ufffd\ufffd振兴。', 'lost-character'],
    ['quotes that do not pair', '实施“双减工程。', 'odd-quotes'],
    ['a number lost before a point', '增速高于全市个百分点。', 'lost-number'],
    ['digits lost behind a point', '全县生产总值约4.万亿元。', 'lost-number'],
    ['a numeral read from the wrong byte on', '。ㄒ唬┘涌旆⒄', 'lost-character'],
    ['figures lost between marks', '财政收入增长16%，，居全市第六。', 'lost-words'],
    ['the number of a heading', '（）坚持发展第一要务', 'lost-character'],
    ['a number lost before %', '同比增长16%，%，居全市第六。', 'lost-number'],
    ['a note without an entry', '推进“双减”[3]工作。', 'note-without-entry'],
  ])('%s is reported and left alone', (_, text, rule) => {
    expect(around(text)).toContain(rule)
  })
  test('a line of the title block that was not understood is named, one that stands twice is not', () => {
    const rulesOf = (line: string) =>
      cleanText(`政府工作报告\n县长 陈远山\n${line}\n各位代表：\n${opening}${filler}\n努力奋斗！`).rules
    expect(rulesOf('副县长 XX 列席会议上')).toContain('title-block-line')
    expect(rulesOf('县长：陈远山')).not.toContain('title-block-line')
  })
  test('a table whose columns cannot be told is named', () => {
    const rows = [1, 2, 3].map((number) => `${number}\n青溪大桥\n新建\n在建\n续建`).join('\n')
    expect(around(`附件\n重点工程\n序号\n项目名称\n建设内容\n备注\n${rows}`)).toContain('flattened-table')
  })
  test('traditional characters are said to be there, and their title block is read', () => {
    const {markdown, rules} = cleanText(
      `政府工作報告\n——2021年1月8日在雲嶺縣第三屆人民代表大會第二次會議上\n縣長 陳遠山\n各位代表：\n現在，我代表縣人民政府，向大會報告工作，請予審議。\n${'過去一年，經濟發展，農業增產，產業結構進一步優化，財政實力增強，億萬群眾滿意。'.repeat(9)}`,
    )
    expect(rules).toContain('traditional')
    expect(markdown).toContain('meeting: 雲嶺縣第三屆人民代表大會第二次會議\nspeaker: 陳遠山\noffice: 縣長\n')
  })
  test('a text cut in a sentence is said to be', () => {
    expect(cleanText(`各位代表：\n${opening}${filler}\n全年完成投资，`).rules).toContain('cut-short')
  })
  test('marks that turn the direction of writing are taken out and reported', () => {
    const {markdown, rules} = cleanText(`各位代表：\n${opening}${filler}增长\u202e%5\u202c。`)
    expect(markdown).not.toMatch(/[\u202a-\u202e]/u)
    expect(rules).toContain('direction-marks')
  })
})

describe('the year planned for', () => {
  const yearOf = (text: string) => /^year: (\d{4})$/mu.exec(cleanText(text).markdown)?.[1]
  const body = `各位代表：\n${opening}\n一、工作回顾\n${filler}\n二、主要任务\n${filler}`

  test('is the next one where the congress meets in autumn', () => {
    const delivery = (day: string) => `政府工作报告\n——2021年${day}在云岭县第四届人民代表大会第一次会议上\n${body}`
    expect(yearOf(delivery('10月19日'))).toBe('2022')
    expect(yearOf(delivery('6月19日'))).toBe('2021')
  })

  test('is the later one of a title that names two', () => {
    expect(yearOf(`云岭县2020年工作情况和2021年工作报告\n${body}`)).toBe('2021')
  })
})
