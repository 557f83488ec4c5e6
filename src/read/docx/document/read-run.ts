import {childElements, firstElement, switchOf, wordValue} from '../xml/find-elements.ts'
import {type XmlElement, XmlError} from '../xml/parse-xml.ts'
import {readBlocks} from './read-blocks.ts'
import type {ReadContext} from './read-context.ts'
import {readInlines} from './read-inlines.ts'
import type {WordStyle} from './read-styles.ts'
import type {WordBlock, WordInline} from './word-block.ts'

/** Read a run: text of one look, or a mark, a field's character, a picture. */
export function readRun(run: XmlElement, context: ReadContext, beside: WordBlock[]): WordInline[] {
  const properties = firstElement(run, 'w:rPr')
  const style = context.styles.get(wordValue(properties, 'w:rStyle') ?? '')
  const bold = switchOf(properties, 'w:b') ?? style?.bold ?? false
  if (switchOf(properties, 'w:vanish') ?? style?.hidden ?? false) {
    if (text(run) !== '') context.tally.hidden++
    return []
  }
  const raised = wordValue(properties, 'w:vertAlign') === 'superscript'
  return joined(childElements(run).flatMap((child) => readPiece(child, {bold, raised, style}, context, beside)))
}

interface Look {
  bold: boolean
  raised: boolean
  style: WordStyle | undefined
}

function readPiece(child: XmlElement, look: Look, context: ReadContext, beside: WordBlock[]): WordInline[] {
  if (child.name === 'w:fldChar') return fieldCharacter(child, context)
  if (child.name === 'w:instrText') {
    const field = context.fields.at(-1)
    if (field && !field.result) field.instruction += text(child)
    return []
  }
  if (isHidden(context)) return []
  switch (child.name) {
    case 'w:t':
      return piece(text(child), look)
    case 'w:tab':
    case 'w:ptab':
      return piece('\t', look)
    case 'w:br':
    case 'w:cr':
      return [{type: 'break'}]
    case 'w:noBreakHyphen':
      return piece('-', look)
    case 'w:sym':
      return piece(symbol(child), look)
    case 'w:ruby':
      return readInlines(firstElement(child, 'w:rubyBase'), context, beside)
    case 'w:footnoteReference':
      return note(`${child.attributes['w:id']}`, context)
    case 'w:endnoteReference':
      return note(`end${child.attributes['w:id']}`, context)
    case 'w:commentReference':
      context.tally.comments++
      return []
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawing(child, context, beside)
    case 'mc:AlternateContent':
      return childElements(firstElement(child, 'mc:Choice') ?? firstElement(child, 'mc:Fallback')).flatMap((inner) =>
        readPiece(inner, look, context, beside),
      )
    default:
      return []
  }
}

/** Text is hidden where it is a field's instruction, or the contents, which compose makes anew. */
function isHidden({fields}: ReadContext): boolean {
  return fields.some(({result, instruction}) => !result || /^\s*(?:TOC|NOTEREF)\b/u.test(instruction))
}

/** Word stops at some twenty. */
const deepestField = 64

function fieldCharacter(child: XmlElement, context: ReadContext): WordInline[] {
  const {fields, tally} = context
  switch (child.attributes['w:fldCharType']) {
    case 'begin':
      if (fields.length >= deepestField) throw new XmlError('fields nested too deep')
      fields.push({instruction: '', result: false})
      return []
    case 'separate': {
      const field = fields.at(-1)
      if (field) field.result = true
      return []
    }
    default: {
      const instruction = fields.pop()?.instruction ?? ''
      if (/^\s*TOC\b/u.test(instruction)) tally.contents++
      const name = /^\s*NOTEREF\s+(?<name>\S+)/u.exec(instruction)?.groups?.name
      return name === undefined || isHidden(context) ? [] : [{type: 'note', id: '', name}]
    }
  }
}

function note(id: string, {bookmark}: ReadContext): WordInline[] {
  return [bookmark === undefined ? {type: 'note', id} : {type: 'note', id, name: bookmark}]
}

function piece(value: string, {bold, raised, style}: Look): WordInline[] {
  if (value === '') return []
  return [{type: 'text', value, bold, ...(raised && {raised}), ...(style && {style})}]
}

/** A character of a symbol font; what lies in its private area has no text. */
function symbol(child: XmlElement): string {
  const code = Number.parseInt(child.attributes['w:char'] ?? '', 16)
  if (!Number.isFinite(code) || code < 0x20 || code > 0x10ffff) return ''
  return code >= 0xe000 && code <= 0xf8ff ? (wingdings[code & 0xff] ?? '') : String.fromCodePoint(code)
}

/** The few signs of Wingdings that stand in reports. */
const wingdings: Record<number, string> = {
  108: '●',
  110: '■',
  113: '□',
  117: '◆',
  168: '□',
  252: '✓',
  254: '☑',
  224: '→',
}

/** Text boxes and words drawn as art give their text; a picture its place and description. */
function readDrawing(drawing: XmlElement, context: ReadContext, beside: WordBlock[]): WordInline[] {
  const boxes = descendants(drawing, 'w:txbxContent')
  if (boxes.length > 0) {
    context.tally.textBoxes += boxes.length
    for (const box of boxes) beside.push(...readBlocks(box, context))
    return []
  }
  const art = descendants(drawing, 'v:textpath').map(({attributes}) => attributes.string ?? '')
  if (art.join('').trim() !== '') {
    for (const value of art)
      beside.push({type: 'paragraph', inlines: [{type: 'text', value, bold: false}], bookmarks: []})
    return []
  }
  context.tally.pictures++
  const {name = '', descr = ''} = descendants(drawing, 'wp:docPr')[0]?.attributes ?? {}
  return [{type: 'picture', source: name, description: descr}]
}

/** Elements of the name anywhere below, not looking inside those found; of two versions of one drawing only the first. */
function descendants(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'mc:AlternateContent') {
      return descendants(firstElement(child, 'mc:Choice') ?? child, name)
    }
    return descendants(child, name)
  })
}

function text(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : text(child))).join('')
}

/** Neighbouring pieces of one run are one text. */
function joined(inlines: WordInline[]): WordInline[] {
  const result: WordInline[] = []
  for (const inline of inlines) {
    const last = result.at(-1)
    if (inline.type === 'text' && last?.type === 'text') last.value += inline.value
    else result.push(inline)
  }
  return result
}
