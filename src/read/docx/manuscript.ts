import type {ReportMetadata} from '../../model/report.ts'
import type {WordPackage} from './package/open-package.ts'
import {childElements} from './xml/find-elements.ts'
import {parseXml, type XmlElement, XmlError} from './xml/parse-xml.ts'

/**
 * What our writer leaves in a Word file beside the text, so that the file, edited or not, reads back as the report.md it
 * came from: front matter, and what each style is for. Word, WPS and LibreOffice keep such a part through edits.
 */
export interface Manuscript {
  metadata: ReportMetadata
  /** Our name of a paragraph or character style by the name that Word shows. */
  styles: Map<string, string>
  /** Words of title, delivery and speaker lines as written: where they still stand, the front matter is still right. */
  head: string[]
  /** Words of the lines that the template added; they are no part of report.md. */
  added: string[]
  /** Sources of the pictures as report.md names them. */
  pictures: string[]
}

/** Namespace of the part's root element. */
export const manuscriptNamespace = 'urn:baogao:manuscript'

/** What a style is for that a template's rules have: they are no part of report.md. */
export const addedRule = 'added-rule'

/** The manuscript in a Word file; undefined where we did not write it, or another program has dropped it. */
export function readManuscript(source: WordPackage): Manuscript | undefined {
  for (const name of source.names) {
    if (!/^customXml\/item\d*\.xml$/iu.test(name)) continue
    const text = source.text(name)
    if (text?.includes(manuscriptNamespace)) return manuscriptOf(text)
  }
  return undefined
}

/** A damaged part is one of no use, not a reason to refuse the text. */
function manuscriptOf(text: string): Manuscript | undefined {
  try {
    const root = parseXml(text)
    const pairs = (name: string) =>
      childElements(root, name).map(({attributes}) => [attributes.name ?? '', attributes.value ?? ''])
    const words = (name: string) => childElements(root, name).map(({attributes}) => attributes.text ?? '')
    const sources = childElements(root, 'picture').map(({attributes}) => attributes.source ?? '')
    return {
      metadata: Object.fromEntries(childElements(root, 'metadata').map(metadataEntry)),
      styles: new Map(pairs('style') as Array<[string, string]>),
      head: words('head'),
      added: words('added'),
      pictures: sources,
    }
  } catch (error) {
    if (error instanceof XmlError) return undefined
    throw error
  }
}

function metadataEntry({attributes}: XmlElement): [string, string | number] {
  const {name = '', value = '', type} = attributes
  return [name, type === 'number' ? Number(value) : value]
}
