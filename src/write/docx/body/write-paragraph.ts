import type {CodeBlock, ParagraphBlock, RuleBlock} from '../../../model/styled-document.ts'
import {writeMarkedInlines} from '../revisions/write-marked-inlines.ts'
import {ruleKey} from '../styles/name-styles.ts'
import type {WordContext} from '../word-context.ts'
import {element, type Markup} from '../xml/element.ts'
import {switchElement} from '../xml/switch-element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeInlines} from './write-inlines.ts'
import {writeRun} from './write-run.ts'

export interface ParagraphOptions {
  breakBefore?: boolean
  /** Id of another style than the block's own. */
  id?: string | undefined
  /** Further paragraph properties, such as a list's number. */
  properties?: Markup
}

/** A paragraph says its style and nothing else of its look. */
export function writeParagraph(block: ParagraphBlock, context: WordContext, options: ParagraphOptions = {}): string {
  const {start, end} = bookmark(block.anchor, context)
  const marks = context.marks.get(block.children)
  return element(
    'w:p',
    {},
    paragraphStart(block.style, context, options),
    start,
    marks ? writeMarkedInlines(block.children, marks, context) : writeInlines(block.children, context),
    block.end !== undefined && writeRun(`\t${block.end}`),
    end,
  )
}

/** Code keeps its lines in one paragraph. */
export function writeCode(block: CodeBlock, context: WordContext, options: ParagraphOptions = {}): string {
  const children = [{type: 'text' as const, value: block.value}]
  return element('w:p', {}, paragraphStart(block.style, context, options), writeInlines(children, context))
}

/** A rule is the lower border of an empty paragraph. */
export function writeRule(block: RuleBlock, context: WordContext, options: ParagraphOptions = {}): string {
  const id = context.styles.rules.get(ruleKey(block))?.id
  return element('w:p', {}, propertiesElement(id, options))
}

/** `w:pPr` of a paragraph in the named style. */
export function paragraphStart(style: string, context: WordContext, options: ParagraphOptions = {}): string {
  return propertiesElement(options.id ?? context.styles.paragraph[style] ?? context.styles.paragraph.body, options)
}

function propertiesElement(id: string | undefined, options: ParagraphOptions): string {
  return element(
    'w:pPr',
    {},
    valueElement('w:pStyle', id),
    options.breakBefore && switchElement('w:pageBreakBefore', true),
    options.properties,
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
