import {checkLines, type LineFinding} from './check-lines.ts'
import {checkPages, type PageFinding} from './check-pages.ts'
import {expectedBlocks} from './expected-blocks.ts'
import {type Found, linesOfBlocks} from './lines-of-blocks.ts'
import {readByPdfium} from './read-by-pdfium.ts'
import {readByPdfjs} from './read-by-pdfjs.ts'

/** What an independent reading of a finished PDF found. */
export interface PdfCheck {
  pages: number
  lines: number
  lineFindings: LineFinding[]
  pageFindings: PageFinding[]
  /** Furthest that a full line's end stands from the right edge, in points. */
  edgeDeviation: number
  missingGlyphs: number
  /** Pages whose text the two extractors read differently. */
  differentPages: number[]
  lost: Found['lost']
  added: string[]
}

/**
 * Read a finished PDF back with PDFium and PDF.js, which share no code with what wrote it, and hold it against report.md.
 *
 * @param bytes    The PDF.
 * @param markdown report.md of the same build.
 */
export async function checkPdf(bytes: Uint8Array, markdown: string): Promise<PdfCheck> {
  const {pages, missing} = await readByPdfium(bytes)
  const tagged = await readByPdfjs(bytes)
  const found = linesOfBlocks(pages, tagged, expectedBlocks(markdown))
  const edge = rightEdges(found)
  const lineFindings = found.blocks.flatMap((block) => checkLines(block, edge))
  const full = found.blocks.flatMap(({block, lines}) => (block.kind === 'paragraph' ? lines.slice(0, -1) : []))
  return {
    pages: pages.length,
    lines: found.blocks.reduce((sum, {lines}) => sum + lines.length, 0),
    lineFindings,
    pageFindings: checkPages(found.blocks),
    edgeDeviation: Math.max(0, ...full.map((line) => Math.abs(line.right - edge(line.page)))),
    missingGlyphs: missing,
    differentPages: pages.flatMap(({glyphs}, index) => {
      const text = glyphs
        .map((glyph) => glyph.text)
        .join('')
        .replace(/\s/gu, '')
      return text === tagged[index]?.text ? [] : [index + 1]
    }),
    lost: found.lost,
    added: found.added,
  }
}

/** The right edge most full lines share, for odd and for even pages. */
function rightEdges({blocks}: Found): (page: number) => number {
  const counts = [new Map<number, number>(), new Map<number, number>()]
  for (const {block, lines} of blocks) {
    if (block.kind !== 'paragraph') continue
    for (const line of lines.slice(0, -1)) {
      const count = counts[line.page % 2]!
      const right = Math.round(line.right * 20) / 20
      count.set(right, (count.get(right) ?? 0) + 1)
    }
  }
  const commonest = counts.map((count) => [...count].sort((one, other) => other[1] - one[1])[0]?.[0])
  return (page) => commonest[page % 2] ?? commonest[(page + 1) % 2] ?? 0
}
