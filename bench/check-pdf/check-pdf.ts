import {checkLines, type Edges, justified, type LineFinding} from './check-lines.ts'
import {checkPages, type PageFinding} from './check-pages.ts'
import {expectedBlocks} from './expected-blocks.ts'
import {type Found, linesOfBlocks, type SetLine} from './lines-of-blocks.ts'
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
  const edges = findEdges(found)
  const lineFindings = found.blocks.flatMap((block) => checkLines(block, edges))
  const full = found.blocks.flatMap((block) => justified(block, edges))
  return {
    pages: pages.length,
    lines: found.blocks.reduce((sum, {lines}) => sum + lines.length, 0),
    lineFindings,
    pageFindings: checkPages(found.blocks),
    edgeDeviation: Math.max(0, ...full.map((line) => Math.abs(line.right - edges(line.page).right))),
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

/** The edges that most lines of paragraphs share, for odd and for even pages. */
function findEdges({blocks}: Found): Edges {
  // First lines are indented and last lines short: each side is judged without the others.
  const paragraphs = blocks.filter(({block}) => block.kind === 'paragraph').map(({lines}) => lines)
  const sides = [0, 1].map((parity) => {
    const onSide = (lines: SetLine[]) => lines.filter((line) => line.page % 2 === parity)
    const left = commonest(paragraphs.flatMap((lines) => onSide(lines.slice(1)).map((line) => line.left)))
    const right = commonest(paragraphs.flatMap((lines) => onSide(lines.slice(0, -1)).map((line) => line.right)))
    return left !== undefined && right !== undefined ? {left, right} : undefined
  })
  return (page) => sides[page % 2] ?? sides[(page + 1) % 2] ?? {left: 0, right: 0}
}

function commonest(values: number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) {
    const rounded = Math.round(value * 20) / 20
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0]
}
