import type {Element, Nodes, Root} from 'hast'
import {isSilent, shortText, textOf, textStart} from './shown-text.ts'

/** No title is longer. */
const longestTitle = 60

/** Where the text itself begins; a title stands before. */
const textBegins =
  /各位|现在[，,]|我代表|——|――|--|[（(]?(?:\d{4}|[一二〇○零Ｏ]{4})年\s*\d{0,2}[一二三四五六七八九十]{0,2}月/u

/** The name of a report, however its words are spaced. */
const reportName = /报告(?:[（(].{1,12}[)）])?$/u

/** The path to a page through its site has at most so many characters. */
const longestBreadcrumb = 200

const breadcrumb = /位置[：:]|首页.{0,3}[>＞»›/]/u

/** The name of a site, which pages often mark as their first heading. */
const siteName = /(?:网站?|平台|人民政府|网页|首页)$/u

/** True where the text begins with a title of its own. */
export function hasTitle(body: Element): boolean {
  const [head = ''] = textStart(body, 120).split(textBegins)
  return head.includes('报告')
}

/**
 * Find the title outside of the text: what names a report and stands nearest, else the nearest first heading.
 *
 * @param outside Elements beside the text, the nearest first.
 * @returns       Index of the element that holds it, and the title itself.
 */
export function findTitle(outside: Element[]): {at: number; title: Element} | undefined {
  return findNearest(outside, isReportName) ?? findNearest(outside, isFirstHeading)
}

function findNearest(
  outside: Element[],
  matches: (element: Element, text: string) => boolean,
): {at: number; title: Element} | undefined {
  for (const [at, element] of outside.entries()) {
    const title = findIn(element, matches)
    if (title) return {at, title}
  }
  return undefined
}

/** The outermost element that matches: a title's own spans match as well. */
function findIn(element: Element, matches: (element: Element, text: string) => boolean): Element | undefined {
  if (isSilent(element) || element.tagName === 'a') return undefined
  const text = shortText(element, longestBreadcrumb)
  if (text === '' || (text !== undefined && breadcrumb.test(text))) return undefined
  if (text !== undefined && text.length <= longestTitle && matches(element, text)) return element
  for (const child of element.children) {
    const found = child.type === 'element' ? findIn(child, matches) : undefined
    if (found) return found
  }
  return undefined
}

function isReportName(_: Element, text: string): boolean {
  return reportName.test(text)
}

function isFirstHeading({tagName}: Element, text: string): boolean {
  return tagName === 'h1' && !siteName.test(text)
}

/** The title as a page tells it to programs: official sites state it by a name of their own. */
const statedNames = new Set(['articletitle', 'og:title'])

/** A report's title that the page states in its head alone. */
export function statedTitle(tree: Root): string | undefined {
  const head: Element[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'element' && (node.tagName === 'meta' || node.tagName === 'title')) head.push(node)
    else if (node.type === 'root' || (node.type === 'element' && /^(?:html|head)$/u.test(node.tagName)))
      node.children.forEach(visit)
  }
  visit(tree)
  const stated = head.filter(({properties}) =>
    statedNames.has(String(properties.name ?? properties.property).toLowerCase()),
  )
  const titles = [
    ...stated.map(({properties}) => String(properties.content ?? '')),
    ...head.filter(({tagName}) => tagName === 'title').flatMap((title) => textOf(title).split(/[_|｜]|-{1,2}|—/u)),
  ]
  return titles.map((title) => title.trim()).find((title) => title.length <= longestTitle && reportName.test(title))
}
