import type {Link, PhrasingContent, Root, Text} from 'mdast'
import type {Point} from 'unist'
import {SKIP, visit} from 'unist-util-visit'

/** What an address that stands bare may hold; GFM lets it run on to the next space, and Chinese text has none. */
const address = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+/gu
const trailing = /[.,;:!?'"()\]]+$/u

/** End bare addresses where Chinese text goes on: 见http://a.cn/b，下载后… */
export function partAddresses(tree: Root): void {
  visit(tree, 'link', (node, index, parent) => {
    const text = literal(node)
    if (text === undefined || index === undefined || !parent || !/[^\p{ASCII}]/u.test(text)) return undefined
    const parts = partsOf(text, node)
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

/** The text of a link that Markdown found by itself. */
function literal(node: Link): string | undefined {
  const [child] = node.children
  if (node.children.length !== 1 || child?.type !== 'text' || node.title) return undefined
  const length = (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0)
  const bare = child.value.length === length
  return bare && [child.value, `http://${child.value}`].includes(decoded(node.url)) ? child.value : undefined
}

function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function partsOf(text: string, node: Link): PhrasingContent[] {
  const start = node.position!.start
  const parts: PhrasingContent[] = []
  let at = 0
  const say = (end: number) => {
    if (end > at) parts.push(textNode(text, at, end, start))
    at = end
  }
  for (const match of text.matchAll(address)) {
    const url = match[0].replace(trailing, '')
    say(match.index)
    at = match.index + url.length
    const child = textNode(text, match.index, at, start)
    const target = url.startsWith('www.') ? `http://${url}` : url
    parts.push({type: 'link', url: target, title: null, children: [child], position: child.position!})
  }
  say(text.length)
  return parts
}

function textNode(text: string, from: number, to: number, start: Point): Text {
  return {type: 'text', value: text.slice(from, to), position: {start: moved(start, from), end: moved(start, to)}}
}

function moved(point: Point, by: number): Point {
  return {line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by}
}
