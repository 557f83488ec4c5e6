import type {CodeBlock, ParagraphBlock} from '../../../model/styled-document.ts'
import type {WordContext} from '../word-context.ts'
import {element, type Markup} from '../xml/element.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeInlines} from './write-inlines.ts'

export interface ParagraphOptions {
  breakBefore?: boolean
  keepNext?: boolean
  /** Further paragraph properties, such as a list's number. */
  properties?: Markup
}

/** A paragraph says its style and nothing else of its look. */
export function writeParagraph(block: ParagraphBlock, context: WordContext, options: ParagraphOptions = {}): string {
  const {start, end} = bookmark(block.anchor, context)
  return element(
    'w:p',
    {},
    paragraphStart(block.style, context, options),
    start,
    writeInlines(block.children, context),
    end,
  )
}

/** Code keeps its lines in one paragraph. */
export function writeCode(block: CodeBlock, context: WordContext, options: ParagraphOptions = {}): string {
  const children = [{type: 'text' as const, value: block.value}]
  return element('w:p', {}, paragraphStart(block.style, context, options), writeInlines(children, context))
}

/** `w:pPr` of a paragraph in the named style. */
export function paragraphStart(
  style: string,
  context: WordContext,
  {breakBefore, keepNext, properties}: ParagraphOptions = {},
): string {
  return element(
    'w:pPr',
    {},
    valueElement('w:pStyle', context.styles.paragraph[style] ?? context.styles.paragraph.body),
    keepNext && switchElement('w:keepNext', true),
    breakBefore && switchElement('w:pageBreakBefore', true),
    properties,
  )
}

function bookmark(anchor: string | undefined, context: WordContext): {start: string; end: string} {
  const name = anchor === undefined ? undefined : context.bookmarks.get(anchor)
  if (name === undefined) return {start: '', end: ''}
  const id = context.nextId()
  return {
    start: element('w:bookmarkStart', {'w:id': id, 'w:name': name}),
    end: element('w:bookmarkEnd', {'w:id': id}),
  }
}
