import type {ExpectedBlock, ExpectedText} from './expected-blocks.ts'
import type {Glyph, PageGlyphs} from './page-glyphs.ts'
import type {PdfjsPage} from './read-by-pdfjs.ts'

/** A line of a block as it was set. */
export interface SetLine {
  /** From 1. */
  page: number
  baseline: number
  left: number
  right: number
  size: number
  text: string
}

export interface SetBlock {
  block: ExpectedBlock
  lines: SetLine[]
}

/** The report's text found again in the PDF. */
export interface Found {
  blocks: SetBlock[]
  /** Blocks whose text the PDF does not hold in their place. */
  lost: ExpectedBlock[]
  /** Text of the PDF that report.md does not hold: what the template adds. */
  added: string[]
}

/** Roles whose text a template or numbering adds. */
const addedRoles = new Set(['Lbl', 'Reference', 'TOC', 'TOCI'])
/** How far ahead a block is looked for. */
const window = 3000

interface Placed {
  glyph: Glyph
  page: number
}

/** Find every block of report.md in the pages' characters: from the text alone, so that wrong tags cannot hide a loss. */
export function linesOfBlocks(pages: PageGlyphs[], tagged: PdfjsPage[], expected: ExpectedText): Found {
  const flow: Placed[] = []
  const notes: Placed[] = []
  pages.forEach(({glyphs}, index) => {
    for (const glyph of glyphs) {
      if (/^\s*$/u.test(glyph.text)) continue
      const roles = tagged[index]?.roles.get(glyph.mark)
      if (!roles) continue
      const part = roles.includes('Note') ? notes : flow
      const before = part.at(-1)
      if (!roles.some((role) => addedRoles.has(role))) part.push({glyph, page: index + 1})
      // A note's mark belongs to the line whose last character it follows.
      else if (before && roles.includes('Reference') && glyph.left > before.glyph.left) before.glyph.right = glyph.right
    }
  })
  const found = align(flow, expected.blocks)
  const foundNotes = align(notes, expected.notes)
  return {
    blocks: found.blocks,
    lost: [...found.lost, ...foundNotes.lost],
    added: [...found.added, ...foundNotes.added],
  }
}

function align(flow: Placed[], blocks: ExpectedBlock[]): Found {
  const text = flow.map(({glyph}) => glyph.text)
  const joined = text.join('')
  // Characters beyond the basic plane take two units of the string.
  const starts: number[] = []
  let unit = 0
  for (const piece of text) {
    starts.push(unit)
    unit += piece.length
  }
  const found: Found = {blocks: [], lost: [], added: []}
  let at = 0
  for (const block of blocks) {
    const start = joined.slice(at, at + window + block.text.length).indexOf(block.text)
    if (start < 0) {
      found.lost.push(block)
      continue
    }
    if (start > 0) found.added.push(joined.slice(at, at + start))
    const first = starts.indexOf(at + start)
    const last = lowerBound(starts, at + start + block.text.length)
    found.blocks.push({block, lines: gatherLines(flow.slice(first, last))})
    at += start + block.text.length
  }
  if (at < joined.length) found.added.push(joined.slice(at))
  return found
}

function lowerBound(values: number[], value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function gatherLines(placed: Placed[]): SetLine[] {
  const lines: SetLine[] = []
  for (const {glyph, page} of placed) {
    const line = lines.at(-1)
    // Superscripts stand up to half an em above the line.
    if (
      line &&
      line.page === page &&
      Math.abs(line.baseline - glyph.baseline) < line.size * 0.55 &&
      glyph.left > line.left - 0.1
    ) {
      line.right = Math.max(line.right, glyph.right)
      line.text += glyph.text
    } else {
      const {left, right, baseline, size, text} = glyph
      lines.push({page, baseline, left, right, size, text})
    }
  }
  return lines
}
