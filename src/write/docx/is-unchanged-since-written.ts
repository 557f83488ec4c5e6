import {listEntries, unpack, ZipError} from '../../read/docx/package/read-zip.ts'
import {fingerprint, fingerprintName, fingerprintPart} from './fingerprint.ts'

/**
 * Tell whether a Word file is still as `writeDocx` wrote it, without any record beside it. What may be overwritten must be
 * certain: a file that is damaged, huge, from elsewhere or saved by another program is not.
 */
export function isUnchangedSinceWritten(bytes: Uint8Array): boolean {
  try {
    const entries = listEntries(bytes)
    if (entries.reduce((sum, entry) => sum + entry.size, 0) > limit) return false
    const parts = entries.map((entry): [string, Uint8Array] => [entry.name, unpack(bytes, entry)])
    const properties = parts.find(([path]) => path === fingerprintPart)?.[1]
    const stated = properties && statedFingerprint(new TextDecoder().decode(properties))
    return stated !== undefined && stated === fingerprint(parts)
  } catch (error) {
    if (error instanceof ZipError) return false
    throw error
  }
}

/** Larger than any file of ours. */
const limit = 512 * 2 ** 20

function statedFingerprint(xml: string): string | undefined {
  return new RegExp(`name="${fingerprintName}"[^>]*><vt:lpwstr[^>]*>(?<digest>[0-9a-f]{64})</`, 'u').exec(xml)?.groups
    ?.digest
}
