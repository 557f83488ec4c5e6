import type {Block, ListBlock} from '../../../model/styled-document.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeBlocks} from './write-blocks.ts'
import {writeParagraph} from './write-paragraph.ts'

/**
 * A list with Word's own numbers or bullets, so that a new item counts on by itself.
 *
 * @param level Depth of nesting, from 0.
 */
export function writeList(block: ListBlock, context: WordContext, level = 0): string {
  context.lists.push({ordered: block.ordered, start: block.start, level, marker: block.markers?.[0]})
  const number = context.lists.length
  return block.items.map((item) => writeItem(item, number, level, context)).join('')
}

/** The first paragraph of an item carries its number; what follows is indented as deep, without one. */
function writeItem(item: Block[], number: number, level: number, context: WordContext): string {
  let numbered = false
  return item
    .map((block) => {
      if (block.type === 'list') return writeList(block, context, Math.min(level + 1, 8))
      if (block.type !== 'paragraph' || numbered) return writeBlocks([block], context)
      numbered = true
      return writeParagraph(block, context, {properties: numbering(number, level)})
    })
    .join('')
}

function numbering(number: number, level: number): string {
  return element('w:numPr', {}, valueElement('w:ilvl', level), valueElement('w:numId', number))
}
