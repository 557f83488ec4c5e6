import {escapeMarkdown} from '../../../text/escape-markdown.ts'
import type {WordInline} from '../document/word-block.ts'
import {noteBookmark} from './bookmark-names.ts'

/** How inline content is written as Markdown. */
export interface InlineOptions {
  /** Our name of a character style: strong, emphasis, code; undefined for any other. */
  roleOf: (inline: Extract<WordInline, {type: 'text'}>) => string | undefined
  /** Names of notes by id. */
  notes: ReadonlyMap<string, string>
  /** Where the text begins a block. */
  atStart: boolean
}

/** Write inline content as Markdown, on one line but for its own breaks. */
export function writeInlines(inlines: WordInline[], options: InlineOptions): string {
  let markdown = ''
  for (const {role, inline} of merged(inlines, options)) {
    const start = options.atStart && markdown === ''
    markdown += writeInline(inline, role, {...options, atStart: start})
  }
  return markdown
}

/** Neighbouring texts of one role are one: Word parts text at every edit. */
function merged(inlines: WordInline[], {roleOf}: InlineOptions): Array<{inline: WordInline; role: string | undefined}> {
  const result: Array<{inline: WordInline; role: string | undefined}> = []
  for (const inline of inlines) {
    const role = inline.type === 'text' ? roleOf(inline) : undefined
    const last = result.at(-1)
    if (inline.type === 'text' && last?.inline.type === 'text' && last.role === role) {
      last.inline = {...last.inline, value: last.inline.value + inline.value}
    } else {
      result.push({inline, role})
    }
  }
  return result
}

function writeInline(inline: WordInline, role: string | undefined, options: InlineOptions): string {
  switch (inline.type) {
    case 'text':
      return writeText(inline.value, role, options)
    case 'break':
      return '\\\n'
    case 'note':
      return noteMark(inline, options)
    case 'picture':
      return `![${escapeMarkdown(inline.description, 'inside')}](${target(inline.source)})`
    case 'link': {
      const words = writeInlines(inline.children, {...options, roleOf: () => undefined, atStart: false})
      return `[${words.replace(/[[\]]/gu, '\\$&')}](${target(inline.url)})`
    }
  }
}

function noteMark({id, name}: Extract<WordInline, {type: 'note'}>, {notes}: InlineOptions): string {
  const known = notes.get(id) ?? (name?.startsWith(noteBookmark) ? name.slice(noteBookmark.length) : undefined)
  return known === undefined ? '' : `[^${known}]`
}

/** Marks stand close to the words; space at either end goes outside. */
function writeText(value: string, role: string | undefined, {atStart}: InlineOptions): string {
  const mark = role === undefined ? undefined : marks[role]
  const flat = value.replace(/\t/gu, ' ')
  const words = flat.trim()
  const where = atStart ? 'start' : 'inside'
  if (mark === undefined || words === '') return escapeMarkdown(flat, where)
  const before = flat.slice(0, flat.length - flat.trimStart().length)
  const after = flat.slice(flat.trimEnd().length)
  return `${before}${mark}${role === 'code' ? words : escapeMarkdown(words, where)}${mark}${after}`
}

const marks: Record<string, string> = {strong: '**', emphasis: '*', code: '`'}

/** Spaces and brackets need the pointed form. */
function target(url: string): string {
  return /[\s()<>]/u.test(url) ? `<${url.replace(/[<>\s]/gu, encodeURIComponent)}>` : url
}
