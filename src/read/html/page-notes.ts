import type {Element, Nodes, Root} from 'hast'
import {noteMark} from '../note-mark.ts'
import {shortText} from './shown-text.ts'

/** Notes of a page that links lead to. */
export interface PageNotes {
  /** What is written for a link to a note, by the link. */
  marks: ReadonlyMap<Element, string>
  /** Elements that hold the notes, and their names, in the order of the page. */
  texts: ReadonlyMap<Element, string>
  /** Links back from the notes. */
  backs: ReadonlySet<Element>
}

/** What a note's mark looks like: 1 · [1] · 〔1〕 · ①. */
const label = /^[[［〔【(（]?\s*(?:\d{1,3}|[①-⑳])\s*[\]］〕】)）]?$/u

/** What leads back from a note. */
const back = /^(?:[[［〔【(（]?\s*(?:\d{1,3}|[①-⑳])\s*[\]］〕】)）]?|[↩↑^]\ufe0e?)$/u

/** Characters of a label at most. */
const longestLabel = 8

/** What is longer is no note. */
const longestNote = 1500

/** A heading over notes: cleaning reads those as a glossary. */
const notesHeading = /(?:名词解释|注释|名词注释|注解|名词说明)[：:]?$/u

const blocks = new Set(['li', 'p', 'div', 'dd', 'aside', 'td', 'section'])

/**
 * Find the notes of a page: a number links forward to where the note stands, and a link there leads back, as word processors and
 * pandoc write them.
 *
 * @returns None where the notes stand under a heading of their own.
 */
export function pageNotes(tree: Root): PageNotes {
  const {links, places} = survey(tree)
  const returns = new Map<Element, PlacedLink>()
  for (const one of links.filter(({link}) => back.test(shortText(link, longestLabel) ?? '')))
    for (const block of one.around) returns.set(block, one)
  const marks = new Map<Element, string>()
  const texts = new Map<Element, string>()
  const backs = new Set<Element>()
  for (const {link, target, order} of links) {
    const place = places.get(target)
    if (
      !place?.block ||
      place.order <= order ||
      texts.has(place.block) ||
      !label.test(shortText(link, longestLabel) ?? '')
    )
      continue
    const return_ = returns.get(place.block)
    if (!return_ || (places.get(return_.target)?.order ?? place.order) >= place.order) continue
    if (texts.size === 0 && place.before && notesHeading.test(shortText(place.before, longestNote) ?? '')) break
    const name = String(texts.size + 1)
    texts.set(place.block, name)
    marks.set(link, `${noteMark.start}${name}${noteMark.end}`)
    backs.add(return_.link)
  }
  return {marks, texts, backs}
}

interface PlacedLink {
  link: Element
  /** Name of the place that it leads to. */
  target: string
  order: number
  /** Paragraphs and list items that it stands in, the innermost last. */
  around: Element[]
}

/** A place that links may lead to. */
interface Place {
  order: number
  /** The paragraph or list item that it is, or stands in. */
  block: Element | undefined
  /** What stands before the block. */
  before: Element | undefined
}

/** Links within the page and the places in it, by name, in the page's order. */
function survey(tree: Root): {links: PlacedLink[]; places: Map<string, Place>} {
  const links: PlacedLink[] = []
  const places = new Map<string, Place>()
  let order = 0
  const around: Element[] = []
  const visit = (node: Nodes, block: Element | undefined, before: Element | undefined) => {
    if (!('children' in node)) return
    order++
    let inner = {block, before}
    if (node.type === 'element') {
      const {href, id, name} = node.properties
      if (isBlock(node)) inner = {block: node, before}
      if (inner.block === node) around.push(node)
      if (typeof href === 'string' && href.startsWith('#'))
        links.push({link: node, target: href.slice(1), order, around: [...around]})
      for (const key of [id, name]) if (typeof key === 'string' && !places.has(key)) places.set(key, {order, ...inner})
    }
    let previous: Element | undefined
    for (const child of node.children) {
      const isInBlock = node.type === 'element' && node === inner.block
      visit(child, inner.block, isInBlock ? inner.before : previous)
      if (child.type === 'element') previous = child
    }
    if (around.at(-1) === node) around.pop()
  }
  visit(tree, undefined, undefined)
  return {links, places}
}

/** A `div` of several paragraphs may be the whole page; one around a note holds little. */
function isBlock(element: Element): boolean {
  return blocks.has(element.tagName) && shortText(element, longestNote) !== undefined
}
