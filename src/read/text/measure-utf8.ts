/**
 * Measure how far bytes are UTF-8: the share of the bytes above ASCII that stand in well-formed sequences of three or four, as
 * all Chinese characters do. Sequences of two are left out: pairs of GB18030 (联通) often look like them.
 *
 * @returns 1 for UTF-8 and for plain ASCII, near 0 for GB18030, between for a mixture.
 */
export function measureUtf8(bytes: Uint8Array): number {
  let high = 0
  let formed = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length !== 2) high += Math.max(length, 1)
    if (length > 2) formed += length
    at += Math.max(length, 1)
  }
  return high === 0 ? 1 : formed / high
}

/** Bytes of the well-formed sequence that begins at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  if (lead > 0xf4) return 0
  for (let next = 1; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0
  return length
}
