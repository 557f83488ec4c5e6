import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What PDF.js reads from a page. */
export interface PdfjsPage {
  /** All characters in the order of the content, without white space. */
  text: string
  /** Structure roles from the root down to the piece of marked content, by its number on the page. */
  roles: Map<number, string[]>
}

interface Node {
  role?: string
  type?: string
  id?: string
  children?: Node[]
}

/** Read text and structure of every page through PDF.js. */
export async function readByPdfjs(bytes: Uint8Array): Promise<PdfjsPage[]> {
  const task = getDocument({data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true})
  const document = await task.promise
  const pages: PdfjsPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const content = await page.getTextContent({disableNormalization: true})
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join('')
    const roles = new Map<number, string[]>()
    gatherRoles((await page.getStructTree()) as Node | null, [], roles)
    pages.push({text: text.replace(/\s/gu, ''), roles})
    page.cleanup()
  }
  await task.destroy()
  return pages
}

function gatherRoles(node: Node | null, path: string[], roles: Map<number, string[]>): void {
  if (!node) return
  const mark = /_mc(?<number>\d+)$/u.exec(node.id ?? '')?.groups?.number
  if (mark !== undefined) roles.set(Number(mark), path)
  for (const child of node.children ?? []) gatherRoles(child, node.role ? [...path, node.role] : path, roles)
}
