export type Utf16 = 'utf-16le' | 'utf-16be'

/**
 * Tell UTF-16 by its byte order mark, or without one by what its units are: nearly all Han, ASCII or Chinese punctuation in
 * one byte order, and not in the other.
 */
export function sniffUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length & ~1, 4096)
  // Every text has line ends or digits, and those have a zero byte in UTF-16 alone.
  if (length < 8 || !bytes.subarray(0, length).includes(0)) return undefined
  const little = plausibleShare(bytes, length, 1)
  const big = plausibleShare(bytes, length, 0)
  if (little > 0.95 && little > big) return 'utf-16le'
  if (big > 0.95 && big > little) return 'utf-16be'
  return undefined
}

/** Share of units that a Chinese text may hold; `high` is the offset of a unit's high byte. */
function plausibleShare(bytes: Uint8Array, length: number, high: 0 | 1): number {
  let plausible = 0
  for (let at = 0; at < length; at += 2) {
    const row = bytes[at + high]!
    const cell = bytes[at + 1 - high]!
    const ascii = row === 0 && (cell >= 0x20 || (cell >= 0x09 && cell <= 0x0d))
    // 一…鿿; general punctuation; CJK punctuation; full-width forms.
    if (ascii || (row >= 0x4e && row <= 0x9f) || row === 0x20 || row === 0x30 || row === 0xff) plausible++
  }
  return plausible / (length / 2)
}
