import type {Element, Nodes, Root} from 'hast'

/** Elements that hold no text of the page. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'form',
  'button',
  'select',
  'textarea',
  'svg',
  'head',
])

/** A child that holds this share of its parent's running text is where the text is. */
const mostOfIt = 0.85

/** Fewer marks of running text than this in a whole page, and it has no text. */
const leastMarks = 10

/** Chinese and half-width marks that stand in sentences, seldom in menus. */
const sentenceMarks = /[，。；：、！？,;]/gu

/** The report's name above its text. */
const titleLike = /报\s*告/u

export interface PickedBody {
  /** The innermost element around the running text. */
  body: Element
  /** The title that stands outside of it, if any: `h1` or an element whose text names a report. */
  title?: Element
  /** What was left out, as text. */
  leftOut: {characters: number; places: number}
}

/**
 * Find the element that holds a page's running text: marks of sentences outside of links, weighed from the page's root
 * down, as far as one child holds nearly all of them.
 *
 * @returns Undefined where the page has no running text.
 */
export function pickBody(tree: Root): PickedBody | undefined {
  const weights = new Map<Nodes, number>()
  weigh(tree, weights)
  if (weights.get(tree)! < leastMarks) return undefined
  const path: Array<Root | Element> = [tree]
  for (;;) {
    const parent = path.at(-1)!
    const heaviest = elements(parent).find((child) => weights.get(child)! >= mostOfIt * weights.get(parent)!)
    if (!heaviest || heaviest.tagName === 'p') break
    path.push(heaviest)
  }
  const body = path.findLast((node): node is Element => node.type === 'element')
  if (!body) return undefined
  const outside = path.flatMap((node, depth) =>
    elements(node).filter((child) => child !== path[depth + 1] && node !== body),
  )
  const title = hasTitle(body) ? undefined : findTitle(outside)
  const left = outside
    .filter((element) => element !== title)
    .map(textOf)
    .filter((text) => text !== '')
  return {body, ...(title && {title}), leftOut: {characters: left.join('').length, places: left.length}}
}

/** Text of an element as a reader sees it, spaces dropped. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/gu, '')
  if (!('children' in node) || isSilent(node)) return ''
  return node.children.map(textOf).join('')
}

export function isSilent(node: Nodes): boolean {
  if (node.type !== 'element') return false
  const style = String(node.properties.style ?? '')
  return silent.has(node.tagName) || node.properties.hidden === true || /display\s*:\s*none/u.test(style)
}

function weigh(node: Nodes, weights: Map<Nodes, number>, inLink = false): number {
  let weight = 0
  if (node.type === 'text' && !inLink) weight = node.value.match(sentenceMarks)?.length ?? 0
  if ('children' in node && !isSilent(node)) {
    const link = inLink || (node.type === 'element' && node.tagName === 'a')
    for (const child of node.children) weight += weigh(child, weights, link)
  }
  weights.set(node, weight)
  return weight
}

function hasTitle(body: Element): boolean {
  return titleLike.test(textOf(body).slice(0, 60))
}

function findTitle(outside: Element[]): Element | undefined {
  const all = outside.flatMap(descendants)
  return all.find(({tagName}) => tagName === 'h1') ?? all.find((element) => isTitleLine(textOf(element)))
}

function isTitleLine(text: string): boolean {
  return text.length <= 60 && /报告(?:[（(].{1,12}[)）])?$/u.test(text)
}

function descendants(element: Element): Element[] {
  return isSilent(element) ? [] : [element, ...elements(element).flatMap(descendants)]
}

function elements(node: Root | Element): Element[] {
  return (node.children as Nodes[]).filter((child): child is Element => child.type === 'element')
}
