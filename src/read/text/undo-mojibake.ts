/** A text that was decoded wrongly before it came here. */
export interface Mojibake {
  /** The text as it was, where nothing of it is lost. */
  text?: string
  /** WHATWG label of what the bytes were, and of what they were taken for. */
  was: 'utf-8' | 'gb18030'
  takenFor: 'windows-1252' | 'gb18030'
}

/** Characters looked at to see whether there is anything to undo. */
const sampled = 20_000

/** A Chinese text has hardly a letter of these; bytes taken for Latin letters are all of them. */
const latinBytes =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2020-\u2026\u2030\u2039\u203a\u20ac\u2122]/gu
const han = /\p{Script=Han}/gu

/** What the commonest of UTF-8's three-byte characters begin with once they are taken for GB18030: ， 。 的 是 — 在. */
const gbTraces = /[锛銆鐨鏄鈥鍦]/gu

/** Share of the characters that are Latin bytes, or traces of UTF-8, at least. */
const least = {latin: 0.5, traces: 0.04}

/**
 * Find a text whose bytes were taken for another encoding's and saved again: æ”¿åºœ or Õþ¸® for 政府, 鏀垮簻 for 政府.
 *
 * @returns Undefined for any other text.
 */
export function undoMojibake(text: string): Mojibake | undefined {
  const sample = text.slice(0, sampled).replace(/[\s\u0021-\u007e]/gu, '')
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  if (sample.length < 20) return undefined
  if (count(latinBytes) > least.latin * sample.length && count(han) < 0.1 * sample.length) return takenForLatin(text)
  if (count(gbTraces) > least.traces * sample.length) return {was: 'utf-8', takenFor: 'gb18030'}
  return undefined
}

function takenForLatin(text: string): Mojibake {
  const bytes = bytesOf(text)
  for (const was of ['utf-8', 'gb18030'] as const) {
    const undone = bytes && strictly(was, bytes)
    if (undone !== undefined) return {text: undone, was, takenFor: 'windows-1252'}
  }
  return {was: /[ãäåæçèé][\u0080-\u00ff\u0152-\u2122]{2}/u.test(text) ? 'utf-8' : 'gb18030', takenFor: 'windows-1252'}
}

/** The bytes that were taken for Latin letters; undefined where a character was no byte. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 0x100 ? code : byteOf.get(code)
    if (byte === undefined) return undefined
    bytes[index] = byte
  }
  return bytes
}

/** What windows-1252 has in the place of Latin-1's control characters. */
const byteOf = new Map(
  Array.from({length: 0x20}, (_, index) => {
    const byte = 0x80 + index
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)).charCodeAt(0), byte] as const
  }),
)

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}
