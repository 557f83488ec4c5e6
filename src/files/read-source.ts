import {open} from 'node:fs/promises'
import type {VFile} from 'vfile'
import {fail} from '../messages/report.ts'
import {failOnDisk} from './fail-on-disk.ts'

/** Beyond the limit of every format; so a huge file is refused before a byte of it is read. */
const largest = 128 * 2 ** 20

/**
 * Read an input whole.
 *
 * @throws VFileMessage for what is missing, a folder, not a plain file, unreadable or far too large.
 */
export async function readSource(path: string, file: VFile): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r')
    try {
      const status = await handle.stat()
      if (status.isDirectory()) fail(file, 'files/is-folder', {path})
      if (!status.isFile()) fail(file, 'files/not-plain', {path})
      if (status.size > largest) {
        fail(file, 'read/too-large', {size: Math.ceil(status.size / 2 ** 20), limit: largest / 2 ** 20})
      }
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    return failOnDisk(error, path, file, 'reading')
  }
}
