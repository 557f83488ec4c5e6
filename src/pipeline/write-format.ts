import {shapeTitles} from '../typeset/shape-titles.ts'
import type {Format} from './build-options.ts'
import type {Outputs, Work} from './work.ts'

/** How each format's documents are written. What a writer needs is loaded when it is asked for. */
export const writeFormat: Record<Format, (work: Work) => Promise<Outputs>> = {
  async pdf(work) {
    const {writePdf} = await import('../write/pdf/write-pdf.ts')
    const {document, pages, kit} = work
    return new Map([['report.pdf', await writePdf(pages(), document, kit.fonts, pdfOptions(work))]])
  },

  async docx(work) {
    const {writeDocx} = await import('../write/docx/write-docx.ts')
    const {document, kit} = work
    // An office's own styles have sizes of their own: the lines would end in wrong places.
    const shaped = kit.referenceDoc ? document : shapeTitles(document, kit.fonts)
    return new Map([['report.docx', await writeDocx(shaped, docxOptions(work))]])
  },

  async summary(work) {
    const {report, observations, kit, file} = work
    const {composeSummary} = await import('../compose/summary/compose-summary.ts')
    const {writeSheetPdf} = await import('../write/pdf/write-sheet-pdf.ts')
    const {writeDocx} = await import('../write/docx/write-docx.ts')
    const sheet = composeSummary(report, observations(), kit.sheet, file, {lexicon: kit.lexicon, ...lastYear(work)})
    const {creationDate} = work.options
    return new Map([
      ['summary.pdf', await writeSheetPdf(sheet, kit.fonts, pdfOptions(work), file)],
      ['summary.docx', await writeDocx(sheet, {creationDate})],
    ])
  },

  async data(work) {
    const {report, kit, options} = work
    const observations = work.observations()
    const {writeIndicatorsJson} = await import('../write/data/write-indicators-json.ts')
    const {writeIndicatorsCsv} = await import('../write/data/write-indicators-csv.ts')
    const {writeIndicatorsXlsx} = await import('../write/data/write-indicators-xlsx.ts')
    return new Map<string, Uint8Array | string>([
      ['indicators.json', writeIndicatorsJson(report, observations)],
      ['indicators.csv', writeIndicatorsCsv(observations)],
      [
        'indicators.xlsx',
        await writeIndicatorsXlsx(report, observations, {creationDate: options.creationDate, lexicon: kit.lexicon}),
      ],
    ])
  },
}

/** Targets of another region say nothing of this one's results. */
function lastYear({report, kit: {previous}}: Work) {
  const regions = [report.metadata.region, previous?.metadata.region]
  const other = regions.every((region) => region !== undefined) && regions[0] !== regions[1]
  return previous && !other ? {previous: previous.observations} : {}
}

function pdfOptions({kit, options, readImage, file}: Work) {
  const {creationDate, standard} = options
  return {creationDate, readFont: kit.readFont, readImage, file, ...(standard && {standard})}
}

function docxOptions({kit, options, changes, pages, file, readImage}: Work) {
  const {creationDate, comments = true, trackChanges = false} = options
  const {referenceDoc} = kit
  const shared = {creationDate, readImage, comments, trackChanges, changes, file}
  // Only a table of contents asks where a line stands.
  const pageOf = (line: number, column?: number) => pages().pageMap.pageOf(line, column)
  return {...shared, pageOf, ...(referenceDoc && {referenceDoc})}
}
