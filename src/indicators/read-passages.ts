import type {Nodes, Parents, Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Report} from '../model/report.ts'
import {type FoldedText, foldText} from '../text/fold-text.ts'
import {lastAt} from '../text/last-at.ts'
import {plainWriting} from './plain-writing.ts'

/** A paragraph of the report proper, folded for reading, with its way back to report.md. */
export interface Passage {
  /** Headings above it, outermost first; the title is not among them. */
  headings: string[]
  /** The same, written as `folded` is. */
  outline: string[]
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
    const printed = headings.map((one) => one.text)
    const own = {headings: printed, outline: printed.map(plainWriting), section, part}
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
  /** Offset of each character; undefined where they stand one behind the other. */
  offsets?: number[]
}

function readBlock(
  block: Parents,
  own: Pick<Passage, 'headings' | 'outline' | 'section' | 'part'>,
  markdown: string,
  lines: number[],
): Passage {
  const pieces: Piece[] = []
  let plain = ''
  const collect = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push(readPiece(markdown, node.value, node.position?.start.offset ?? 0, plain.length))
      plain += node.value
    } else if (node.type === 'break') plain += '\n'
    else if ('children' in node) for (const child of (node as Root).children) collect(child)
  }
  collect(block)
  const starts = pieces.map(({start}) => start)
  const place = (index: number) => {
    const piece = pieces[lastAt(starts, index)]
    if (!piece) return {line: block.position?.start.line ?? 1, column: 1}
    const step = index - piece.start
    const offset = piece.offsets?.[step] ?? piece.offset + step
    const line = lastAt(lines, offset)
    return {line: line + 1, column: offset - lines[line]! + 1}
  }
  const {text, offsets} = foldText(plain)
  return {...own, folded: {text: plainWriting(text), offsets}, plain: plain.replace(/\n/gu, ' '), place}
}

function readPiece(markdown: string, value: string, offset: number, start: number): Piece {
  if (markdown.startsWith(value, offset)) return {start, offset, value}
  return {start, offset, value, offsets: followSource(markdown, offset, value)}
}

/** Follow a text through its source, where a backslash may stand before a mark and a soft break before an indent. */
function followSource(markdown: string, from: number, value: string): number[] {
  const offsets: number[] = []
  let at = from
  for (const character of value.split('')) {
    while (at < markdown.length && markdown[at] !== character && '\\ >\t'.includes(markdown[at]!)) at++
    if (character === '\\' && markdown[at + 1] === '\\') at++
    offsets.push(at)
    at++
  }
  return offsets
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}
