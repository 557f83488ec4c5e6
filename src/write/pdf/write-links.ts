import type {LinkItem, TypesetPage} from '../../model/typeset-document.ts'
import type {DestinationOf} from './find-destinations.ts'
import type {PdfFile, PdfReference, PdfValue} from './open-pdf-file.ts'
import {pdfText} from './pdf-text.ts'
import type {StructureWriter} from './write-structure.ts'

/** Write a page's links as annotations without a visible frame; a link to an anchor that no page has is left out. */
export function writeLinks(
  pdf: PdfFile,
  page: TypesetPage,
  reference: PdfReference,
  destinationOf: DestinationOf,
  structure: StructureWriter,
): void {
  const links = page.items.filter((item) => item.type === 'link')
  const annotations = links.flatMap((link) => writeLink(pdf, page, link, reference, destinationOf, structure) ?? [])
  if (annotations.length > 0) reference.data.Annots = annotations
}

function writeLink(
  pdf: PdfFile,
  page: TypesetPage,
  link: LinkItem,
  reference: PdfReference,
  destinationOf: DestinationOf,
  structure: StructureWriter,
): PdfReference | undefined {
  const action = writeTarget(link.target, destinationOf)
  if (!action) return undefined
  const top = page.height - link.y
  const annotation = pdf.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [link.x, top - link.height, link.x + link.width, top],
    Border: [0, 0, 0],
    // Printed with the page: PDF/A asks for it (ISO 19005-1 §6.5.3).
    F: 4,
    ...action,
  })
  if (link.element !== undefined) annotation.data.StructParent = structure.annotate(link.element, annotation, reference)
  annotation.end()
  return annotation
}

function writeTarget(target: LinkItem['target'], destinationOf: DestinationOf): Record<string, PdfValue> | undefined {
  if ('url' in target) {
    const title: Record<string, PdfValue> = target.title === undefined ? {} : {Contents: pdfText(target.title)}
    return {A: toPage(target.url) ?? {S: 'URI', URI: pdfText(encodeUrl(target.url))}, ...title}
  }
  const destination = destinationOf(target.anchor)
  return destination === undefined ? undefined : {Dest: destination}
}

/** A page of a PDF beside this one (report.pdf#page=3): viewers open it where a relative URI would lead nowhere. */
function toPage(url: string): PdfValue | undefined {
  const {name, page} = /^(?<name>(?!\w+:|\/)[^#?]{1,200}\.pdf)#page=(?<page>\d{1,5})$/u.exec(url)?.groups ?? {}
  if (!name || !page) return undefined
  const fileSpecification = {Type: 'Filespec', F: pdfText(name), UF: pdfText(name)}
  return {S: 'GoToR', F: fileSpecification, D: [Number(page) - 1, 'Fit']}
}

/** A URI is ASCII (ISO 32000-1 §12.6.4.7). */
function encodeUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, (character) =>
    /\p{Surrogate}/u.test(character) ? '' : encodeURIComponent(character),
  )
}
