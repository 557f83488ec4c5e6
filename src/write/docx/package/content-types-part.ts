import {element} from '../xml/element.ts'
import {xmlHeader} from '../xml/namespaces.ts'

/**
 * `[Content_Types].xml`: what every part is.
 *
 * @param paths Part paths without leading slash.
 * @throws      For a part that no row of the tables knows: a fault of ours.
 */
export function contentTypesPart(paths: string[]): string {
  const extensions = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))
  const defaults = [...extensions]
    .filter((extension) => extension in byExtension)
    .map((extension) => element('Default', {Extension: extension, ContentType: byExtension[extension]}))
  const overrides = paths
    .filter((path) => path.endsWith('.xml') && !/^customXml\/item\d/u.test(path))
    .map((path) => element('Override', {PartName: `/${path}`, ContentType: contentTypeOf(path)}))
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return xmlHeader + element('Types', {xmlns}, ...defaults, ...overrides)
}

/** Content type of an XML part, by its path. */
export function contentTypeOf(path: string): string {
  const name = path.replace(/\d*\.xml$/u, '')
  const type = byPath[name]
  if (!type) throw new Error(`No content type for part «${path}»`)
  return type
}

/** Content types by extension; what is XML is told by its path instead. */
export const byExtension: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const byPath: Record<string, string> = {
  'customXml/itemProps': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'docProps/app': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/core': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/custom': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'word/charts/chart': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'word/comments': `${word}.comments+xml`,
  'word/document': `${word}.document.main+xml`,
  'word/fontTable': `${word}.fontTable+xml`,
  'word/footer': `${word}.footer+xml`,
  'word/footnotes': `${word}.footnotes+xml`,
  'word/header': `${word}.header+xml`,
  'word/numbering': `${word}.numbering+xml`,
  'word/settings': `${word}.settings+xml`,
  'word/styles': `${word}.styles+xml`,
}
