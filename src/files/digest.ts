import {createHash} from 'node:crypto'

/** SHA-256 over parts, each set off by its length, so that no two lists of parts run together. */
export function digest(parts: ReadonlyArray<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex')
}
