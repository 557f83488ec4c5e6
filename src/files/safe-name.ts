import {createHash} from 'node:crypto'

/** What file systems take in one name, in bytes of UTF-8, less room for a temporary name's additions. */
const longest = 180

/**
 * Make a name that is one folder below the output on any system: no separators, control or reserved characters, no device name,
 * no leading or trailing dot, not too long. Distinct names stay distinct where they had to be cut.
 *
 * @returns Never ''.
 */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
  const named = plain === '' ? 'report' : device.test(plain) ? `_${plain}` : plain
  return bytes(named) <= longest ? named : shorten(named)
}

/** Windows opens a device under these names, whatever the extension. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/iu

function shorten(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  let kept = ''
  for (const character of name) {
    if (bytes(kept + character) > longest - digest.length - 1) break
    kept += character
  }
  return `${kept}~${digest}`
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
