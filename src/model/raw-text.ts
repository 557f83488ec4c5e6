/** The text of an input as its reader found it: decoded, nothing repaired yet. */
export interface RawText {
  /** Lines parted by \n, \r\n or what else the file holds. */
  text: string
  /** `markdown` where the reader wrote Markdown (from .html, .docx, .md), `plain` where a line is just a line. */
  markup: 'plain' | 'markdown'
  source: Source
}

/** Where a text came from, as changes.json names it. */
export interface Source {
  /** File name with its extension, without folders. */
  name: string
  format: 'txt' | 'md' | 'html' | 'docx' | 'pdf'
  /** WHATWG label of the encoding that decoded it: utf-8, utf-16le, gb18030 … */
  encoding: string
  /** Hex digest of the file's bytes. */
  sha256: string
}
