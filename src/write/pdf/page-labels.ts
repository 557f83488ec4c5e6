import type {PdfDictionary, PdfValue} from './open-pdf-file.ts'
import {pdfText} from './pdf-text.ts'

/**
 * Say in PDF's terms how pages are numbered (ISO 32000-1 §12.4.2): ranges that count on, a new one wherever the sequence breaks.
 *
 * @param labels By page: '1', 'i', any other text, or '' for a page without number.
 */
export function pageLabels(labels: string[]): PdfDictionary {
  const ranges: PdfValue[] = []
  labels.forEach((label, index) => {
    const numbered = readLabel(label)
    const before = index > 0 ? readLabel(labels[index - 1]!) : undefined
    const goesOn =
      before?.style !== undefined && before.style === numbered.style && before.number! + 1 === numbered.number
    if (goesOn) return
    ranges.push(index, numbered.style ? {S: numbered.style, St: numbered.number!} : {P: pdfText(label)})
  })
  return {Nums: ranges}
}

function readLabel(label: string): {style?: 'D' | 'r' | 'R'; number?: number} {
  if (/^[1-9]\d{0,5}$/u.test(label)) return {style: 'D', number: Number(label)}
  if (/^[ivxlc]{1,12}$/u.test(label)) return {style: 'r', number: romanValue(label)}
  if (/^[IVXLC]{1,12}$/u.test(label)) return {style: 'R', number: romanValue(label.toLowerCase())}
  return {}
}

const romanDigits: Record<string, number> = {i: 1, v: 5, x: 10, l: 50, c: 100}

function romanValue(numeral: string): number {
  const values = [...numeral].map((digit) => romanDigits[digit]!)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
