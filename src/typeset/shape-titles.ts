import {VFile} from 'vfile'
import type {FontSet} from '../model/font.ts'
import type {Block, Inline, ParagraphBlock, StyledDocument} from '../model/styled-document.ts'
import {chooseGlyphs} from './line/choose-glyphs.ts'
import {flattenInlines} from './line/flatten-inlines.ts'
import {readText} from './line/set-text.ts'
import {shapeLines} from './line/shape-lines.ts'
import type {Setting} from './setting.ts'

/** The report's own title lines; beside them a template's, as on a cover. */
const shaped = new Set(['title', 'delivery', 'speaker', 'annexTitle'])

/**
 * End the lines of titles where the PDF ends them, for a program that cannot wrap at words by itself: Word would part
 * 会议 at the edge.
 *
 * @returns The document with line ends in its title lines; itself where each of them fits one line.
 */
export function shapeTitles(document: StyledDocument, fonts: FontSet): StyledDocument {
  const {page} = document
  const setting: Setting = {
    document,
    chooseGlyphs: chooseGlyphs(document.fonts, fonts),
    // What is missing or too wide is told by setting the pages.
    file: new VFile(),
    structure: [],
    measure: page.width - page.margin.left - page.margin.right,
    readImage: () => undefined,
    reported: new Set(),
    calls: new Map(),
    outline: [],
  }
  const blocks = document.blocks.map((block) => (isTitleLine(block) ? shapeTitle(block, setting) : block))
  return blocks.every((block, index) => block === document.blocks[index]) ? document : {...document, blocks}
}

function isTitleLine(block: Block): block is ParagraphBlock {
  return block.type === 'paragraph' && (block.line === undefined || shaped.has(block.style))
}

function shapeTitle(block: ParagraphBlock, setting: Setting): ParagraphBlock {
  const style = setting.document.styles[block.style]
  if (!style?.shape || block.children.some(({type}) => type !== 'text')) return block
  const [text] = flattenInlines(block.children, style, setting, undefined, block.line)
  const room = setting.measure - (style.indentLeftEm + style.indentRightEm) * style.size
  const lines = text ? shapeLines(text, room, style.shape, setting.document.language) : []
  const ends = lines.slice(0, -1).map(({end}) => readText(text!, 0, end).length)
  return ends.length === 0 ? block : {...block, children: withBreaks(block.children, ends)}
}

/** @param ends Offsets in the whole text, ascending. */
function withBreaks(children: Inline[], ends: number[]): Inline[] {
  let start = 0
  return children.flatMap((child): Inline[] => {
    if (child.type !== 'text') return [child]
    const {value} = child
    const cuts = ends.filter((end) => end > start && end <= start + value.length).map((end) => end - start)
    start += value.length
    const pieces = [0, ...cuts].map((from, index) => ({...child, ...piece(child, from, cuts[index])}))
    return pieces.flatMap((one, index) => [
      ...(one.value === '' ? [] : [one]),
      ...(index < cuts.length ? [{type: 'break' as const}] : []),
    ])
  })
}

function piece({value, column}: Extract<Inline, {type: 'text'}>, from: number, to: number | undefined) {
  return {value: value.slice(from, to), ...(column === undefined ? {} : {column: column + from})}
}
