import type {Nodes, Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** A piece of text that a reader sees as one: a heading, a paragraph, a table's cell. White space is left out. */
export interface ExpectedBlock {
  kind: 'heading' | 'paragraph' | 'cell' | 'code'
  text: string
  /** Offsets in `text` before which report.md has white space. */
  gaps: Set<number>
  /** In report.md, from 1. */
  line: number
}

/** Pieces of report.md in reading order, and the footnotes apart. */
export interface ExpectedText {
  blocks: ExpectedBlock[]
  notes: ExpectedBlock[]
}

/** Read report.md anew, without a line of the program's own parser. */
export function expectedBlocks(markdown: string): ExpectedText {
  const tree = unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkCjkFriendly)
    .parse(markdown) as Root
  const expected: ExpectedText = {blocks: [], notes: []}
  walk(tree, expected.blocks, expected)
  return expected
}

const kinds: Record<string, ExpectedBlock['kind']> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
  code: 'code',
}

function walk(node: Nodes, blocks: ExpectedBlock[], expected: ExpectedText): void {
  const kind = kinds[node.type]
  if (kind) {
    add(node, kind, blocks)
  } else if ('children' in node) {
    const target = node.type === 'footnoteDefinition' ? expected.notes : blocks
    for (const child of node.children) walk(child as Nodes, target, expected)
  }
}

function add(node: Nodes, kind: ExpectedBlock['kind'], blocks: ExpectedBlock[]): void {
  const pieces = plain(node).split(/\s+/u)
  const gaps = new Set<number>()
  let text = ''
  for (const piece of pieces) {
    gaps.add(text.length)
    text += piece
  }
  if (text !== '') blocks.push({kind, text, gaps, line: node.position?.start.line ?? 0})
}

function plain(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? node.children.map((child) => plain(child as Nodes)).join('') : ''
}
