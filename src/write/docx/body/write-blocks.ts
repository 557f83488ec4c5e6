import type {Block} from '../../../model/styled-document.ts'
import {pointsToTwips} from '../points-to-twips.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import {besideTables} from './beside-tables.ts'
import {writeContents} from './write-contents.ts'
import {writeFigure} from './write-figure.ts'
import {writeList} from './write-list.ts'
import {type ParagraphOptions, writeCode, writeParagraph, writeRule} from './write-paragraph.ts'
import {writeTable} from './write-table.ts'

/**
 * Write blocks in their order.
 *
 * A page break is no paragraph of its own, which would leave an empty line: the block after it begins a page.
 */
export function writeBlocks(blocks: Block[], context: WordContext): string {
  let markup = ''
  let breakBefore = false
  for (const run of placedRuns(blocks)) {
    for (const [index, block] of run.blocks.entries()) {
      if (run.atFoot) break
      if (block.type === 'pageBreak') {
        breakBefore = true
        continue
      }
      const style = besideTables(run.blocks, index, context)
      markup += writeBlock(block, {breakBefore, ...style}, context)
      if (block.type === 'table' && needsGap(run.blocks[index + 1])) markup += gap
      breakBefore = false
    }
    if (run.atFoot) markup += writeAtFoot(run.blocks, context) + gap
  }
  return markup
}

/** Neighbours at the foot of the page belong together. */
function placedRuns(blocks: Block[]): Array<{atFoot: boolean; blocks: Block[]}> {
  const runs: Array<{atFoot: boolean; blocks: Block[]}> = []
  for (const block of blocks) {
    const atFoot = 'place' in block && block.place === 'bottom'
    const last = runs.at(-1)
    if (last?.atFoot === atFoot) last.blocks.push(block)
    else runs.push({atFoot, blocks: [block]})
  }
  return runs
}

/**
 * What stands at the foot of the last page (版记): a table without rules that floats to the lower edge of the text block, as
 * office templates have it. It hangs on the paragraph after it.
 */
function writeAtFoot(blocks: Block[], context: WordContext): string {
  const width = pointsToTwips(context.measure)
  const none = {'w:w': 0, 'w:type': 'dxa'}
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblpPr', {
      'w:vertAnchor': 'margin',
      'w:horzAnchor': 'margin',
      'w:tblpXSpec': 'left',
      'w:tblpYSpec': 'bottom',
    }),
    element('w:tblW', {'w:w': width, 'w:type': 'dxa'}),
    element('w:tblLayout', {'w:type': 'fixed'}),
    element('w:tblCellMar', {}, element('w:left', none), element('w:right', none)),
  )
  const cell = element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', {'w:w': width, 'w:type': 'dxa'})),
    ...blocks.map((block) => (block.type === 'pageBreak' ? '' : writeBlock(block, {}, context))),
  )
  const grid = element('w:tblGrid', {}, element('w:gridCol', {'w:w': width}))
  return element('w:tbl', {}, properties, grid, element('w:tr', {}, cell))
}

function writeBlock(
  block: Exclude<Block, {type: 'pageBreak'}>,
  {breakBefore = false, id}: ParagraphOptions,
  context: WordContext,
): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block, context, {breakBefore, id})
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

/** Two tables without a paragraph between them would become one, a text may not end on a table, and only a paragraph has white of its own above it. */
function needsGap(next: Block | undefined): boolean {
  return next?.type !== 'paragraph'
}

const gap = element('w:p', {}, element('w:pPr', {}, valueElement('w:pStyle', 'TableGap')))

function newPage(wanted: boolean): string {
  return wanted ? element('w:p', {}, element('w:r', {}, element('w:br', {'w:type': 'page'}))) : ''
}
