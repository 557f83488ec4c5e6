import type {VFile} from 'vfile'
import {fail, inform} from '../../messages/report.ts'
import {joinLines} from './join-lines.ts'
import {markFurniture} from './mark-furniture.ts'
import {openPdf} from './open-pdf.ts'
import {orderColumns} from './order-columns.ts'
import {type PdfLine, type PdfPiece, pageLines} from './page-lines.ts'

/** Fewer characters a page than this, and the pages are pictures. */
const leastCharactersAPage = 20

/** A share of characters without Unicode above this, and the text cannot be trusted. */
const mostUnreadable = 0.2

/**
 * Read the text layer of a PDF: lines in reading order, hard wraps undone by the page's geometry.
 *
 * A line joins the one before when that one reaches the right edge and this one starts at the left edge without an indent.
 * Page numbers and running heads stand as lines of their own behind the paragraph that they interrupt: cleaning removes
 * and lists them.
 *
 * @returns One line a paragraph.
 * @throws  {VFileMessage} For an encrypted, damaged or scanned file, or one whose fonts do not tell their characters.
 */
export async function readPdf(bytes: Uint8Array, file: VFile): Promise<{text: string}> {
  const pages = await openPdf(bytes, file)
  const pieces = pages.flatMap(({pieces}) => pieces)
  checkTextLayer(pieces, pages.length, file)
  const lines: PdfLine[] = pages.flatMap((page, index) =>
    orderColumns(page).flatMap((column) => pageLines(column, index)),
  )
  if (pages.some((page) => orderColumns(page).length > 1)) inform(file, 'read/pdf-columns')
  return {text: joinLines(markFurniture(lines, pages))}
}

function checkTextLayer(pieces: PdfPiece[], pageCount: number, file: VFile) {
  const text = pieces.map(({text}) => text).join('')
  const characters = text.replace(/\s/gu, '').length
  if (characters < leastCharactersAPage * pageCount) fail(file, 'read/pdf-scanned', {pages: pageCount, characters})
  const unreadable = text.match(/[\uFFFD\p{Private_Use}]/gu)?.length ?? 0
  if (unreadable > characters * mostUnreadable)
    fail(file, 'read/pdf-without-unicode', {share: Math.round((100 * unreadable) / characters)})
  if (unreadable > 0) inform(file, 'read/pdf-unreadable-characters', {count: unreadable})
}
