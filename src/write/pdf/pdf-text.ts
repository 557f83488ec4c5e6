/** A text of a PDF's dictionary; plain strings there are names. */
export interface PdfText {
  valueOf(): string
  readonly length: number
}

/** Mark words as text: pdfkit tells texts by their being String objects. */
export function pdfText(words: string): PdfText {
  return new String(words)
}
