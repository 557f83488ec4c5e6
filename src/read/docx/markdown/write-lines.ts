import type {WordBlock, WordInline, WordParagraph} from '../document/word-block.ts'
import {noteNames} from './note-names.ts'
import {writeInlines} from './write-inlines.ts'
import {isFrame, writeTable} from './write-table.ts'

/**
 * Write any Word file as lines for cleaning: a paragraph a line, automatic numbers put back, notes at the end. Emphasis is
 * not written: cleaning finds topic sentences by their words, as most files are formatted by hand.
 *
 * @param notes Blocks of the notes by id.
 * @returns     `plain` where nothing of the text needs Markdown.
 */
export function writeLines(
  blocks: WordBlock[],
  notes: ReadonlyMap<string, WordBlock[]>,
): {text: string; markup: 'plain' | 'markdown'} {
  const flat = blocks.flatMap(unframed)
  const names = noteNames(flat)
  const markdown = names.size > 0 || flat.some((block) => block.type === 'table' || block.outline !== undefined)
  const write = (block: WordBlock) => writeBlock(block, names, markdown)
  const definitions = [...names].map(([id, name]) => {
    const lines = (notes.get(id) ?? []).flatMap(unframed).map((block) => write(block).trim())
    return `[^${name}]: ${lines.join(' ').trim()}`
  })
  const texts = [...flat.map(write), ...definitions].filter((text) => text.trim() !== '')
  return {text: texts.length === 0 ? '' : `${texts.join('\n\n')}\n`, markup: markdown ? 'markdown' : 'plain'}
}

/** Text in a frame is text. */
function unframed(block: WordBlock): WordBlock[] {
  return block.type === 'table' && isFrame(block) ? block.rows.flat(2).flatMap(unframed) : [block]
}

function writeBlock(block: WordBlock, notes: ReadonlyMap<string, string>, markdown: boolean): string {
  if (block.type === 'table') return writeTable(block, (cell) => cellText(cell, notes))
  const text = paragraphText(block, notes, markdown)
  if (block.outline === undefined || text.trim() === '') return text
  return `${'#'.repeat(Math.min(6, block.outline + 1))} ${text.replace(/\s*\n\s*/gu, ' ').trim()}`
}

/** Breaks inside a paragraph are line ends: which of them cut a sentence is for cleaning to find. */
function paragraphText(
  {inlines, number}: WordParagraph,
  notes: ReadonlyMap<string, string>,
  markdown: boolean,
): string {
  const written = inlines.filter((inline) => inline.type !== 'picture')
  const lead = number && written.length > 0 ? numberLead(number.text) : ''
  const marked = noteLabels(written)
  const all: WordInline[] = lead === '' ? marked : [{type: 'text', value: lead, bold: false}, ...marked]
  const options = {roleOf: () => undefined, notes, atStart: true}
  return linesOf(all)
    .map((line) => (markdown ? writeInlines(line, options) : line.map(plain).join('')))
    .join('\n')
}

/** A raised number points to a note: unmarked it would be read as part of a figure. Behind a letter it is a power. */
function noteLabels(inlines: WordInline[]): WordInline[] {
  const joined: WordInline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    const follows = inline.type === 'text' && last?.type === 'text' && inline.raised && last.raised
    if (follows) joined[joined.length - 1] = {...last, value: last.value + inline.value}
    else joined.push(inline)
  }
  return joined.map((inline, index) => {
    if (inline.type !== 'text' || !inline.raised || !/^\s*\d{1,3}\s*$/u.test(inline.value)) return inline
    const before = joined[index - 1]
    const isPower = before?.type === 'text' && /\p{Script=Latin}$/u.test(before.value)
    return isPower ? inline : {...inline, value: `[${inline.value.trim()}]`}
  })
}

function linesOf(inlines: WordInline[]): WordInline[][] {
  const lines: WordInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type === 'break') lines.push([])
    else lines.at(-1)!.push(inline)
  }
  return lines
}

function plain(inline: WordInline): string {
  if (inline.type === 'text') return inline.value
  if (inline.type === 'link') return inline.children.map(plain).join('')
  return ''
}

/** 一、 stands close to the words, 1.2 does not; a bullet is of no use to the text. */
function numberLead(text: string): string {
  if (text === '•') return ''
  return /[\p{L}\p{N}]$/u.test(text) ? `${text} ` : text
}

function cellText(blocks: WordBlock[], notes: ReadonlyMap<string, string>): string {
  return blocks
    .map((block) =>
      block.type === 'table'
        ? block.rows
            .flat()
            .map((cell) => cellText(cell, notes))
            .join(' ')
        : paragraphText(block, notes, true),
    )
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
