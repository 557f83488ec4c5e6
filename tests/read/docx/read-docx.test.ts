import {strToU8, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/read-docx.ts'
import {type DocxParts, makeDocx, p, r} from './make-docx.ts'

describe('a Word file from anywhere', () => {
  test('gives a paragraph a line', async () => {
    const {text, markup} = await read({body: p('政府工作报告') + p('　　各位代表：') + p('')})
    expect({text, markup}).toEqual({text: '政府工作报告\n\n　　各位代表：\n', markup: 'plain'})
  })

  test('gives no emphasis: topic sentences are found by their words', async () => {
    const {text} = await read({body: `<w:p>${r('茶业兴旺。', '<w:b/>')}${r('全县采茶。')}</w:p>`})
    expect(text).toBe('茶业兴旺。全县采茶。\n')
  })

  test('parts lines where the paragraph breaks them', async () => {
    const {text} = await read({body: `<w:p>${r('甲')}<w:r><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>`})
    expect(text).toBe('甲\n乙\t丙\n')
  })

  test('marks what Word takes for headings, whatever their style is called', async () => {
    const styles =
      style('a1', 'heading 1') +
      style('b7', '一级', '<w:basedOn w:val="a1"/>') +
      style('c', '小节', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
    const {text, markup} = await read({
      styles,
      body: p('一、回顾', 'a1') + p('二、目标', 'b7') + p('（一）茶业', 'c') + p('正文'),
    })
    expect(text).toBe('## 一、回顾\n\n## 二、目标\n\n### （一）茶业\n\n正文\n')
    expect(markup).toBe('markdown')
  })

  test('puts automatic numbers back', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`
    const numbered = (text: string, depth: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="5"/></w:numPr></w:pPr>${r(text)}</w:p>`
    const body = [
      ['回顾', 0],
      ['茶业', 1],
      ['采茶', 2],
      ['制茶', 2],
      ['药业', 1],
      ['种药', 2],
      ['目标', 0],
    ] as const
    const {text} = await read({numbering, body: body.map(([words, depth]) => numbered(words, depth)).join('')})
    expect(text.split('\n\n')).toEqual([
      '一、回顾',
      '（一）茶业',
      '1.采茶',
      '2.制茶',
      '（二）药业',
      '1.种药',
      '二、目标\n',
    ])
  })

  test('takes tracked changes as accepted, and says so', async () => {
    const {text, messages} = await read({
      body: `<w:p>${r('茶园')}<w:del w:id="1">${'<w:r><w:delText>三</w:delText></w:r>'}</w:del><w:ins w:id="2">${r('四')}</w:ins>${r('万亩')}</w:p>`,
    })
    expect(text).toBe('茶园四万亩\n')
    expect(messages).toEqual([['docx-tracked-changes', {insertions: 1, deletions: 1}]])
  })

  test('joins paragraphs whose end mark is deleted', async () => {
    const {text} = await read({
      body: `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('全县')}</w:p>${p('采茶。')}`,
    })
    expect(text).toBe('全县采茶。\n')
  })

  test('leaves comments and hidden text out, and says so', async () => {
    const {text, messages} = await read({
      body: `<w:p>${r('茶')}<w:r><w:commentReference w:id="0"/></w:r>${r('密', '<w:vanish/>')}</w:p>`,
    })
    expect(text).toBe('茶\n')
    expect(messages.map(([id]) => id)).toEqual(['docx-comments', 'docx-hidden'])
  })

  test('reads tables, merged cells and all', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const {text} = await read({
      body: `<w:tbl><w:tr>${cell('指标')}${cell('数|值')}${cell('单位')}</w:tr><w:tr>${cell('茶园', '<w:vMerge w:val="restart"/>')}${cell('3.2')}${cell('万亩')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('合计', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    })
    expect(text).toBe('| 指标 | 数\\|值 | 单位 |\n| - | - | - |\n| 茶园 | 3.2 | 万亩 |\n|  | 合计 |  |\n')
  })

  test('takes a table of one column for a frame round text', async () => {
    const {text} = await read({body: `<w:tbl><w:tr><w:tc>${p('各位代表：')}${p('现在报告。')}</w:tc></w:tr></w:tbl>`})
    expect(text).toBe('各位代表：\n\n现在报告。\n')
  })

  test('keeps notes at their marks', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="7">${p(' 三道山梁。')}</w:footnote>`
    const {text} = await read({
      footnotes,
      body: `<w:p>${r('三梁')}<w:r><w:footnoteReference w:id="7"/></w:r>${r('同治')}</w:p>`,
    })
    expect(text).toBe('三梁[^1]同治\n\n[^1]: 三道山梁。\n')
  })

  test('reads what fields show, but not the contents, which are made anew', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const field = (code: string, shown: string) =>
      `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${r(shown)}${mark('end')}`
    const {text, messages} = await read({
      body: `<w:p>${mark('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>${mark('separate')}${r('一、回顾 1')}</w:p><w:p>${r('二、目标 2')}${mark('end')}</w:p><w:p>${r('今天是')}${field(' DATE ', '1月8日')}</w:p>`,
    })
    expect(text).toBe('今天是1月8日\n')
    expect(messages.map(([id]) => id)).toEqual(['docx-contents'])
  })

  test('reads a text box once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${p('盒中')}</w:txbxContent>`
    const {text} = await read({
      body: `<w:p>${r('正文')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    })
    expect(text).toBe('正文\n\n盒中\n')
  })

  test('reads a text box before the words of its paragraph where it is anchored before them', async () => {
    const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${p('政府工作报告')}</w:txbxContent></v:shape></w:pict></w:r>`
    const {text} = await read({body: `<w:p>${box}${r('各位代表：')}</w:p>`})
    expect(text).toBe('政府工作报告\n\n各位代表：\n')
  })

  test('reads words that are drawn as art', async () => {
    const art =
      '<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="政府工作报告"/></v:shape></w:pict>'
    expect((await read({body: `<w:p><w:r>${art}</w:r></w:p>${p('各位代表：')}`})).text).toBe(
      '政府工作报告\n\n各位代表：\n',
    )
  })

  test('marks a raised number as a note: it is no part of the figure before it; a power is none', async () => {
    const up = (text: string) => r(text, '<w:vertAlign w:val="superscript"/>')
    const {text} = await read({body: `<w:p>${r('增至230')}${up('1')}${up('2')}${r('，3km')}${up('2')}</w:p>`})
    expect(text).toBe('增至230[12]，3km2\n')
  })

  test('takes a table for a frame where only one cell of a row has text, or one holds a page of it', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => p(text)).join('')}</w:tc>`
    const row = (...cells: string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`
    expect((await read({body: row(cell(''), cell('各位代表：', '现在报告。'))})).text).toBe(
      '各位代表：\n\n现在报告。\n',
    )
    const lines = Array.from({length: 20}, (_, index) => `第${index}段。`)
    expect((await read({body: row(cell('左侧栏'), cell(...lines))})).text).toBe(
      `${['左侧栏', ...lines].join('\n\n')}\n`,
    )
  })

  test('reads a web page that it embeds, as office systems write whole documents', async () => {
    const parts: DocxParts = {
      body: `${p('政府工作报告')}<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="c1"/>`,
      relationships: '<Relationship Id="c1" Type="http://x/aFChunk" Target="chunk.html"/>',
      files: {'word/chunk.html': `<meta charset="utf-8"><h2>一、回顾</h2>${'<p>修路，架桥，种茶。</p>'.repeat(5)}`},
    }
    const {text, messages} = await read(parts)
    expect(text.startsWith('政府工作报告\n\n## 一、回顾\n\n修路，架桥，种茶。')).toBe(true)
    expect(messages).toEqual([])
  })

  test('goes by namespaces, not by prefixes', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const document = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>严格</x:t></x:r></x:p></x:body></x:document>`
    const {text} = await read({body: '', files: {'word/document.xml': document}})
    expect(text).toBe('严格\n')
  })

  test('keeps words apart from marks of Markdown where it writes Markdown', async () => {
    const {text} = await read({
      styles: style('a1', 'heading 1'),
      body: p('一、回顾', 'a1') + p('*号与#号') + p('# 不是标题'),
    })
    expect(text).toBe('## 一、回顾\n\n\\*号与#号\n\n\\# 不是标题\n')
  })
})

describe('what is no Word file that can be read', () => {
  test.each([
    [
      'an old .doc or one under a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
      'docx-ole',
    ],
    [
      'one under a password',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'docx-encrypted',
    ],
    ['half a file', makeDocx({body: p('半个文件'.repeat(500))}).subarray(0, 400), 'docx-damaged'],
    ['a spreadsheet', zipSync({'xl/workbook.xml': strToU8('<workbook/>')}), 'docx-other'],
    ['a file of pictures only', makeDocx({body: '<w:p/>'}), 'docx-no-text'],
    [
      'markup that is cut off',
      makeDocx({body: '', files: {'word/document.xml': '<w:document><w:body><w:p>'}}),
      'docx-damaged',
    ],
    [
      'a document type, the way to blow a file up by entities',
      makeDocx({body: '', files: {'word/document.xml': '<!DOCTYPE x [<!ENTITY a "哈哈">]><w:document/>'}}),
      'docx-damaged',
    ],
    ['a bomb', makeDocx({body: '', files: {'word/document.xml': new Uint8Array(80 * 2 ** 20)}}), 'docx-bomb'],
  ])('%s is refused with the next step', async (_, bytes, rule) => {
    const file = new VFile()
    await expect(readDocx(bytes, file)).rejects.toThrow()
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual([rule])
  })

  test('a changed byte does not go unnoticed', async () => {
    const bytes = makeDocx({body: p('茶园三万亩'.repeat(100))})
    const at = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml') + 60
    bytes[at]! ^= 0x10
    await expect(readDocx(bytes, new VFile())).rejects.toThrow()
  })

  test('a file that lies about its size is not unpacked beyond it', async () => {
    const bytes = makeDocx({body: p('茶'.repeat(1_000_000))})
    const view = new DataView(bytes.buffer)
    const text = new TextDecoder('latin1').decode(bytes)
    const entry = text.lastIndexOf('word/document.xml') - 46
    view.setUint32(entry + 24, 100, true)
    await expect(readDocx(bytes, new VFile())).rejects.toThrow(/damaged/u)
  })
})

async function read(parts: DocxParts) {
  const file = new VFile()
  const {text, markup} = await readDocx(makeDocx(parts), file)
  return {text, markup, messages: file.messages.map(({ruleId, values}) => [ruleId, values] as const)}
}

function style(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
}

function level(index: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}
