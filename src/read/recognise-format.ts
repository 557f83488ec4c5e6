import type {Source} from '../model/raw-text.ts'
import {isMht} from './html/unpack-mht.ts'
import {sniffUtf16} from './text/sniff-utf16.ts'

/** A format that is known for what it is, and not read. */
export interface OtherFormat {
  name: string
}

/**
 * Tell a file's format: by its first bytes where they say it, else by its extension; text when nothing speaks against it.
 *
 * @param extension With its dot, in any case; '' for none.
 * @returns         `unknown` for bytes that are no text.
 */
export function recogniseFormat(bytes: Uint8Array, extension: string): Source['format'] | OtherFormat | 'unknown' {
  const head = latin1(bytes.subarray(0, 1024))
  // A PDF may have junk before its header: ISO 32000-1 Annex H.3.4.4 lets readers accept it in the first 1,024 bytes.
  if (head.startsWith('%PDF-') || (extension.toLowerCase() === '.pdf' && head.includes('%PDF-'))) return 'pdf'
  // Office puts a file under a password into an OLE container: its reader says so.
  if (head.startsWith(ole) && extension.toLowerCase() === '.docx') return 'docx'
  const known = signatures.find(({bytes: start}) => head.startsWith(start))
  if (known) return known.format
  if (isBinary(bytes)) return 'unknown'
  if (isMht(bytes) || isHtml(head, byExtension[extension.toLowerCase()] === 'md')) return 'html'
  return byExtension[extension.toLowerCase()] ?? 'txt'
}

const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

const signatures: Array<{bytes: string; format: Source['format'] | OtherFormat}> = [
  {bytes: 'PK\x03\x04', format: 'docx'},
  // An old .doc, .wps or .xls.
  {bytes: ole, format: {name: 'Word 97–2003 / WPS (.doc, .wps)'}},
  {bytes: '{\\rtf', format: {name: 'RTF'}},
  {bytes: '\x89PNG', format: {name: 'PNG'}},
  {bytes: '\xff\xd8\xff', format: {name: 'JPEG'}},
  {bytes: 'GIF8', format: {name: 'GIF'}},
  {bytes: 'II*\x00', format: {name: 'TIFF'}},
  {bytes: 'MM\x00*', format: {name: 'TIFF'}},
  {bytes: 'AT&TFORM', format: {name: 'DjVu'}},
  {bytes: 'Rar!', format: {name: 'RAR'}},
  {bytes: '7z\xbc\xaf\x27\x1c', format: {name: '7-Zip'}},
  {bytes: '\x1f\x8b', format: {name: 'gzip'}},
]

const byExtension: Record<string, Source['format']> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mht': 'html',
  '.mhtml': 'html',
}

/** What may stand before a page's first element: byte order mark, XML's line, remarks of the program that saved it. */
const beforePage =
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->).){0,500}-->\s*){0,3}/su

const pageStart = /^<(?:!doctype html|html|head|body)[\s>]/iu

/** Elements that a piece cut out of a page begins with; Markdown may hold such a piece. */
const pieceStart = /^<(?:meta|title|div|table|section|article|center|p|span|style|script|link|h1)[\s>/]/iu

function isHtml(head: string, isMarkdown: boolean): boolean {
  // In UTF-16 every second byte is NUL.
  const text = head.replaceAll('\0', '').replace(beforePage, '')
  return pageStart.test(text) || (!isMarkdown && pieceStart.test(text))
}

/** A text has hardly a control character; NUL (but in UTF-16) is one that programs leave at a line's or a file's end. */
function isBinary(bytes: Uint8Array): boolean {
  if (sniffUtf16(bytes)) return false
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) {
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++
  }
  return controls > sample.length / 100
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
