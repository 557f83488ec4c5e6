import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import {fail, inform} from '../../messages/report.ts'
import {escapeMarkdown} from '../../text/escape-markdown.ts'
import {writeNoteMarks} from '../note-mark.ts'
import {writeRows} from '../write-rows.ts'
import {decodeHtml} from './decode-html.ts'
import {type HtmlLine, htmlLines, oneLine} from './html-lines.ts'
import {type PageNotes, pageNotes} from './page-notes.ts'
import {pickBody} from './pick-body.ts'
import {unpackMht} from './unpack-mht.ts'

/** A page's text and its notes. */
export interface Page {
  lines: HtmlLine[]
  notes: PageNotes
  /** WHATWG label. */
  encoding: string
}

/**
 * Read a saved web page, or a web archive: its running text, a paragraph a line.
 *
 * Menus and scripts around the text stay out, and their amount is said; what stands within the text (date line, share
 * bar, related list) comes along, so that cleaning removes it by its rules and lists it.
 *
 * @throws {VFileMessage} For a page without running text or nested too deep to be read.
 */
export async function readHtml(
  bytes: Uint8Array,
  file: VFile,
): Promise<{text: string; markup: 'plain' | 'markdown'; encoding: string}> {
  const {lines, notes, encoding} = await readPage(bytes, file)
  return {...written(lines, notes), encoding}
}

/** Read a saved web page as lines. */
export async function readPage(bytes: Uint8Array, file: VFile): Promise<Page> {
  const archived = unpackMht(bytes)
  const {text, encoding} = decodeHtml(archived?.html ?? bytes, archived?.encoding)
  const {fromHtml} = await import('hast-util-from-html')
  try {
    const tree: Root = fromHtml(text)
    const picked = pickBody(tree) ?? pickBody(unhidden(tree)) ?? fail(file, 'read/html-no-text')
    const {parts, title, leftOut} = picked
    if (leftOut.characters > 0) inform(file, 'read/html-left-out', {...leftOut})
    const notes = pageNotes(tree)
    const lines: HtmlLine[] = [
      ...(title === undefined ? [] : [{type: 'text' as const, text: title}]),
      ...parts.flatMap((part) => htmlLines(part, notes)),
    ]
    return {lines, notes, encoding}
  } catch (error) {
    // The parser and the walk recurse: a page of a hundred thousand nested elements is no page.
    if (error instanceof RangeError) return fail(file, 'read/html-too-deep')
    throw error
  }
}

/** A page whose text stands where only a browser without scripts shows it, or in a field to copy it from. */
function unhidden(tree: Root): Root {
  const open = (node: Root | Element) => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'noscript' || child.tagName === 'textarea')
        child.tagName = child.tagName === 'noscript' ? 'div' : 'pre'
      open(child)
    }
  }
  open(tree)
  return tree
}

function written(lines: HtmlLine[], notes: PageNotes): {text: string; markup: 'plain' | 'markdown'} {
  // Cleaning knows titles by their words: a heading mark on the page's own title would only be in its way.
  const isTitle = (line: HtmlLine, index: number) => index === 0 && line.type === 'heading'
  const plain = lines.map(
    (line, index): HtmlLine => (isTitle(line, index) ? ({...line, type: 'text'} as HtmlLine) : line),
  )
  if (notes.texts.size === 0 && plain.every(({type}) => type === 'text'))
    return {text: `${plain.map((line) => (line as {text: string}).text).join('\n')}\n`, markup: 'plain'}
  const definitions = [...notes.texts].map(
    ([element, name]) =>
      `[^${name}]: ${escapeMarkdown(withoutLabel(oneLine(element, {...notes, texts: new Map()})), 'inside')}`,
  )
  return {text: `${[...plain.map(markdownLine), ...definitions].join('\n')}\n`, markup: 'markdown'}
}

function markdownLine(line: HtmlLine): string {
  switch (line.type) {
    case 'text':
      return writeNoteMarks(escapeMarkdown(line.text))
    case 'heading':
      return `${'#'.repeat(line.depth)} ${writeNoteMarks(escapeMarkdown(line.text, 'inside'))}`
    case 'table':
      return `\n${writeRows(line.rows)}\n`
  }
}

/** A note's own number, where no link held it. */
function withoutLabel(text: string): string {
  return text.replace(/^[[［〔【(（]?(?:\d{1,3}[\]］〕】)）]\s*|[①-⑳]\s*)/u, '')
}
