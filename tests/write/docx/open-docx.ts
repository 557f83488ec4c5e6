import {strFromU8, unzipSync} from 'fflate'
import {parseXml, type XmlElement} from '../../../src/read/docx/xml/parse-xml.ts'

/** A Word file taken apart by means that are not the writer's own. */
export interface OpenedDocx {
  names: string[]
  text(part: string): string
  xml(part: string): XmlElement
}

export function openDocx(bytes: Uint8Array): OpenedDocx {
  const files = unzipSync(bytes)
  const text = (part: string) => {
    const data = files[part]
    if (!data) throw new Error(`No part ${part} among ${Object.keys(files).join(', ')}`)
    return strFromU8(data)
  }
  return {names: Object.keys(files), text, xml: (part) => parseXml(text(part))}
}

/** All elements of the name below an element, in order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return [...(child.name === name ? [child] : []), ...all(child, name)]
  })
}

/** Words of an element, as shown: without deleted text and field instructions. */
export function words(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : ''
      if (child.name === 'w:tab') return '\t'
      return child.name === 'w:br' ? '\n' : words(child)
    })
    .join('')
}
