import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {PDFiumModule} from '@hyzyla/pdfium'

/** The functions of PDFium that the check calls; pointers are numbers. */
export interface Pdfium {
  HEAPU8: Uint8Array
  HEAPF32: Float32Array
  HEAPF64: Float64Array
  HEAPU32: Uint32Array
  _malloc(size: number): number
  _free(pointer: number): void
  _FPDF_InitLibrary(): void
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidthF(page: number): number
  _FPDF_GetPageHeightF(page: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_IsGenerated(text: number, index: number): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number
  _FPDFText_GetFontSize(text: number, index: number): number
  _FPDFText_GetTextObject(text: number, index: number): number
  _FPDFPageObj_GetMarkedContentID(object: number): number
  _FPDFTextObj_GetFont(object: number): number
  _FPDFFont_GetFontData(font: number, buffer: number, size: number, length: number): number
}

let opened: Promise<Pdfium> | undefined

/** PDFium, compiled once a process. */
export function openPdfium(): Promise<Pdfium> {
  opened ??= open()
  return opened
}

async function open(): Promise<Pdfium> {
  const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))
  const pdfium = (await PDFiumModule({wasmBinary} as never)) as unknown as Pdfium
  pdfium._FPDF_InitLibrary()
  return pdfium
}
