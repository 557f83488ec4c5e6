import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../../src/read/docx/read-docx.ts'
import {isUnchangedSinceWritten} from '../../../src/write/docx/is-unchanged-since-written.ts'
import {writeDocx} from '../../../src/write/docx/write-docx.ts'
import {makeDocx, p} from '../../read/docx/make-docx.ts'
import {findFaults} from './find-faults.ts'
import {all, openDocx, words} from './open-docx.ts'
import {composed, sampleReport} from './sample-report.ts'

describe('a report in an office’s own document', () => {
  test('takes its styles by name, its page and its header; its own text goes', async () => {
    const {bytes} = await write(office())
    const docx = openDocx(bytes)
    const [heading] = all(docx.xml('word/document.xml'), 'w:p').filter((one) => words(one) === '一、2024年工作回顾')
    expect(all(heading!, 'w:pStyle')[0]?.attributes['w:val']).toBe('a3')
    const [body] = all(docx.xml('word/document.xml'), 'w:p').filter((one) => words(one).startsWith('现在，'))
    expect(all(body!, 'w:pStyle')[0]?.attributes['w:val']).toBe('a')
    expect(docx.text('word/document.xml')).toContain('<w:pgSz w:w="10000" w:h="14000"/>')
    expect(docx.text('word/document.xml')).toContain('<w:headerReference w:type="default" r:id="rId9"/>')
    expect(docx.text('word/document.xml')).not.toContain('旧文')
    expect(docx.text('word/header1.xml')).toContain('云岭县人民政府办公室')
    expect(findFaults(bytes)).toEqual([])
  })

  test('adds the styles that it lacks, and names them', async () => {
    const {bytes, messages} = await write(office())
    expect(openDocx(bytes).text('word/styles.xml')).toContain('<w:name w:val="报告日期"/>')
    const [message] = messages
    expect(message?.ruleId).toBe('docx-reference-added')
    expect(String(message?.values?.names)).toContain('报告日期')
    expect(String(message?.values?.names)).not.toContain('heading 1')
  })

  test('reads back as report.md, and is known as unchanged', async () => {
    const {bytes} = await write(office())
    expect((await readDocx(bytes, new VFile())).text).toBe(sampleReport)
    expect(isUnchangedSinceWritten(bytes)).toBe(true)
  })

  test('may be a report of ours, with no part twice', async () => {
    const first = await writeDocx(composed('work-report'), {creationDate: new Date(0)})
    const {bytes, messages} = await write(first)
    expect(messages).toEqual([])
    expect(findFaults(bytes)).toEqual([])
    expect((await readDocx(bytes, new VFile())).text).toBe(sampleReport)
  })

  test('may be a template (.dotx): what is written is a document', async () => {
    const files = unzipSync(office())
    const types = strFromU8(files['[Content_Types].xml']!).replace('document.main', 'template.main')
    const {bytes} = await write(zipSync({...files, '[Content_Types].xml': strToU8(types)}))
    expect(openDocx(bytes).text('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml')
  })

  test.each([
    ['no Word file', strToU8('各位代表'), 'docx-reference-not-word'],
    ['half a file', office().subarray(0, 300), 'docx-reference-not-word'],
    [
      'one with macros',
      zipSync({...unzipSync(office()), 'word/vbaProject.bin': strToU8('x')}),
      'docx-reference-macros',
    ],
    ['one without heading styles', makeDocx({body: p('甲'), styles: style('a', 'Normal')}), 'docx-reference-styles'],
    ['one without any style', makeDocx({body: p('甲')}), 'docx-reference-styles'],
    ['a huge one', new Uint8Array(65 * 2 ** 20), 'docx-reference-huge'],
  ])('%s is refused with the next step', async (_, reference, rule) => {
    const file = new VFile()
    await expect(write(reference, file)).rejects.toThrow()
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual([rule])
  })
})

async function write(referenceDoc: Uint8Array, file = new VFile()) {
  const bytes = await writeDocx(composed('work-report'), {creationDate: new Date(0), referenceDoc, file})
  return {bytes, messages: file.messages}
}

/** As an office that runs Word in Chinese may have it: ids that say nothing, a header, a page of its own. */
function office(): Uint8Array {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return makeDocx({
    body: `${p('旧文')}<w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="10000" w:h="14000"/></w:sectPr>`,
    styles: [
      style('a', 'Normal', ' w:default="1"'),
      style('a3', 'heading 1'),
      style('a4', 'heading 2'),
      style('a5', 'heading 3'),
      style('a6', 'Title'),
    ].join(''),
    relationships: '<Relationship Id="rId9" Type="http://x/header" Target="header1.xml"/>',
    files: {
      'word/header1.xml': `<w:hdr xmlns:w="${namespace}">${p('云岭县人民政府办公室', 'a')}</w:hdr>`,
      'word/settings.xml': `<w:settings xmlns:w="${namespace}"/>`,
    },
  })
}

function style(id: string, name: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/></w:style>`
}
