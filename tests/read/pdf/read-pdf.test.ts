import {existsSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readPdf} from '../../../src/read/pdf/read-pdf.ts'

const original = '../shared/reports/originals/jinjiang-2023-county.pdf'

/** A page's object without its end. */
const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]'

describe('reading a PDF', () => {
  test.runIf(existsSync(original))('a printed report comes with its paragraphs whole', async () => {
    const {text} = await readPdf(new Uint8Array(readFileSync(original)), new VFile())
    const lines = text.split('\n')
    expect(lines.filter((line) => /^（[一二三四五六七八]）/u.test(line))).toHaveLength(14)
    expect(lines).toContain('— 1 —')
    expect(text).toContain('企业预期更稳')
    expect(lines.filter((line) => line.endsWith('大抓发展，'))).toEqual([])
  })
  test('a file that only looks like one is refused', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\nnothing')
    await expect(readPdf(bytes, new VFile())).rejects.toMatchObject({ruleId: 'pdf-damaged'})
  })
  test.each(['/Contents)>>', '/Resources<</Font)>>', '/CropBox[0 0 595 -]>>'])(
    'a damaged page is told: %s',
    async (rest) => {
      await expect(readPdf(onePage(page + rest), new VFile())).rejects.toMatchObject({ruleId: 'pdf-damaged'})
    },
  )
  test('pages without text are called scanned', async () => {
    await expect(readPdf(onePage(`${page}>>`), new VFile())).rejects.toMatchObject({ruleId: 'pdf-scanned'})
  })
})

/** The smallest PDF: one page. */
function onePage(object: string): Uint8Array {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', object]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return offset
  })
  const start = text.length
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(text)
}
