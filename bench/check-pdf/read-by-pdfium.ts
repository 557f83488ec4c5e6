import {countMissingGlyphs} from './count-missing-glyphs.ts'
import {openPdfium, type Pdfium} from './open-pdfium.ts'
import type {Glyph, PageGlyphs} from './page-glyphs.ts'

/** What PDFium reads from a file. */
export interface PdfiumReading {
  pages: PageGlyphs[]
  /** Glyphs drawn as the “no glyph” box of their face, over all embedded subsets. */
  missing: number
}

/** Read every page's characters with their places through PDFium. */
export async function readByPdfium(bytes: Uint8Array): Promise<PdfiumReading> {
  const pdfium = await openPdfium()
  const memory = pdfium._malloc(bytes.length)
  pdfium.HEAPU8.set(bytes, memory)
  const document = pdfium._FPDF_LoadMemDocument(memory, bytes.length, 0)
  if (document === 0) throw new Error('PDFium cannot open the file')
  const fonts = new Set<number>()
  try {
    const count = pdfium._FPDF_GetPageCount(document)
    const pages = Array.from({length: count}, (_, index) => readPage(pdfium, document, index, fonts))
    let missing = 0
    for (const font of fonts) missing += countMissingGlyphs(fontData(pdfium, font))
    return {pages, missing}
  } finally {
    pdfium._FPDF_CloseDocument(document)
    pdfium._free(memory)
  }
}

function readPage(pdfium: Pdfium, document: number, index: number, fonts: Set<number>): PageGlyphs {
  const page = pdfium._FPDF_LoadPage(document, index)
  const text = pdfium._FPDFText_LoadPage(page)
  const height = pdfium._FPDF_GetPageHeightF(page)
  const place = pdfium._malloc(32)
  const marks = new Map<number, number>()
  const glyphs: Glyph[] = []
  const count = pdfium._FPDFText_CountChars(text)
  for (let at = 0; at < count; at++) {
    // A hyphen at a line's end is reported as U+0002.
    const unicode = pdfium._FPDFText_GetUnicode(text, at)
    const code = unicode === 2 ? 0x2d : unicode
    if (pdfium._FPDFText_IsGenerated(text, at) === 1) continue
    const object = pdfium._FPDFText_GetTextObject(text, at)
    if (!marks.has(object)) {
      marks.set(object, pdfium._FPDFPageObj_GetMarkedContentID(object))
      fonts.add(pdfium._FPDFTextObj_GetFont(object))
    }
    pdfium._FPDFText_GetCharOrigin(text, at, place, place + 8)
    const left = pdfium.HEAPF64[place / 8]!
    const baseline = height - pdfium.HEAPF64[place / 8 + 1]!
    // left, top, right, bottom as 32-bit floats
    pdfium._FPDFText_GetLooseCharBox(text, at, place)
    const right = pdfium.HEAPF32[place / 4 + 2]!
    const size = pdfium._FPDFText_GetFontSize(text, at)
    glyphs.push({text: String.fromCodePoint(code), left, right, baseline, size, mark: marks.get(object)!})
  }
  pdfium._free(place)
  const width = pdfium._FPDF_GetPageWidthF(page)
  pdfium._FPDFText_ClosePage(text)
  pdfium._FPDF_ClosePage(page)
  return {width, height, glyphs}
}

function fontData(pdfium: Pdfium, font: number): Uint8Array {
  const length = pdfium._malloc(8)
  pdfium._FPDFFont_GetFontData(font, 0, 0, length)
  const size = pdfium.HEAPU32[length / 4]!
  const buffer = pdfium._malloc(size)
  pdfium._FPDFFont_GetFontData(font, buffer, size, length)
  const data = pdfium.HEAPU8.slice(buffer, buffer + size)
  pdfium._free(buffer)
  pdfium._free(length)
  return data
}
