import type {Block} from '../../../model/styled-document.ts'
import {writeBlocks} from '../body/write-blocks.ts'
import {footnoteMarkStyle} from '../body/write-footnote-reference.ts'
import {writeInlines} from '../body/write-inlines.ts'
import {paragraphStart} from '../body/write-paragraph.ts'
import type {Relationship} from '../package/relationships-part.ts'
import {createRelations, type WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {valueElement} from '../xml/value-element.ts'

/** `word/footnotes.xml`: the two rules that Word draws above notes, then the notes that the text refers to. */
export function footnotesPart(document: WordContext): {markup: string; relationships: Relationship[]} {
  const context = {...document, ...createRelations()}
  const notes = [...context.footnoteIds].map(([identifier, id]) =>
    element('w:footnote', {'w:id': id}, writeNote(context.document.footnotes[identifier] ?? [], context)),
  )
  const root = element(
    'w:footnotes',
    namespaces,
    separator(-1, 'separator'),
    separator(0, 'continuationSeparator'),
    ...notes,
  )
  return {markup: xmlHeader + root, relationships: context.relationships}
}

function separator(id: number, type: 'separator' | 'continuationSeparator'): string {
  const spacing = element('w:spacing', {'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto'})
  const indent = element('w:ind', {'w:firstLineChars': 0, 'w:firstLine': 0})
  const paragraph = element('w:p', {}, element('w:pPr', {}, spacing, indent), element('w:r', {}, element(`w:${type}`)))
  return element('w:footnote', {'w:type': type, 'w:id': id}, paragraph)
}

/** The note's own mark stands before its first paragraph; a note that holds no paragraph gets one. */
function writeNote(blocks: Block[], context: WordContext): string {
  const [first, ...rest] = blocks
  const mark =
    element(
      'w:r',
      {},
      element('w:rPr', {}, valueElement('w:rStyle', footnoteMarkStyle(context))),
      element('w:footnoteRef'),
    ) + element('w:r', {}, '<w:t xml:space="preserve"> </w:t>')
  const leads = first?.type === 'paragraph'
  const start = element(
    'w:p',
    {},
    paragraphStart(leads ? first.style : 'footnote', context),
    mark,
    leads && writeInlines(first.children, context),
  )
  return start + writeBlocks(leads ? rest : blocks, context)
}
