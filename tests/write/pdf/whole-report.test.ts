import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {checkPdf} from '../../../bench/check-pdf/check-pdf.ts'
import {openKit} from '../../../src/files/open-kit.ts'
import {buildReport} from '../../../src/pipeline/build-report.ts'

const root = resolve(import.meta.dirname, '../../..')
const samples = readdirSync(join(root, 'input')).map((name) => join(root, 'input', name))
/** A few of the real reports, where they are at hand; `npm run bench:pdf` checks all. */
const real = ['luan-jinan-2020-district.txt', 'guowuyuan-1954-national-govcn.txt']
  .map((name) => join(root, '../shared/reports', name))
  .filter((path) => existsSync(path))

async function build(path: string, template: string) {
  const file = new VFile({path})
  const options = {formats: ['pdf' as const]}
  const {kit} = await openKit({...options, template, sheet: 'summary'}, file)
  const {outputs} = await buildReport(readFileSync(path), basename(path), file, kit, options)
  return {pdf: outputs.get('report.pdf') as Uint8Array, markdown: outputs.get('report.md') as string}
}

describe.each(['work-report', 'large-type', 'briefing'])('the sample set by %s', (template) => {
  test.each(samples)('%s reads back without a breach, and with all of its text', async (path) => {
    const {pdf, markdown} = await build(path, template)
    expect(faults(await checkPdf(pdf, markdown))).toEqual([])
  })
})

describe('a real report', () => {
  test.skipIf(real.length === 0)(
    `reads back without a breach, and with all of its text${real.length === 0 ? ' (skipped: no reports on this machine)' : ''}`,
    async () => {
      for (const path of real) {
        const {pdf, markdown} = await build(path, 'work-report')
        expect(faults(await checkPdf(pdf, markdown)), basename(path)).toEqual([])
      }
    },
  )
})

/** What the check found wrong, in words. */
function faults(check: Awaited<ReturnType<typeof checkPdf>>): string[] {
  return [
    ...check.lineFindings.map(({fault, page, words}) => `${fault} p.${page}: ${words}`),
    ...check.pageFindings.map(({fault, page, words}) => `${fault} p.${page}: ${words}`),
    ...check.lost.map(({line, text}) => `lost, line ${line}: ${text}`),
    ...check.differentPages.map((page) => `read differently, p.${page}`),
    ...(check.missingGlyphs > 0 ? [`${check.missingGlyphs} missing glyphs`] : []),
  ]
}
