import type {Nodes, Parents, Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Report} from '../model/report.ts'
import {type FoldedText, foldText} from '../text/fold-text.ts'

/** A paragraph of the report proper, folded for reading, with its way back to report.md. */
export interface Passage {
  /** Headings above it, outermost first; the title is not among them. */
  headings: string[]
  /** Index of the innermost heading's section, counted through the report; paragraphs of one section share it. */
  section: number
  /** Index of the depth-2 section. */
  part: number
  folded: FoldedText
  /** As printed, marks of Markdown taken out. */
  plain: string
  /** Line and column in report.md of a character of `plain`. */
  place(index: number): {line: number; column: number}
}

/** Headings of what stands behind the report: its figures are none of the region's. */
const annex =
  /^(?:附(?:件|表|录|：|:)|[※*【［[]?名词解释|名\s*词\s*解\s*释|注释|短语说明|《?政府工作报告》?(?:有关)?(?:内容)?(?:的)?(?:名词|注释|用语|相关)|相关名词|有关名词|部分名词|用语说明|指标解释)/u

/**
 * List the paragraphs of a report in reading order: glossary, annexes, tables and footnotes left out.
 *
 * @param report Positions of its tree are those of its Markdown.
 */
export function readPassages(report: Report): Passage[] {
  const passages: Passage[] = []
  const headings: Array<{depth: number; text: string}> = []
  const lines = lineStarts(report.markdown)
  let section = 0
  let part = 0
  let inAnnex = false
  for (const node of report.tree.children) {
    if (node.type === 'heading') {
      const text = plainText(node)
      while (headings.length > 0 && headings.at(-1)!.depth >= node.depth) headings.pop()
      if (node.depth > 1) headings.push({depth: node.depth, text})
      section++
      if (node.depth <= 2) part++
      inAnnex ||= annex.test(text)
      continue
    }
    const own = {headings: headings.map((one) => one.text), section, part}
    for (const block of textBlocks(node)) {
      const passage = readBlock(block, own, report.markdown, lines)
      if (passage.plain.length < 30 && annex.test(passage.folded.text)) inAnnex = true
      if (!inAnnex) passages.push(passage)
    }
  }
  return passages
}

function textBlocks(node: RootContent): Parents[] {
  if (node.type === 'paragraph') return [node]
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    return (node.children as RootContent[]).flatMap(textBlocks)
  }
  return []
}

interface Piece {
  /** Index of its first character in the plain text. */
  start: number
  /** Offset of its first character in the Markdown. */
  offset: number
  value: string
}

function readBlock(
  block: Parents,
  own: Pick<Passage, 'headings' | 'section' | 'part'>,
  markdown: string,
  lines: number[],
): Passage {
  const pieces: Piece[] = []
  let plain = ''
  const collect = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({start: plain.length, offset: node.position?.start.offset ?? 0, value: node.value})
      plain += node.value
    } else if (node.type === 'break') plain += '\n'
    else if ('children' in node) for (const child of (node as Root).children) collect(child)
  }
  collect(block)
  const place = (index: number) => {
    const piece = pieces.findLast((one) => one.start <= index) ?? pieces[0]
    if (!piece) return {line: block.position?.start.line ?? 1, column: 1}
    return lineAndColumn(lines, sourceOffset(markdown, piece, index - piece.start))
  }
  return {...own, folded: foldText(plain), plain: plain.replace(/\n/gu, ' '), place}
}

/** Follow the piece through its source, where a backslash may stand before a mark. */
function sourceOffset(markdown: string, piece: Piece, steps: number): number {
  if (markdown.startsWith(piece.value, piece.offset)) return piece.offset + steps
  let at = piece.offset
  for (let i = 0; i < steps; i++) {
    while (markdown[at] === '\\' && markdown[at] !== piece.value[i]) at++
    if (markdown[at] === '\\' && piece.value[i] === '\\' && markdown[at + 1] === '\\') at++
    // A soft line break may be followed by the indent that Markdown drops.
    while (piece.value[i] !== markdown[at] && (markdown[at] === ' ' || markdown[at] === '>')) at++
    at++
  }
  while (markdown[at] === '\\') at++
  return at
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

function lineAndColumn(starts: number[], offset: number): {line: number; column: number} {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - starts[low]! + 1}
}
