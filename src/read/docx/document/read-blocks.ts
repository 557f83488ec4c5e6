import {childElements, firstElement, wordValue} from '../xml/find-elements.ts'
import type {XmlElement} from '../xml/parse-xml.ts'
import type {ReadContext} from './read-context.ts'
import {readParagraph} from './read-paragraph.ts'
import {readTable} from './read-table.ts'
import type {WordBlock, WordInline} from './word-block.ts'

/**
 * Read the blocks of a body, a cell, a note or a text box.
 *
 * A paragraph whose end mark is deleted under tracked changes flows into the next one, which gives the look of both.
 */
export function readBlocks(parent: XmlElement | undefined, context: ReadContext): WordBlock[] {
  const blocks: WordBlock[] = []
  let carried: WordInline[] = []
  for (const child of blockElements(parent, context)) {
    if (child.name === 'w:tbl') {
      blocks.push(readTable(child, context))
      continue
    }
    if (child.name === 'w:altChunk') {
      const chunk = context.chunks.get(child.attributes['r:id'] ?? '')
      if (chunk) for (const block of chunk) blocks.push(block)
      else context.tally.embedded++
      continue
    }
    const {paragraph, before, beside} = readParagraph(child, context)
    blocks.push(...before)
    if (isMarkDeleted(child)) {
      for (const inline of paragraph?.inlines ?? []) carried.push(inline)
    } else if (paragraph) {
      blocks.push({...paragraph, inlines: [...carried, ...paragraph.inlines]})
      carried = []
    }
    blocks.push(...beside)
  }
  if (carried.length > 0) blocks.push({type: 'paragraph', inlines: carried, bookmarks: []})
  return blocks
}

/** Paragraphs, tables and embedded files, taken out of the controls and wrappers that Word puts around them. */
function blockElements(parent: XmlElement | undefined, context: ReadContext): XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl' || child.name === 'w:altChunk') return [child]
    if (child.name === 'w:sdt') {
      if (isContents(child)) {
        context.tally.contents++
        return []
      }
      return blockElements(firstElement(child, 'w:sdtContent'), context)
    }
    if (child.name === 'mc:AlternateContent') {
      return blockElements(firstElement(child, 'mc:Choice') ?? firstElement(child, 'mc:Fallback'), context)
    }
    return wrappers.has(child.name) ? blockElements(child, context) : []
  })
}

const wrappers = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

function isContents(control: XmlElement): boolean {
  const gallery = wordValue(firstElement(control, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery')
  return gallery === 'Table of Contents'
}

function isMarkDeleted(paragraph: XmlElement): boolean {
  const mark = firstElement(paragraph, 'w:pPr', 'w:rPr')
  return firstElement(mark, 'w:del') !== undefined || firstElement(mark, 'w:moveFrom') !== undefined
}
