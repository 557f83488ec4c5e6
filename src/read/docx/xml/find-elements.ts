import type {XmlElement} from './parse-xml.ts'

/** The element's child elements, of one name or all. */
export function childElements(element: XmlElement | undefined, name?: string): XmlElement[] {
  if (!element) return []
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first child element of the name; of several names, one below the other. */
export function firstElement(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = element
  for (const name of path) {
    at = at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)
  }
  return at
}

/** `w:val` of a child element: the value of most of Word's properties. */
export function wordValue(element: XmlElement | undefined, name: string): string | undefined {
  return firstElement(element, name)?.attributes['w:val']
}

/** An on-off property: present without a value is on; undefined where it is not said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = firstElement(element, name)
  if (!found) return undefined
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1')
}
