/** An element with its names in the usual prefixes (`w:p`), whatever prefixes the file itself uses. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

/** The text is no well-formed XML, or more than Office ever writes (a document type, hundreds of levels). */
export class XmlError extends Error {}

/**
 * Parse an XML part of an Office file, in one pass and without recursion.
 *
 * No document type is accepted: Office writes none, and it is the way to blow a small file up by entities.
 *
 * @returns The root element; comments and processing instructions are left out.
 * @throws  {XmlError}
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = {name: '', attributes: {}, children: []}
  const open: XmlElement[] = [root]
  const prefixes = new Map<string, string>()
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length) {
    const parent = open.at(-1)!
    const bracket = text.indexOf('<', at)
    const end = bracket < 0 ? text.length : bracket
    if (end > at && open.length > 1) parent.children.push(decodeEntities(text.slice(at, end)))
    if (bracket < 0) break
    if (text.startsWith('<!--', bracket)) at = skip(text, bracket, '-->')
    else if (text.startsWith('<?', bracket)) at = skip(text, bracket, '?>')
    else if (text.startsWith('<![CDATA[', bracket)) {
      at = skip(text, bracket, ']]>')
      parent.children.push(text.slice(bracket + 9, at - 3))
    } else if (text.startsWith('</', bracket)) {
      if (open.length === 1) throw new XmlError('a closing tag too many')
      at = skip(text, bracket, '>')
      open.pop()
    } else {
      const tag = readTag(text, bracket, prefixes)
      parent.children.push(tag.element)
      if (!tag.empty) open.push(tag.element)
      if (open.length > deepest) throw new XmlError('nested too deep')
      at = tag.end
    }
  }
  const [element] = root.children.filter((child) => typeof child !== 'string')
  if (!element || open.length > 1) throw new XmlError('the document is cut off')
  return element
}

/** Word nests a dozen levels, a table in a text box in a table some fifty. */
const deepest = 400

const nameStart = /<(?<name>[^\s/>="'<]+)/uy

const attribute = /\s+(?<name>[^\s/>="'<]+)\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')/uy

const tagEnd = /\s*(?<slash>\/?)>/uy

function readTag(text: string, start: number, prefixes: Map<string, string>) {
  nameStart.lastIndex = start
  const name = nameStart.exec(text)?.groups?.name
  if (name === undefined || name.startsWith('!')) throw new XmlError('no tag where one was expected')
  const attributes: Record<string, string> = {}
  let at = nameStart.lastIndex
  for (attribute.lastIndex = at; ; at = attribute.lastIndex) {
    const match = attribute.exec(text)?.groups
    if (!match) break
    const value = decodeEntities(match.double ?? match.single ?? '')
    const key = match.name!
    if (key === 'xmlns' || key.startsWith('xmlns:')) notePrefix(key.slice(6), value, prefixes)
    attributes[usual(key, prefixes, '')] = value
  }
  tagEnd.lastIndex = at
  const end = tagEnd.exec(text)
  if (!end) throw new XmlError('a tag is not closed')
  const element: XmlElement = {name: usual(name, prefixes, prefixes.get('') ?? ''), attributes, children: []}
  return {element, empty: end.groups?.slash === '/', end: tagEnd.lastIndex}
}

/** Namespaces that matter here, transitional and strict, by their usual prefix. */
const usualPrefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
}

function notePrefix(prefix: string, uri: string, prefixes: Map<string, string>): void {
  const known = usualPrefixes[uri]
  if (known !== undefined) prefixes.set(prefix, known)
}

function usual(name: string, prefixes: Map<string, string>, bare: string): string {
  const colon = name.indexOf(':')
  if (colon < 0) return bare === '' ? name : `${bare}:${name}`
  const prefix = prefixes.get(name.slice(0, colon))
  return prefix === undefined ? name : `${prefix}${name.slice(colon)}`
}

function skip(text: string, from: number, mark: string): number {
  const found = text.indexOf(mark, from)
  if (found < 0) throw new XmlError(`«${mark}» is missing`)
  return found + mark.length
}

/** The five names of XML and character numbers; others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x(?<hex>[0-9A-Fa-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/gu,
    (...match) => {
      const {hex, decimal, name} = match.at(-1) as {hex?: string; decimal?: string; name?: string}
      if (name !== undefined) return entities[name]!
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
    },
  )
}

const entities: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
