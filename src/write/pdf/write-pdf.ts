import {deflateSync} from 'node:zlib'
import type {VFile} from 'vfile'
import {report} from '../../messages/report.ts'
import type {FontFile, FontSet} from '../../model/font.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import type {TypesetDocument, TypesetPage} from '../../model/typeset-document.ts'
import {claimStandard} from './claim-standard.ts'
import {describeDocument} from './describe-document.ts'
import {drawPage} from './draw-page.ts'
import {findDestinations} from './find-destinations.ts'
import {gatherFaces} from './gather-faces.ts'
import {gatherImages} from './gather-images.ts'
import {openPdfFile, type PdfFile, type PdfReference} from './open-pdf-file.ts'
import {pageLabels} from './page-labels.ts'
import {pdfText} from './pdf-text.ts'
import {writeLinks} from './write-links.ts'
import {writeOutline} from './write-outline.ts'
import {openStructure} from './write-structure.ts'
import {writeXmp} from './write-xmp.ts'

export interface PdfOptions {
  /** Fixed by the caller: the same document and date give the same bytes. */
  creationDate: Date
  readFont: (path: string) => Uint8Array | FontFile
  /** Bytes of a JPEG or PNG; undefined where it cannot be had: the place stays empty. */
  readImage?: (source: string) => Uint8Array | undefined
  /** Where findings go: an image that turns out damaged. */
  file?: VFile
  /** PDF/A-1b instead of PDF 1.7. */
  standard?: 'a-1b'
}

/**
 * Draw finished pages as a tagged PDF with bookmarks, links, page labels and embedded subsets of the faces.
 *
 * @param typeset  Every line at its place.
 * @param document Metadata and language.
 * @param fonts    The faces that `typeset` names.
 */
export async function writePdf(
  typeset: TypesetDocument,
  document: StyledDocument,
  fonts: FontSet,
  options: PdfOptions,
): Promise<Uint8Array> {
  const info = describeDocument(document.metadata, options.creationDate)
  const pdf = openPdfFile({version: options.standard ? '1.4' : '1.7', info})
  const pages = typeset.pages.map(() => pdf.ref())
  const structure = openStructure(pdf, typeset.structure)
  const faces = gatherFaces(pdf, fonts)
  const images = gatherImages(pdf, {
    readImage: options.readImage,
    flatten: options.standard !== undefined,
    onFault: (source, reason) => options.file && report(options.file, 'write/pdf-image', {source, reason}),
  })
  const destinationOf = findDestinations(typeset.pages, pages)
  const contents = typeset.pages.map((page, index) => {
    const content = drawPage(page, {
      useOf: faces.useOf,
      imageName: images.nameOf,
      mark: (element) => structure.mark(element, pages[index]!),
      roleOf: (element) => typeset.structure[element]!.role,
    })
    writeLinks(pdf, page, pages[index]!, destinationOf, structure)
    return content
  })
  // Deflating the subsets takes longest: it goes on aside while the rest is written.
  const preparing = faces.prepare(options.readFont)
  const resources = pdf.ref({
    ProcSet: ['PDF', 'Text', 'ImageB', 'ImageC', 'ImageI'],
    ...faces.resources(),
    ...images.resources(),
  })
  resources.end()
  writePages(pdf, typeset.pages, pages, contents, resources)
  structure.close()
  writeOutline(pdf, typeset.outline, destinationOf)
  pdf.root.Lang = pdfText(document.language)
  pdf.root.PageLabels = pageLabels(typeset.pages.map((page) => page.label))
  writeXmp(pdf, info, options.standard)
  if (options.standard) claimStandard(pdf)
  faces.embed(await preparing, options.standard !== undefined)
  return pdf.close()
}

function writePages(
  pdf: PdfFile,
  typeset: TypesetPage[],
  pages: PdfReference[],
  contents: string[],
  resources: PdfReference,
): void {
  pages.forEach((page, index) => {
    const {width, height} = typeset[index]!
    const content = pdf.ref({Filter: 'FlateDecode'})
    content.end(deflateSync(Buffer.from(contents[index]!, 'latin1')))
    Object.assign(page.data, {
      Type: 'Page',
      Parent: pdf.pages,
      MediaBox: [0, 0, width, height],
      Contents: content,
      Resources: resources,
      // Tab order follows the structure (ISO 32000-1 §12.5).
      Tabs: 'S',
    })
    pdf.addPage(page)
    page.end()
  })
}
