import {childElements, firstElement} from '../xml/find-elements.ts'
import type {XmlElement} from '../xml/parse-xml.ts'
import type {ReadContext} from './read-context.ts'
import {readRun} from './read-run.ts'
import type {WordBlock, WordInline} from './word-block.ts'

/**
 * Read what stands in a paragraph, as it looks once all tracked changes are accepted.
 *
 * @param beside Takes the blocks of text boxes.
 */
export function readInlines(parent: XmlElement | undefined, context: ReadContext, beside: WordBlock[]): WordInline[] {
  return childElements(parent).flatMap((child) => readInline(child, context, beside))
}

function readInline(child: XmlElement, context: ReadContext, beside: WordBlock[]): WordInline[] {
  switch (child.name) {
    case 'w:r':
      return readRun(child, context, beside)
    case 'w:ins':
    case 'w:moveTo':
      context.tally.insertions++
      return readInlines(child, context, beside)
    case 'w:del':
    case 'w:moveFrom':
      context.tally.deletions++
      return []
    case 'w:hyperlink':
      return readLink(child, context, beside)
    case 'w:fldSimple':
      return readSimpleField(child, context, beside)
    case 'w:sdt':
      return readInlines(firstElement(child, 'w:sdtContent'), context, beside)
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      return readInlines(child, context, beside)
    case 'w:bookmarkStart':
      context.bookmark = child.attributes['w:name']
      return []
    case 'w:bookmarkEnd':
      context.bookmark = undefined
      return []
    case 'm:oMath':
    case 'm:oMathPara': {
      const value = words(child)
      return value === '' ? [] : [{type: 'text', value, bold: false}]
    }
    default:
      return []
  }
}

function readLink(link: XmlElement, context: ReadContext, beside: WordBlock[]): WordInline[] {
  const children = readInlines(link, context, beside)
  const target = context.relationships.get(link.attributes['r:id'] ?? '')
  if (!target?.external || children.length === 0) return children
  return [{type: 'link', url: target.target, children}]
}

function readSimpleField(field: XmlElement, context: ReadContext, beside: WordBlock[]): WordInline[] {
  context.fields.push({instruction: field.attributes['w:instr'] ?? '', result: true})
  const children = readInlines(field, context, beside)
  context.fields.pop()
  return children
}

/** The bare text of a formula. */
function words(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child !== 'string' ? words(child) : element.name === 'm:t' ? child : ''))
    .join('')
}
