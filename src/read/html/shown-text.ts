import type {Nodes} from 'hast'

/** Elements that hold no text of the page. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'button',
  'select',
  'textarea',
  'svg',
  'head',
  // What ruby says of its characters: 发展(fāzhǎn).
  'rt',
  'rp',
])

/** True for what a browser does not show as text of the page. */
export function isSilent(node: Nodes): boolean {
  if (node.type !== 'element') return false
  const style = String(node.properties.style ?? '')
  return silent.has(node.tagName) || node.properties.hidden === true || /display\s*:\s*none/iu.test(style)
}

/** Text of an element as a reader sees it, spaces dropped. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/gu, '')
  if (!('children' in node) || isSilent(node)) return ''
  return node.children.map(textOf).join('')
}

/** Nodes looked at for every character asked for: a short text may stand in many spans. */
const nodesACharacter = 8

/**
 * The text of an element where it is short; the walk stops where it is not, so that asking at every level of a deep page
 * stays cheap.
 *
 * @returns Undefined for more characters than `most`.
 */
export function shortText(node: Nodes, most: number): string | undefined {
  const {text, isWhole} = textUpTo(node, most)
  return isWhole && text.length <= most ? text : undefined
}

/** The first characters of an element's text, `most` or a few more. */
export function textStart(node: Nodes, most: number): string {
  return textUpTo(node, most).text
}

function textUpTo(node: Nodes, most: number): {text: string; isWhole: boolean} {
  let text = ''
  let budget = (most + 1) * nodesACharacter
  const visit = (one: Nodes): boolean => {
    if (one.type === 'text') text += one.value.replace(/\s+/gu, '')
    else if ('children' in one && !isSilent(one)) {
      for (const child of one.children) if (budget-- <= 0 || !visit(child)) return false
    }
    return text.length <= most
  }
  const isWhole = visit(node)
  return {text, isWhole}
}
