import {createHash} from 'node:crypto'

/** Part that holds the fingerprint, and its property there. */
export const fingerprintPart = 'docProps/custom.xml'

export const fingerprintName = 'baogao-fingerprint'

/**
 * Digest of all parts of a Word file but the one it is kept in. Whatever program saves the file writes its parts anew, so
 * that any save shows, even one without a change by hand.
 *
 * @param parts Content by path, in any order.
 */
export function fingerprint(parts: Iterable<[path: string, content: Uint8Array | string]>): string {
  const hash = createHash('sha256')
  for (const [path, content] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (path === fingerprintPart) continue
    hash.update(`${path} ${Buffer.byteLength(content)} `).update(content)
  }
  return hash.digest('hex')
}
