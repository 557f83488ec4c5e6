import {guessLegacy} from '../text/guess-legacy.ts'
import {measureUtf8} from '../text/measure-utf8.ts'
import {sniffUtf16} from '../text/sniff-utf16.ts'

/** Labels that pages give for Simplified Chinese; GB18030 reads all that the smaller sets hold (WHATWG Encoding). */
const gbLabels = /^(?:gb[_-]?2312(?:-80)?|gbk|gb18030|x-gbk|chinese|csgb2312|iso-ir-58)$/u

/** Browsers look for the label in the first 1,024 bytes; saved pages put comments before it. */
const sniffed = 4096

/** Bytes are UTF-8, a few damaged ones apart, where so many of those above ASCII are. */
const mostlyUtf8 = 0.9

/** Latin sets hold no Chinese: a page that names one has it from the program that made it. */
const latin = /^(?:windows-125\d|iso-8859-\d+|macintosh|ascii)$/u

/**
 * Decode a saved web page as a browser does: byte order mark, then the page's own label, then what the bytes are.
 *
 * @param stated Label that the page came with, as in a web archive.
 * @returns      The text and the WHATWG label of the encoding used.
 */
export function decodeHtml(bytes: Uint8Array, stated?: string): {text: string; encoding: string} {
  const encoding = sniffUtf16(bytes) ?? labelled(bytes, stated) ?? guessed(bytes)
  return {text: new TextDecoder(encoding).decode(bytes), encoding}
}

/** The label in a meta element, unless the bytes belie it: pages are often saved anew without changing it. */
function labelled(bytes: Uint8Array, stated: string | undefined): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffed))
  const own = /<meta[^>]{0,200}charset\s*=\s*["']?(?<label>[\w-]{1,40})/iu.exec(head)?.groups?.label
  const label = (own ?? stated)?.toLowerCase()
  if (label === undefined || gbLabels.test(label)) return undefined
  const encoding = encodingOf(label)
  // UTF-16 would have been seen by its bytes.
  return encoding === undefined || /^utf-/u.test(encoding) || latin.test(encoding) ? undefined : encoding
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function guessed(bytes: Uint8Array): string {
  return measureUtf8(bytes) >= mostlyUtf8 ? 'utf-8' : guessLegacy(bytes)
}
