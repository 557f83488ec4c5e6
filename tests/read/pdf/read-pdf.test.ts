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

describe('a page with a table', () => {
  const text = (words: string, x: number, y: number) => `BT /F 12 Tf ${x} ${y} Td (${words}) Tj ET `
  const rule = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re f `
  const rules =
    [600, 630, 660].map((y) => rule(80, y, 300, 0.5)).join('') +
    [80, 180, 380].map((x) => rule(x, 600, 0.5, 60)).join('')
  const words =
    text('Above the table stand words', 80, 700) + text('No', 90, 640) + text('Name', 190, 640) + text('1', 90, 616)

  test('gives it by its cells, lines of a cell together', async () => {
    const content = `${rules}${words}${text('Road and ', 190, 619)}${text('bridge', 190, 606)}`
    const font = '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>'
    const bytes = onePage(
      `${page}${font}/Contents 4 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    )
    const {text: read, markup} = await readPdf(bytes, new VFile())
    expect(read).toBe('Above the table stand words\n\n| No | Name |\n| - | - |\n| 1 | Road and bridge |')
    expect(markup).toBe('markdown')
  })
})

test('a page without text among others is told', async () => {
  const content = 'BT /F 12 Tf 80 700 Td (Above the table stand words that are long enough) Tj ET'
  const font = '/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>'
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>']
  const stream = `<</Length ${content.length}>>stream\n${content}\nendstream`
  const file = new VFile()
  await readPdf(pdf([...objects, `${page}${font}/Contents 4 0 R>>`, stream, `${page}>>`]), file)
  expect(file.messages.map(({ruleId, values}) => [ruleId, values])).toEqual([
    ['pdf-empty-pages', {count: 1, pages: '2'}],
  ])
})

/** The smallest PDF: one page. */
function onePage(...page: string[]): Uint8Array {
  return pdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', ...page])
}

function pdf(objects: string[]): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return offset
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return new TextEncoder().encode(text)
}
