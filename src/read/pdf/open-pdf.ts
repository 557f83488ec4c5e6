import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {VFile} from 'vfile'
import {fail} from '../../messages/report.ts'
import {wholeCharacters} from '../../text/whole-characters.ts'
import {allowTransfer} from './allow-transfer.ts'
import {mayHoldTable} from './find-tables.ts'
import type {PdfPage} from './page-lines.ts'
import {readRules} from './read-rules.ts'
import {turnPage} from './turn-page.ts'

/** What would end a line ends none within a piece of one. */
const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/gu

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

/** More pages than any report has: a file built to exhaust the reader stops here. */
const mostPages = 2000

/**
 * Open a PDF with PDF.js and take the placed pieces of text of every page.
 *
 * The character maps of Adobe-GB1 ship in fonts/cmaps: without them the Chinese of files that do not embed
 * their encoding is lost with a mere warning.
 *
 * @throws {VFileMessage} Where PDF.js cannot open the file or read one of its pages.
 */
export async function openPdf(bytes: Uint8Array, file: VFile): Promise<PdfPage[]> {
  const {getDocumentProxy, getResolvedPDFJS} = await import('unpdf')
  // PDF.js takes the buffer over and empties it: give it a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    cMapUrl: cMapFolder(),
    cMapPacked: true,
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  }).catch((error: Error) => refuse(error, file))
  try {
    if (document.numPages > mostPages)
      fail(file, 'read/pdf-too-many-pages', {pages: document.numPages, most: mostPages})
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      // A page may be damaged in a file that opens.
      pages.push(
        await readPage(document, number, pages.at(-1), await getResolvedPDFJS()).catch((error: Error) =>
          refuse(error, file),
        ),
      )
    }
    return pages
  } finally {
    await document.destroy()
  }
}

async function readPage(
  document: PdfDocument,
  number: number,
  before: PdfPage | undefined,
  operators: Parameters<typeof readRules>[1],
): Promise<PdfPage> {
  const page = await document.getPage(number)
  // The page shown may be cut out of a larger one.
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
  const shown = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]) => [a, b, c, d, e - x0, f - y0]
  const content = await page.getTextContent()
  const pieces = content.items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{text: wholeCharacters(item.str.replace(lineEnds, ' ')), transform: shown(item.transform), width: item.width}]
      : [],
  )
  const {turnBox, ...turned} = turnPage(pieces, x1 - x0, y1 - y0)
  if (mayHoldTable(turned.pieces) || (before?.rules && before.rules.length > 0)) {
    allowTransfer()
    turned.rules = readRules(await page.getOperatorList(), operators, [1, 0, 0, 1, -x0, -y0]).map(turnBox)
  }
  page.cleanup()
  return turned
}

function refuse(error: Error, file: VFile): never {
  if (error.name === 'PasswordException') return fail(file, 'read/pdf-encrypted')
  return fail(file, 'read/pdf-damaged', {reason: error.message})
}

/** fonts/cmaps of this package, found from the source tree and from the bundle alike; PDF.js wants a closing slash. */
function cMapFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'fonts', 'cmaps')) && dirname(folder) !== folder) folder = dirname(folder)
  return `${join(folder, 'fonts', 'cmaps')}/`
}
