import {closeSync, openSync, readSync, statSync} from 'node:fs'

/** More than any template may hold: what is read of a larger file is enough to refuse it. */
const maximumBytes = 1_048_576

/**
 * Text of a template file in UTF-8, in UTF-16 with its mark, or in GB18030, as some Chinese editors save.
 *
 * @returns Undefined for what is no plain file (a folder, a device) or is not there.
 */
export function readTemplateText(path: string): string | undefined {
  const status = statSync(path, {throwIfNoEntry: false})
  if (!status?.isFile()) return undefined
  const bytes = new Uint8Array(Math.min(status.size, maximumBytes))
  const file = openSync(path, 'r')
  try {
    return decode(bytes.subarray(0, readSync(file, bytes)))
  } finally {
    closeSync(file)
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
