import {childElements, firstElement, wordValue} from '../xml/find-elements.ts'
import type {XmlElement} from '../xml/parse-xml.ts'
import type {ReadContext} from './read-context.ts'
import {readInlines} from './read-inlines.ts'
import type {WordNumber} from './read-numbering.ts'
import type {WordStyle} from './read-styles.ts'
import type {WordBlock, WordParagraph} from './word-block.ts'

/**
 * Read one paragraph.
 *
 * @returns `paragraph` is undefined where all it holds belongs to a contents field; `before` are the blocks of text boxes that
 *          are anchored at its start, `beside` of those behind words of it.
 */
export function readParagraph(
  element: XmlElement,
  context: ReadContext,
): {paragraph: WordParagraph | undefined; before: WordBlock[]; beside: WordBlock[]} {
  const inContents = isInContents(context)
  const properties = firstElement(element, 'w:pPr')
  const style = context.styles.get(wordValue(properties, 'w:pStyle') ?? '') ?? context.defaultStyle
  const boxes: WordBlock[] = []
  const children = childElements(element).map((child) => {
    const known = boxes.length
    const inlines = readInlines({...element, children: [child]}, context, boxes)
    return {inlines, boxes: boxes.slice(known)}
  })
  const inlines = children.flatMap((child) => child.inlines)
  // Word anchors a box where it was drawn: a title in a box at the head of the first paragraph stands above its words.
  const worded = children.findIndex((child) => child.inlines.some(({type}) => type === 'text'))
  const before = children.slice(0, Math.max(worded, 0)).flatMap((child) => child.boxes)
  const beside = boxes.slice(before.length)
  if (inlines.length === 0 && (inContents || isInContents(context))) return {paragraph: undefined, before, beside}
  const bookmarks = childElements(element, 'w:bookmarkStart').flatMap(({attributes}) => attributes['w:name'] ?? [])
  const paragraph: WordParagraph = {type: 'paragraph', inlines, bookmarks}
  if (style) paragraph.style = style
  const align = wordValue(properties, 'w:jc') ?? style?.alignAside
  if (align !== undefined) paragraph.align = align
  const outline = outlineOf(properties, style)
  if (outline !== undefined) paragraph.outline = outline
  // Word does not number an empty paragraph's text, but it counts it.
  const number = numberOf(properties, style, context)
  if (number) paragraph.number = number
  return {paragraph, before, beside}
}

function isInContents({fields}: ReadContext): boolean {
  return fields.some(({instruction}) => /^\s*TOC\b/u.test(instruction))
}

/** What the paragraph says of itself outranks its style; 9 takes a heading's level away. */
function outlineOf(properties: XmlElement | undefined, style: WordStyle | undefined): number | undefined {
  const own = wordValue(properties, 'w:outlineLvl')
  if (own === undefined) return style?.outline
  return Number(own) > 8 ? undefined : Number(own) + 1
}

function numberOf(
  properties: XmlElement | undefined,
  style: WordStyle | undefined,
  context: ReadContext,
): WordNumber | undefined {
  const own = firstElement(properties, 'w:numPr')
  const id = wordValue(own, 'w:numId') ?? style?.numberId
  // 0 takes the style's number away.
  if (id === undefined || id === '0') return undefined
  return context.count(id, Number(wordValue(own, 'w:ilvl') ?? style?.numberLevel ?? 0))
}
