import type {FontFile, FontSet} from '../../model/font.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import type {TypesetDocument, TypesetPage} from '../../model/typeset-document.ts'
import {claimStandard} from './claim-standard.ts'
import {deflate} from './deflate.ts'
import {describeDocument} from './describe-document.ts'
import {drawPage} from './draw-page.ts'
import {embedFace, prepareFace} from './embed-face.ts'
import {type FaceUse, openFaceUse} from './face-use.ts'
import {openPdfFile, type PdfFile, type PdfReference, type PdfValue} from './open-pdf-file.ts'
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
  const images = gatherImages(pdf, options.readImage)
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
  await faces.embed(options.readFont, options.standard !== undefined)
  const resources = pdf.ref({
    ProcSet: ['PDF', 'Text', 'ImageB', 'ImageC', 'ImageI'],
    ...faces.resources(),
    ...images.resources(),
  })
  resources.end()
  await writePages(pdf, typeset.pages, pages, contents, resources)
  structure.close()
  writeOutline(pdf, typeset.outline, destinationOf)
  pdf.root.Lang = pdfText(document.language)
  pdf.root.PageLabels = pageLabels(typeset.pages.map((page) => page.label))
  writeXmp(pdf, info, options.standard)
  if (options.standard) claimStandard(pdf)
  return pdf.close()
}

async function writePages(
  pdf: PdfFile,
  typeset: TypesetPage[],
  pages: PdfReference[],
  contents: string[],
  resources: PdfReference,
): Promise<void> {
  const streams = await Promise.all(contents.map((content) => deflate(Buffer.from(content, 'latin1'))))
  pages.forEach((page, index) => {
    const {width, height} = typeset[index]!
    const content = pdf.ref({Filter: 'FlateDecode'})
    content.end(streams[index])
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

function gatherFaces(pdf: PdfFile, fonts: FontSet) {
  const uses = new Map<string, {use: FaceUse; font: PdfReference}>()
  return {
    useOf(id: string): FaceUse | undefined {
      const known = uses.get(id)
      if (known) return known.use
      const face = fonts.faces.get(id)
      if (!face) return undefined
      const use = openFaceUse(face, uses.size)
      uses.set(id, {use, font: pdf.ref()})
      return use
    },
    async embed(readFont: (path: string) => Uint8Array | FontFile, strict: boolean): Promise<void> {
      const entries = [...uses.values()]
      const prepared = await Promise.all(entries.map(({use}) => prepareFace(use, readFont(use.face.path))))
      // Written one after the other: object numbers must not hang on which subset was deflated first.
      entries.forEach(({font}, index) => {
        embedFace(pdf, prepared[index]!, font, strict)
      })
    },
    resources: () => ({
      Font: Object.fromEntries([...uses.values()].map(({use, font}): [string, PdfReference] => [use.name, font])),
    }),
  }
}

function gatherImages(pdf: PdfFile, readImage: (source: string) => Uint8Array | undefined = () => undefined) {
  const images = new Map<string, {name: string; image: PdfReference} | undefined>()
  return {
    nameOf(source: string): string | undefined {
      if (!images.has(source)) {
        const bytes = readImage(source)
        images.set(source, bytes && {name: `I${images.size + 1}`, image: pdf.image(bytes)})
      }
      return images.get(source)?.name
    },
    resources: () => ({
      XObject: Object.fromEntries(
        [...images.values()].flatMap(
          (entry): Array<[string, PdfReference]> => (entry ? [[entry.name, entry.image]] : []),
        ),
      ),
    }),
  }
}

/** Where anchors stand, as explicit destinations: the page, shown from the anchor's height on. */
function findDestinations(typeset: TypesetPage[], pages: PdfReference[]): (anchor: string) => PdfValue | undefined {
  const destinations = new Map<string, PdfValue>()
  typeset.forEach((page, index) => {
    for (const item of page.items) {
      if (item.type !== 'anchor' || destinations.has(item.name)) continue
      destinations.set(item.name, [pages[index]!, 'XYZ', item.x, page.height - item.y, null])
    }
  })
  return (anchor) => destinations.get(anchor)
}
