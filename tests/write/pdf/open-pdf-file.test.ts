import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openPdfFile} from '../../../src/write/pdf/open-pdf-file.ts'
import {pdfText} from '../../../src/write/pdf/pdf-text.ts'

describe('the document class inside pdfmake', () => {
  test('is of the version that open-pdf-file.ts was written for', () => {
    const require = createRequire(import.meta.url)
    const folder = dirname(require.resolve('pdfmake/js/PDFDocument.js'))
    const {version} = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'))
    expect(version).toBe('0.3.11')
  })
  test('writes objects, names, texts and numbers as PDF has them', async () => {
    const pdf = openPdfFile({version: '1.7', info: {Title: '云岭'}})
    const page = pdf.ref({Type: 'Page', Parent: pdf.pages, MediaBox: [0, 0, 10.5, 20]})
    pdf.addPage(page)
    page.end()
    pdf.root.Lang = pdfText('zh-CN')
    const stream = pdf.ref({Filter: 'FlateDecode'})
    stream.end(new Uint8Array([1, 2, 3]))
    const text = Buffer.from(await pdf.close()).toString('latin1')
    expect(text).toMatch(/^%PDF-1\.7\n/u)
    expect(text).toContain('/Type /Page\n')
    expect(text).toContain('/MediaBox [0 0 10.5 20]')
    expect(text).toContain('/Lang (zh-CN)')
    expect(text).toContain('/Count 1\n')
    expect(text).toContain('/Filter /FlateDecode\n/Length 3\n>>\nstream\n\x01\x02\x03\nendstream')
    expect(text).toContain('/DisplayDocTitle true')
    expect(text).not.toContain('/Metadata')
  })
})
