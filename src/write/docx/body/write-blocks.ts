import type {Block} from '../../../model/styled-document.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeContents} from './write-contents.ts'
import {writeFigure} from './write-figure.ts'
import {writeList} from './write-list.ts'
import {writeCode, writeParagraph, writeRule} from './write-paragraph.ts'
import {writeTable} from './write-table.ts'

/**
 * Write blocks in their order.
 *
 * A page break is no paragraph of its own, which would leave an empty line: the block after it begins a page.
 */
export function writeBlocks(blocks: Block[], context: WordContext): string {
  let markup = ''
  let breakBefore = false
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      breakBefore = true
      continue
    }
    markup += writeBlock(block, breakBefore, context)
    if (block.type === 'table' && needsGap(blocks[index + 1])) markup += gap
    breakBefore = false
  }
  return markup
}

function writeBlock(block: Exclude<Block, {type: 'pageBreak'}>, breakBefore: boolean, context: WordContext): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block, context, {breakBefore})
    case 'code':
      return writeCode(block, context, {breakBefore})
    case 'list':
      return newPage(breakBefore) + writeList(block, context)
    case 'table':
      return newPage(breakBefore) + writeTable(block, context)
    case 'figure':
      return newPage(breakBefore) + writeFigure(block, context)
    case 'contents':
      return newPage(breakBefore) + writeContents(block, context)
    case 'rule':
      return writeRule(block, context, {breakBefore})
  }
}

/** Two tables without a paragraph between them would become one, and a text may not end on a table. */
function needsGap(next: Block | undefined): boolean {
  return next === undefined || next.type === 'table' || next.type === 'pageBreak'
}

const gap = element('w:p', {}, element('w:pPr', {}, valueElement('w:pStyle', 'TableGap')))

function newPage(wanted: boolean): string {
  return wanted ? element('w:p', {}, element('w:r', {}, element('w:br', {'w:type': 'page'}))) : ''
}
