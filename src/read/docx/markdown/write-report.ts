import {writeFrontMatter} from '../../../text/front-matter.ts'
import type {WordBlock, WordInline, WordParagraph} from '../document/word-block.ts'
import {addedRule, type Manuscript} from '../manuscript.ts'
import {annexBookmark} from './bookmark-names.ts'
import {inlineWords} from './inline-words.ts'
import {noteNames} from './note-names.ts'
import {writeInlines} from './write-inlines.ts'
import {writeTable} from './write-table.ts'

/**
 * Write a Word file of ours as the report.md it came from, with all that was edited since.
 *
 * @param notes Blocks of the notes by id.
 * @returns     Undefined where the lines of delivery or speaker were edited: the front matter may be wrong then, and
 *              cleaning must find it anew.
 */
export function writeReport(
  blocks: WordBlock[],
  notes: ReadonlyMap<string, WordBlock[]>,
  manuscript: Manuscript,
): string | undefined {
  const own = withoutAdded(blocks, manuscript).map((block) => unbroken(withoutStrange(block, manuscript), manuscript))
  const title = own.filter((block) => roleOf(block, manuscript) === 'title').map(wordsOf)
  if (!headStands(own, manuscript)) return undefined
  const context: Context = {manuscript, notes: noteNames(own)}
  const parts = groups(own, manuscript).map((group) => writeGroup(group, context))
  const definitions = [...context.notes].map(([id, name]) => writeNote(name, notes.get(id) ?? [], context))
  const metadata = {...manuscript.metadata}
  if (title.length > 0 && !manuscript.head.includes(title[0]!)) metadata.title = title[0]!
  const matter = writeFrontMatter(metadata)
  const body = [...parts, ...definitions].filter((part) => part !== '').join('\n\n')
  return `${matter}${matter && body ? '\n' : ''}${body}\n`
}

interface Context {
  manuscript: Manuscript
  notes: ReadonlyMap<string, string>
}

type Role = string | undefined

/** Lines of the template leave, as long as they are the template's words; a line that a person wrote there is text. */
function withoutAdded(blocks: WordBlock[], manuscript: Manuscript): WordBlock[] {
  const added = new Map<string, number>()
  for (const text of manuscript.added) added.set(text, (added.get(text) ?? 0) + 1)
  return blocks.flatMap(unboxed).filter((block) => {
    if (roleOf(block, manuscript) === addedRule) return false
    const text = wordsOf(withoutBreaks(block))
    const left = added.get(text) ?? 0
    if (left === 0 || isContent(roleOf(block, manuscript))) return true
    added.set(text, left - 1)
    return false
  })
}

/** A picture that came in Word has no file that report.md could name. */
function withoutStrange(block: WordBlock, {pictures}: Manuscript): WordBlock {
  if (block.type === 'table') return block
  return {...block, inlines: block.inlines.filter((one) => one.type !== 'picture' || pictures.includes(one.source))}
}

/** Line ends in a title line are its look. */
function unbroken(block: WordBlock, manuscript: Manuscript): WordBlock {
  const role = roleOf(block, manuscript)
  return isHead(role) || role === 'annexTitle' ? withoutBreaks(block) : block
}

function withoutBreaks(block: WordBlock): WordBlock {
  if (block.type === 'table') return block
  return {...block, inlines: block.inlines.filter(({type}) => type !== 'break')}
}

/** A floating table of one cell is a box of lines, such as the imprint. */
function unboxed(block: WordBlock): WordBlock[] {
  const boxed = block.type === 'table' && block.floating && block.rows.flat().length === 1
  return boxed ? block.rows.flat(2) : [block]
}

/** Styles that hold the report's own text; a template's added lines mostly have others. */
function isContent(role: Role): boolean {
  return role !== undefined && /^(?:title|delivery|speaker|salutation|heading\d|annexTitle|list|footnote)$/u.test(role)
}

function isHead(role: Role): boolean {
  return role === 'title' || role === 'delivery' || role === 'speaker'
}

function headStands(blocks: WordBlock[], manuscript: Manuscript): boolean {
  const lines = blocks.filter((block) => ['delivery', 'speaker'].includes(roleOf(block, manuscript) ?? '')).map(wordsOf)
  const known = new Set(manuscript.head)
  const count = lines.filter((line) => known.has(line)).length
  return count === lines.length && lines.length >= manuscript.head.length - 1
}

/** What a block is by its style: our own name, or a heading that a person made in Word. */
function roleOf(block: WordBlock, {styles}: Manuscript): Role {
  if (block.type === 'table') return 'table'
  const role = styles.get(block.style?.name ?? '')
  if (role !== undefined && !role.startsWith('heading')) return role
  return block.outline === undefined ? role : `heading${block.outline}`
}

function wordsOf(block: WordBlock): string {
  return block.type === 'paragraph' ? inlineWords(block.inlines).trim() : ''
}

/** Blocks that make one block of Markdown: the items of a list, the paragraphs of a quote, a picture and its caption. */
interface Group {
  role: Role
  blocks: WordBlock[]
}

function groups(blocks: WordBlock[], manuscript: Manuscript): Group[] {
  const result: Group[] = []
  for (const block of blocks) {
    const role = groupRole(block, manuscript)
    const last = result.at(-1)
    const follows =
      last !== undefined &&
      ((role === 'quote' && last.role === 'quote') ||
        (role === 'item' && last.role === 'item' && goesOn(block, last.blocks[0])) ||
        (role === 'caption' && last.role === 'figure' && last.blocks.length === 1))
    if (follows) last.blocks.push(block)
    else if (role === 'rule' || !isBlank(block)) result.push({role, blocks: [block]})
  }
  return result
}

/** An item of the same list, or of one inside it. */
function goesOn(block: WordBlock, first: WordBlock | undefined): boolean {
  if (block.type === 'table' || first?.type !== 'paragraph') return false
  return (block.number?.level ?? 0) > 0 || block.number?.id === first.number?.id
}

function groupRole(block: WordBlock, manuscript: Manuscript): Role {
  const role = roleOf(block, manuscript)
  if (block.type === 'table' || role?.startsWith('heading')) return role
  if (block.inlines.some((inline) => inline.type === 'picture')) return 'figure'
  return block.number && role !== 'title' ? 'item' : role
}

function isBlank(block: WordBlock): boolean {
  if (block.type === 'table') return block.rows.length === 0
  return block.inlines.every(
    (inline) => inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === ''),
  )
}

function writeGroup({role, blocks}: Group, context: Context): string {
  const [block] = blocks
  if (!block) return ''
  if (block.type === 'table') return writeTable(block, (cell) => cellText(cell, context))
  if (block.outline !== undefined && /^(?:heading|annexTitle$)/u.test(role ?? '')) return writeHeading(block, context)
  switch (role) {
    case 'title':
      return `# ${heading(block, context)}`
    case 'quote':
      return blocks.map((one) => `> ${paragraph(one, context).replaceAll('\n', '\n> ')}`).join('\n>\n')
    case 'item':
      return writeItems(blocks as WordParagraph[], context)
    case 'code':
      return writeCode(block)
    case 'rule':
      return '---'
    case 'figure':
      return writeFigure(block, blocks[1], context)
    default:
      return paragraph(block, context)
  }
}

/** Word's levels count from the parts; a heading beside the title has the title's own mark. */
function writeHeading(block: WordParagraph, context: Context): string {
  const annex = block.bookmarks.some((name) => name.startsWith(annexBookmark))
  const depth = annex ? 1 : Math.min(6, (block.outline ?? 1) + 1)
  return `${'#'.repeat(depth)} ${heading(block, context)}`
}

function heading(block: WordParagraph, context: Context): string {
  const lead = block.number && block.number.text !== '•' ? block.number.text : ''
  return lead + write(block.inlines, context, {plain: true}).replace(/\\?\n/gu, ' ')
}

function paragraph(block: WordBlock, context: Context): string {
  return block.type === 'paragraph' ? write(block.inlines, context, {atStart: true}).trim() : ''
}

/** The topic sentence by its style, and what a person made bold by hand. */
function write(inlines: WordInline[], {manuscript, notes}: Context, {atStart = false, plain = false}): string {
  return writeInlines(inlines, {
    atStart,
    notes,
    roleOf(inline) {
      const role = manuscript.styles.get(inline.style?.name ?? '')
      if (role === 'strong' || role === 'emphasis' || role === 'code') return role
      return inline.bold && !plain ? 'strong' : undefined
    },
  })
}

function writeItems(blocks: WordParagraph[], context: Context): string {
  const widths: number[] = []
  return blocks
    .map((block) => {
      const {level = 0, ordered = false, value = 1} = block.number ?? {}
      const mark = ordered ? `${value}. ` : '- '
      widths.length = level
      const indent = widths.reduce((sum, width) => sum + (width ?? 2), 0)
      widths[level] = mark.length
      return `${' '.repeat(indent)}${mark}${paragraph(block, context).replaceAll('\n', `\n${' '.repeat(indent + mark.length)}`)}`
    })
    .join('\n')
}

/** A fence longer than any in the code. */
function writeCode({inlines}: WordParagraph): string {
  const value = inlines
    .map((inline) => (inline.type === 'break' ? '\n' : inline.type === 'text' ? inline.value : ''))
    .join('')
  const longest = Math.max(2, ...[...value.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${value}\n${fence}`
}

function writeFigure(block: WordParagraph, caption: WordBlock | undefined, context: Context): string {
  const written = write(block.inlines, context, {atStart: true}).trim()
  const title = caption ? wordsOf(caption).replace(/"/gu, '\\"') : ''
  return title === '' ? written : written.replace(/\)$/u, ` "${title}")`)
}

function cellText(blocks: WordBlock[], context: Context): string {
  return blocks
    .map((block) =>
      block.type === 'paragraph' ? write(block.inlines, context, {}) : cellText(block.rows.flat(2), context),
    )
    .map((text) => text.replaceAll('\\\n', '<br>').trim())
    .filter((text) => text !== '')
    .join('<br>')
}

/** Further paragraphs of a note stand indented below the first. */
function writeNote(name: string, blocks: WordBlock[], context: Context): string {
  const texts = blocks
    .map((block) => (block.type === 'table' ? '' : paragraph(block, context)))
    .filter((text) => text !== '')
  return `[^${name}]: ${texts.join('\n\n    ')}`
}
