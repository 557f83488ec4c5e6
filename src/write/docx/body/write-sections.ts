import type {Block} from '../../../model/styled-document.ts'
import {type SectionKind, sectionProperties} from '../parts/document-part.ts'
import type {RunningPart} from '../parts/running-parts.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import {writeBlocks} from './write-blocks.ts'

/**
 * Write a document's blocks, parted where page numbers begin anew: cover, contents, body.
 *
 * @returns Content of `w:body`: every section but the last ends in a paragraph that holds its properties.
 */
export function writeSections(blocks: Block[], context: WordContext, running: RunningPart[]): string {
  const sections = parted(blocks)
  const last = sections.length - 1
  return sections
    .map(({kind, blocks}, index) => {
      const properties = sectionProperties(kind, context, running)
      return writeBlocks(blocks, context) + (index === last ? properties : sectionEnd(properties))
    })
    .join('')
}

interface Section {
  kind: SectionKind
  blocks: Block[]
}

/** The break that begins a section falls away: the section's own start is the new page. */
function parted(blocks: Block[]): Section[] {
  const opensInFront = blocks.some((block) => block.type === 'pageBreak' && block.begins === 'body')
  const opensInContents = blocks[0]?.type === 'contents' || blocks[1]?.type === 'contents'
  const first: Section = {kind: opensInFront ? (opensInContents ? 'contents' : 'cover') : 'body', blocks: []}
  const sections = [first]
  for (const block of blocks) {
    if (block.type === 'pageBreak' && block.begins) sections.push({kind: block.begins, blocks: []})
    else sections.at(-1)!.blocks.push(block)
  }
  return sections.filter((section) => section.blocks.length > 0)
}

/** As low a line as Word sets. */
function sectionEnd(properties: string): string {
  return element('w:p', {}, element('w:pPr', {}, valueElement('w:pStyle', 'TableGap'), properties))
}
