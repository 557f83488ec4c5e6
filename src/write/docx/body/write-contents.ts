import type {Block, ContentsBlock, ParagraphBlock} from '../../../model/styled-document.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {inlineText} from './inline-text.ts'
import {paragraphStart} from './write-paragraph.ts'
import {writeRun} from './write-run.ts'

/**
 * The table of contents: Word's own field, with its result already in place, so that it opens without a question and
 * can still be refreshed. Page numbers come from the paginator of the PDF; without them the column stays empty.
 */
export function writeContents(block: ContentsBlock, context: WordContext): string {
  const entries = headings(context.document.blocks, block.depth, context)
  const instruction = ` TOC \\o "1-${block.depth}" \\h \\z \\u `
  const begin = character('begin') + instructionRun(instruction) + character('separate')
  const paragraphs = entries.map((heading, index) => {
    const style = block.styles[heading.level - 1] ?? block.styles.at(-1) ?? 'body'
    return element(
      'w:p',
      {},
      paragraphStart(style, context),
      index === 0 && begin,
      writeEntry(heading, context),
      index === entries.length - 1 && character('end'),
    )
  })
  if (paragraphs.length === 0) return ''
  const gallery = element(
    'w:docPartObj',
    {},
    element('w:docPartGallery', {'w:val': 'Table of Contents'}),
    element('w:docPartUnique'),
  )
  return element('w:sdt', {}, element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, ...paragraphs))
}

interface Heading {
  block: ParagraphBlock
  level: number
}

function headings(blocks: Block[], depth: number, context: WordContext): Heading[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return []
    const level = context.document.styles[block.style]?.outlineLevel
    return level !== undefined && level <= depth ? [{block, level}] : []
  })
}

function writeEntry({block}: Heading, context: WordContext): string {
  const name = block.anchor === undefined ? undefined : context.bookmarks.get(block.anchor)
  const page = block.line === undefined ? undefined : context.pageOf?.(block.line)
  const text = writeRun(inlineText(block.children)) + element('w:r', {}, element('w:tab'))
  const number = page === undefined ? '' : String(page)
  if (name === undefined) return text + writeRun(number)
  const field =
    character('begin') +
    instructionRun(` PAGEREF ${name} \\h `) +
    character('separate') +
    writeRun(number) +
    character('end')
  return element('w:hyperlink', {'w:anchor': name, 'w:history': 1}, text, field)
}

function character(type: 'begin' | 'separate' | 'end'): string {
  return element('w:r', {}, element('w:fldChar', {'w:fldCharType': type}))
}

function instructionRun(instruction: string): string {
  return element('w:r', {}, `<w:instrText xml:space="preserve">${instruction.replace(/"/gu, '&quot;')}</w:instrText>`)
}
