import type {Nodes, Root, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {openMarkdown} from './markdown-processor.ts'
import {type PlainBlock, readPlainBlock} from './plain-blocks.ts'

/**
 * Parse Markdown as remark does, and sooner: blocks of plain text are read line by line, and remark reads the document with a
 * mark of one character in the place of each run of them.
 */
export function parseTree(markdown: string): Root {
  const document = readLines(markdown)
  const {lines, blocks} = document
  const plain = new Map(blocks.map((block) => [block.position!.start.line, block]))
  const runs = runsOf(blocks, lines)
  if (runs.length === 1 && lines.every((line, index) => isBlank(line) || plain.has(index + 1))) {
    return {type: 'root', children: blocks, position: wholeOf(document)}
  }
  const reduced = lines.map((line, index) => (plain.has(index + 1) ? '' : line))
  for (const [first] of runs) reduced[first!.position!.start.line - 1] = mark
  const tree = openMarkdown().parse(reduced.join('\n'))
  const children = putBack(tree.children, runs)
  if (children === undefined) return openMarkdown().parse(markdown)
  const root: Root = {type: 'root', children, position: wholeOf(document)}
  visit(root, (node) => restoreOffsets(node, document.starts))
  return root
}

const mark = '文'

interface Lines {
  markdown: string
  lines: string[]
  /** Offset of each line. */
  starts: number[]
  blocks: PlainBlock[]
}

function readLines(markdown: string): Lines {
  const lines = markdown.split('\n')
  const starts: number[] = []
  const blocks: PlainBlock[] = []
  let offset = 0
  for (const [index, line] of lines.entries()) {
    starts.push(offset)
    const alone = isBlank(lines[index - 1]) && isBlank(lines[index + 1])
    const block = alone && !isBlank(line) ? readPlainBlock(line, index + 1, offset) : undefined
    if (block) blocks.push(block)
    offset += line.length + 1
  }
  return {markdown, lines, starts, blocks}
}

function isBlank(line = ''): boolean {
  return /^[ \t]*$/u.test(line)
}

/** Plain blocks with nothing but blank lines between them. */
function runsOf(blocks: readonly PlainBlock[], lines: readonly string[]): PlainBlock[][] {
  const runs: PlainBlock[][] = []
  let last = Number.NEGATIVE_INFINITY
  for (const block of blocks) {
    const {line} = block.position!.start
    const between = lines.slice(Math.max(last, 0), line - 1)
    if (runs.length > 0 && between.every(isBlank)) runs.at(-1)!.push(block)
    else runs.push([block])
    last = line
  }
  return runs
}

/**
 * Put the runs in the place of their marks.
 *
 * @returns Undefined where a mark is no paragraph of the document: it stands in code or in HTML, and so does its run.
 */
function putBack(nodes: readonly RootContent[], runs: readonly PlainBlock[][]): RootContent[] | undefined {
  const byLine = new Map(runs.map((run) => [run[0]!.position!.start.line, run]))
  let found = 0
  const children = nodes.flatMap((node) => {
    const run = node.type === 'paragraph' ? byLine.get(node.position!.start.line) : undefined
    if (run) found++
    return run ?? [node]
  })
  return found === runs.length ? children : undefined
}

function wholeOf({markdown, lines}: Lines): Root['position'] {
  return {
    start: {line: 1, column: 1, offset: 0},
    end: {line: lines.length, column: lines.at(-1)!.length + 1, offset: markdown.length},
  }
}

/** In the reduced document lines and columns are those of the whole, offsets are not. */
function restoreOffsets({position}: Nodes, starts: readonly number[]): void {
  if (!position) return
  for (const point of [position.start, position.end]) point.offset = starts[point.line - 1]! + point.column - 1
}
