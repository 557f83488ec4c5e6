import type {Element, Nodes, Root} from 'hast'
import {blockElements} from './block-elements.ts'
import {findTitle, hasTitle, statedTitle} from './find-title.ts'
import {isSilent, shortText, textOf} from './shown-text.ts'

/** A child that holds this share of its parent's running text is where the text is. */
const mostOfIt = 0.85

/** Fewer marks of running text than this in a whole page, and it has no text. */
const leastMarks = 10

/** Chinese and half-width marks that stand in sentences, seldom in menus. */
const sentenceMarks = /[，。；：、！？,;]/gu

/** What stands beside the text and has so many ends of sentences outside of links is text as well: a further page, an annex. */
const leastSentences = 6

/** Words of the page itself that may stand beside the element with the text: 当前位置：. */
const longestWords = 20

/** Lines between title and text (delivery, speaker, date, source) have at most so many characters. */
const longestHead = 400

export interface PickedBody {
  /** What is read, in the order of the page: the title where it stands outside of the text, the text, what belongs to it. */
  parts: Element[]
  /** The title where the page states it in its head alone. */
  title?: string
  /** What was left out, as text. */
  leftOut: {characters: number; places: number}
}

/**
 * Find the elements that hold a page's running text: marks of sentences outside of links, weighed from the page's root
 * down, as far as one child holds nearly all of them.
 *
 * @returns Undefined where the page has no running text.
 */
export function pickBody(tree: Root): PickedBody | undefined {
  const weights = new Map<Nodes, number>()
  weigh(tree, weights)
  if (weights.get(tree)! < leastMarks) return undefined
  const path = pathToText(tree, weights)
  const body = path.findLast((node): node is Element => node.type === 'element')
  if (!body) return undefined
  const before = outside(path, 'before')
  const after = outside(path, 'after')
  const titled = hasTitle(body)
  const head = titled ? [] : headOf(before)
  const title = titled || head.length > 0 ? undefined : statedTitle(tree)
  const read = new Set<Element>([...head, ...before.filter(isProse), ...after.filter(isProse)])
  const left = [...before, ...after]
    .filter((element) => !read.has(element))
    .map(textOf)
    .filter((text) => text !== '')
  const inOrder = (elements: Element[]) => elements.filter((element) => read.has(element))
  const alone = head.filter((element) => !before.includes(element))
  return {
    parts: [...alone, ...inOrder(before), body, ...inOrder(after)],
    ...(title !== undefined && {title}),
    leftOut: {characters: left.join('').length, places: left.length},
  }
}

/** From the root to the innermost element around the text. */
function pathToText(tree: Root, weights: ReadonlyMap<Nodes, number>): Array<Root | Element> {
  const path: Array<Root | Element> = [tree]
  for (;;) {
    const parent = path.at(-1)!
    const heaviest = elements(parent).find((child) => weights.get(child)! >= mostOfIt * weights.get(parent)!)
    if (!heaviest || heaviest.tagName === 'p' || heaviest.tagName === 'pre' || !isAround(parent, heaviest)) return path
    path.push(heaviest)
  }
}

/** True where nothing of the text stands beside the child: words of the parent itself, or of one line with it. */
function isAround(parent: Root | Element, child: Element): boolean {
  const own = parent.children
    .map((one) => (one.type === 'text' ? one.value : ''))
    .join('')
    .replace(/\s+/gu, '')
  if (own.length > longestWords || /[。！？；]/u.test(own)) return false
  return blockElements.has(child.tagName) || elements(parent).every((one) => one === child || shortText(one, 0) === '')
}

/** Elements beside the path, in the order of the page. */
function outside(path: Array<Root | Element>, side: 'before' | 'after'): Element[] {
  const levels = path.slice(0, -1).map((node, depth) => {
    const all = elements(node)
    const at = all.indexOf(path[depth + 1] as Element)
    return side === 'before' ? all.slice(0, at) : all.slice(at + 1)
  })
  return side === 'before' ? levels.flat() : levels.reverse().flat()
}

/** The title, and the lines from there to the text; nothing where no title stands above the text. */
function headOf(before: Element[]): Element[] {
  const found = findTitle(before.toReversed())
  if (!found) return []
  const between = before.slice(before.length - 1 - found.at)
  const isShort = between.reduce((sum, element) => sum + textOf(element).length, 0) <= longestHead
  return isShort ? between : [found.title]
}

/** Sentences outside of links, as neither menus nor lists of news have them. */
function isProse(element: Element): boolean {
  return sentenceEnds(element) >= leastSentences
}

function sentenceEnds(node: Nodes): number {
  if (node.type === 'text') return node.value.match(/[。；！？]/gu)?.length ?? 0
  if (!('children' in node) || isSilent(node) || isLink(node)) return 0
  return node.children.reduce((sum, child) => sum + sentenceEnds(child), 0)
}

function weigh(node: Nodes, weights: Map<Nodes, number>, inLink = false): number {
  let weight = 0
  if (node.type === 'text' && !inLink) weight = node.value.match(sentenceMarks)?.length ?? 0
  if ('children' in node && !isSilent(node)) {
    const link = inLink || isLink(node)
    for (const child of node.children) weight += weigh(child, weights, link)
  }
  weights.set(node, weight)
  return weight
}

/** An anchor without a target leads nowhere; one that is not closed runs on over the whole text. */
function isLink(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'a' && node.properties.href !== undefined
}

function elements(node: Root | Element): Element[] {
  return (node.children as Nodes[]).filter((child): child is Element => child.type === 'element')
}
