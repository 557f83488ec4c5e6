import type {VFile} from 'vfile'
import {fail, inform} from '../../messages/report.ts'
import type {RawText} from '../../model/raw-text.ts'
import {escapeMarkdown} from '../../text/escape-markdown.ts'
import {writeNoteMarks} from '../note-mark.ts'
import {writeRows} from '../write-rows.ts'
import {joinLines, type PdfBlock} from './join-lines.ts'
import {markFurniture} from './mark-furniture.ts'
import {openPdf} from './open-pdf.ts'
import {orderColumns} from './order-columns.ts'
import {type PdfLine, type PdfPage, type PdfPiece, pageLines} from './page-lines.ts'
import {setTables} from './set-tables.ts'
import {type PdfNote, takeNotes} from './take-notes.ts'

/** Fewer characters a page than this, and the pages are pictures. */
const leastCharactersAPage = 20

/** No message names more pages. */
const mostShown = 12

/** A share of characters without Unicode above this, and the text cannot be trusted. */
const mostUnreadable = 0.2

/**
 * Read the text layer of a PDF: lines in reading order, hard wraps undone by the page's geometry, tables by their
 * cells, notes at the feet of pages where they belong.
 *
 * A line joins the one before when that one reaches the right edge and this one starts at the left edge without an indent.
 * Page numbers stand as lines of their own behind the paragraph that they interrupt: cleaning removes and lists them.
 * Running heads and watermarks stay out, and the findings tell which.
 *
 * @returns One line a paragraph; Markdown where there are notes or tables.
 * @throws  {VFileMessage} For an encrypted, damaged or scanned file, or one whose fonts do not tell their characters.
 */
export async function readPdf(bytes: Uint8Array, file: VFile): Promise<Pick<RawText, 'text' | 'markup'>> {
  const opened = await openPdf(bytes, file)
  const pages = setTables(opened)
  checkTextLayer(
    opened.flatMap(({pieces}) => pieces),
    pages.length,
    file,
  )
  tellEmptyPages(opened, file)
  const parts = orderColumns(pages)
  if (parts.some((page) => page.length > 1)) inform(file, 'read/pdf-columns')
  const marked = markFurniture(
    parts.flatMap((page, index) => page.flatMap((part) => pageLines(part, index))),
    pages,
  )
  const {lines, notes} = takeNotes(leaveOut(marked, file))
  return write(joinLines(lines), notes)
}

/** Running heads and watermarks say the same on every page: that is said once. */
function leaveOut(lines: PdfLine[], file: VFile): PdfLine[] {
  const isRepeated = ({furniture}: PdfLine) => furniture === 'head' || furniture === 'watermark'
  const repeated = lines.filter(isRepeated)
  if (repeated.length === 0) return lines
  const words = [...new Set(repeated.map(({text}) => text.replace(/\d+/gu, '#')))]
  inform(file, 'read/pdf-running-heads', {count: repeated.length, words: words.slice(0, 3).join(' · ').slice(0, 120)})
  return lines.filter((line) => !isRepeated(line))
}

function write(blocks: PdfBlock[], notes: PdfNote[]): Pick<RawText, 'text' | 'markup'> {
  if (notes.length === 0 && blocks.every((block) => typeof block === 'string'))
    return {text: blocks.join('\n'), markup: 'plain'}
  const written = blocks.map((block) =>
    typeof block === 'string' ? writeNoteMarks(escapeMarkdown(block)) : writeRows(block),
  )
  const definitions = notes.map(({name, text}) => `[^${name}]: ${escapeMarkdown(text, 'inside')}`)
  return {text: [...written, ...definitions].join('\n\n'), markup: 'markdown'}
}

/** Among pages of text one without any may be blank, or a picture. */
function tellEmptyPages(pages: PdfPage[], file: VFile) {
  const empty = pages.flatMap(({pieces}, index) => (pieces.length === 0 ? [index + 1] : []))
  if (empty.length > 0) inform(file, 'read/pdf-empty-pages', {count: empty.length, pages: shown(empty)})
}

function shown(numbers: number[]): string {
  return numbers.length > mostShown ? `${numbers.slice(0, mostShown).join(', ')} …` : numbers.join(', ')
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
