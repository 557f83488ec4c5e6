import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Open a finished PDF with PDF.js, which shares no code with what wrote it. */
export async function openBack(bytes: Uint8Array) {
  return getDocument({data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false}).promise
}

/** Text of a page, in the order of its content, without line breaks. */
export async function textOf(bytes: Uint8Array, page = 1): Promise<string> {
  const document = await openBack(bytes)
  const content = await (await document.getPage(page)).getTextContent()
  return content.items.map((item) => ('str' in item ? item.str : '')).join('')
}
