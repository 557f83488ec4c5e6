import type {Block} from '../../../model/styled-document.ts'
import {addedRule, manuscriptNamespace} from '../../../read/docx/manuscript.ts'
import {inlineText} from '../body/inline-text.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {xmlHeader} from '../xml/namespaces.ts'

/** `customXml/item1.xml`: what the reader needs to make report.md of the file again. Word keeps the part and shows it to nobody. */
export function manuscriptPart({document, styles: names, variants}: WordContext): string {
  const {metadata, blocks, styles, characterStyles} = document
  const root = element(
    'manuscript',
    {xmlns: manuscriptNamespace, version: 1},
    ...Object.entries(metadata).map(([name, value]) => metadataElement(name, value)),
    ...Object.keys(styles).map((key) => styleElement(names.shown[names.paragraph[key]!], key)),
    ...Object.keys(characterStyles).map((key) => styleElement(names.shown[names.character[key]!], key)),
    ...[...variants.values()].map(({name, key}) => styleElement(name, key)),
    // A thematic break has no look of its own; a template's rules do.
    ...[...names.rules.values()].map(({id, look}) =>
      styleElement(names.shown[id], look.thickness === undefined ? 'rule' : addedRule),
    ),
    ...blocks.filter(isHead).map((block) => element('head', {text: words(unbroken(block))})),
    ...blocks.flatMap((block) => (block.type === 'figure' ? [element('picture', {source: block.source})] : [])),
    ...blocks.filter(isAdded).map((block) => element('added', {text: words(unbroken(block))})),
  )
  return xmlHeader + root
}

/** `customXml/itemProps1.xml`: names the part; Word drops one without a name. */
export function manuscriptPropertiesPart(): string {
  const uri = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
  const references = element('ds:schemaRefs', {}, element('ds:schemaRef', {'ds:uri': manuscriptNamespace}))
  return xmlHeader + element('ds:datastoreItem', {'ds:itemID': itemId, 'xmlns:ds': uri}, references)
}

const itemId = '{5B1F4B0C-6C1A-4B7E-9B55-0E6A0D1C2B3A}'

function metadataElement(name: string, value: string | number | undefined): string {
  if (value === undefined) return ''
  return element('metadata', {name, value: String(value), type: typeof value === 'number' ? 'number' : undefined})
}

function styleElement(name: string | undefined, value: string): string {
  return name === undefined ? '' : element('style', {name, value})
}

/** Lines whose words the front matter repeats. */
function isHead(block: Block): boolean {
  return block.type === 'paragraph' && ['title', 'delivery', 'speaker'].includes(block.style)
}

/** Line ends in a title are its look. */
function unbroken(block: Block): Block {
  if (block.type !== 'paragraph') return block
  return {...block, children: block.children.filter(({type}) => type !== 'break')}
}

/** What stands in no line of report.md. */
function isAdded(block: Block): boolean {
  return block.type === 'paragraph' && block.line === undefined && !isHead(block) && words(block) !== ''
}

function words(block: Block): string {
  return block.type === 'paragraph'
    ? [inlineText(block.children), ...(block.end === undefined ? [] : [block.end])].join('\t').trim()
    : ''
}
