import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'
import type {VFile} from 'vfile'
import {fail} from '../messages/report.ts'
import {failOnDisk} from './fail-on-disk.ts'

/** Beyond the limit of every format; so a huge file is refused before a byte of it is read. */
const largest = 128 * 2 ** 20

/** Name of standard input on a command line. */
export const standardInput = '-'

/**
 * Read an input whole.
 *
 * @param path   `-` is standard input.
 * @throws VFileMessage for what is missing, a folder, not a plain file, unreadable or far too large.
 */
export async function readSource(path: string, file: VFile): Promise<Uint8Array> {
  try {
    if (path === standardInput) return await readStandardInput(file)
    const handle = await open(path, 'r')
    try {
      const status = await handle.stat()
      if (status.isDirectory()) fail(file, 'files/is-folder', {path})
      if (!status.isFile()) fail(file, 'files/not-plain', {path})
      refuseHuge(status.size, file)
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    return failOnDisk(error, path, file, 'reading')
  }
}

/** By its descriptor: a worker thread's own stream is not connected. */
async function readStandardInput(file: VFile): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of createReadStream('', {fd: 0, autoClose: false})) {
    chunks.push(chunk)
    size += chunk.length
    refuseHuge(size, file)
  }
  return Buffer.concat(chunks)
}

function refuseHuge(size: number, file: VFile): void {
  if (size <= largest) return
  fail(file, 'read/too-large', {size: Math.ceil(size / 2 ** 20), limit: largest / 2 ** 20})
}
