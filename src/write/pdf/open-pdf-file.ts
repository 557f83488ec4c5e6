import {createRequire} from 'node:module'
import type {PdfText} from './pdf-text.ts'

/** A PDF under construction: objects are made, filled and ended in any order. */
export interface PdfFile {
  /** Catalog dictionary. */
  root: PdfDictionary
  /** An object of its own; it is written when it is ended. */
  ref(data?: PdfDictionary): PdfReference
  /** Add a page's dictionary to the page tree. */
  addPage(page: PdfReference): void
  pages: PdfReference
  /** Write what is left: catalog, cross-reference table, trailer. */
  close(): Promise<Uint8Array>
}

export interface PdfReference {
  readonly id: number
  data: PdfDictionary
  /** Close the object; with bytes it is a stream. They are deflated unless `data.Filter` is set or `compress` false. */
  end(chunk?: Uint8Array): void
  compress: boolean
}

/** Strings are names; texts are made by pdfText, numbers and nested values as they are. */
export type PdfValue =
  | string
  | PdfText
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | PdfReference
  | PdfValue[]
  | PdfDictionary
export interface PdfDictionary {
  [key: string]: PdfValue | undefined
}

export interface PdfFileOptions {
  version: '1.4' | '1.7'
  info: Record<string, string | Date>
}

/**
 * Open a PDF on the document class inside pdfmake 0.3.11: its object writer, without its layout.
 * This is the one place that knows pdfmake's and pdfkit's inner names; tests/write/pdf/open-pdf-file.test.ts guards them.
 */
export function openPdfFile({version, info}: PdfFileOptions): PdfFile {
  const inner = new InnerDocument(
    {},
    {},
    {},
    {},
    // Without a first face: Helvetica and its metrics would be loaded for nothing.
    {autoFirstPage: false, font: null, pdfVersion: version, info, displayTitle: true, compress: true},
  )
  // Its XMP does not escape & and <; ours is written by write-xmp.ts.
  inner.endMetadata = () => {}
  // The structure tree is ours: see write-structure.ts.
  inner.endMarkings = () => {}
  const chunks: Uint8Array[] = []
  inner.on('data', (chunk) => chunks.push(chunk))
  return {
    root: inner._root.data,
    pages: inner._root.data.Pages,
    ref: (data = {}) => inner.ref(data),
    addPage(page) {
      const tree = inner._root.data.Pages.data
      ;(tree.Kids as PdfValue[]).push(page)
      tree.Count = (tree.Count as number) + 1
    },
    close() {
      const closed = new Promise<Uint8Array>((resolve, reject) => {
        inner.on('end', () => resolve(Buffer.concat(chunks)))
        inner.on('error', reject)
      })
      inner.end()
      return closed
    },
  }
}

/** What is used of pdfmake's document class, a subclass of pdfkit's. */
interface Inner {
  _root: {data: PdfDictionary & {Pages: PdfReference}}
  ref(data: PdfDictionary): PdfReference
  endMetadata(): void
  endMarkings(): void
  end(): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  on(event: 'error', listener: (error: Error) => void): void
}

const InnerDocument = (
  createRequire(import.meta.url)('pdfmake/js/PDFDocument.js') as {
    default: new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: {
        autoFirstPage: false
        font: null
        pdfVersion: string
        info: object
        displayTitle: boolean
        compress: boolean
      },
    ) => Inner
  }
).default
