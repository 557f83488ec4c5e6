import {strToU8, type Zippable, zipSync} from 'fflate'

/** Parts of a Word file made by hand; the text is the content of `w:body`. */
export interface DocxParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  /** Further relationships of the document. */
  relationships?: string
  /** Further files. */
  files?: Record<string, string | Uint8Array>
}

/** A Word file as any program may write it, with no more in it than asked for. */
export function makeDocx({body, styles, numbering, footnotes, relationships = '', files = {}}: DocxParts): Uint8Array {
  const parts = Object.entries({styles, numbering, footnotes}).filter(
    (part): part is [string, string] => part[1] !== undefined,
  )
  const entries: Zippable = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    'word/document.xml': strToU8(`<w:document ${word} ${other}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
        .map(([name]) => `<Relationship Id="${name}" Type="http://x/${name}" Target="${name}.xml"/>`)
        .join('')}${relationships}</Relationships>`,
    ),
  }
  for (const [name, content] of parts)
    entries[`word/${name}.xml`] = strToU8(`<w:${name} ${word}>${content}</w:${name}>`)
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(entries)
}

/** A paragraph of plain text, in a style where one is named. */
export function p(text: string, style?: string): string {
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${r(text)}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const other =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
