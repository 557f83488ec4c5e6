import type {Inline} from '../../../model/styled-document.ts'
import {defaultCharacterIds} from '../styles/default-character-ids.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {writeFootnoteReference} from './write-footnote-reference.ts'
import {writeRun} from './write-run.ts'

/** Runs, links and notes of a paragraph, in their order. */
export function writeInlines(children: Inline[], context: WordContext, style?: string): string {
  let markup = ''
  for (const child of children) markup += writeInline(child, context, style)
  return markup
}

function writeInline(child: Inline, context: WordContext, style: string | undefined): string {
  switch (child.type) {
    case 'text':
      return writeRun(child.value, runStyle(child.style, context) ?? style)
    case 'break':
      return element('w:r', {}, element('w:br'))
    case 'footnoteReference':
      return writeFootnoteReference(child, context)
    case 'link':
      return writeLink(child, context)
  }
}

function runStyle(style: string | undefined, context: WordContext): string | undefined {
  return style === undefined ? undefined : context.styles.character[style]
}

/** A link inside the document goes to a bookmark; one to a place that is not there stays plain text. */
function writeLink({url, title, children}: Extract<Inline, {type: 'link'}>, context: WordContext): string {
  const inner = writeInlines(children, context, context.styles.character.link ?? defaultCharacterIds.link)
  if (url.startsWith('#')) {
    const name = context.bookmarks.get(decodeAnchor(url.slice(1)))
    return name === undefined
      ? writeInlines(children, context)
      : element('w:hyperlink', {'w:tooltip': title, 'w:anchor': name}, inner)
  }
  if (!safe.test(url)) return writeInlines(children, context)
  const id = context.relate('hyperlink', encodeUrl(url), true)
  return element('w:hyperlink', {'r:id': id, 'w:tooltip': title, 'w:history': 1}, inner)
}

/** Schemes a reader may follow without harm. */
const safe = /^(?:https?|ftp|mailto):\S/iu

function decodeAnchor(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Relationship targets must be URIs: Word refuses a package with a bare space or Han in one. */
function encodeUrl(url: string): string {
  return encodeURI(url.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/%25(?=[0-9A-Fa-f]{2})/gu, '%')
    .replace(/[[\]]/gu, encodeURIComponent)
}
