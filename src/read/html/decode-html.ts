/** Labels that pages give for Simplified Chinese; GB18030 reads all that the smaller sets hold (WHATWG Encoding). */
const gbLabels = /^(?:gb[_-]?2312(?:-80)?|gbk|gb18030|x-gbk|chinese|csgb2312|iso-ir-58)$/u

/** Browsers look for the label in the first 1,024 bytes; saved pages put comments before it. */
const sniffed = 4096

/**
 * Decode a saved web page as a browser does: byte order mark, then the page's own label, then what the bytes are.
 *
 * @returns The text and the WHATWG label of the encoding used.
 */
export function decodeHtml(bytes: Uint8Array): {text: string; encoding: string} {
  const encoding = byteOrderMark(bytes) ?? labelled(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030')
  return {text: new TextDecoder(encoding).decode(bytes), encoding}
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** The label in a meta element, unless the bytes belie it: pages are often saved anew without changing it. */
function labelled(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, sniffed))
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?(?<label>[\w-]{1,40})/iu.exec(head)?.groups?.label?.toLowerCase()
  if (label === undefined) return undefined
  if (gbLabels.test(label)) return isUtf8(bytes) && !isAscii(bytes) ? 'utf-8' : 'gb18030'
  if (label === 'utf-8' || label === 'utf8') return isUtf8(bytes) ? 'utf-8' : 'gb18030'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}
