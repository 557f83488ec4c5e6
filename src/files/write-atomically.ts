import {randomBytes} from 'node:crypto'
import {open, rename, rm} from 'node:fs/promises'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'

/** Content by path. */
export type Contents = Array<{path: string; content: Uint8Array | string}>

/**
 * Write files so that each is the old one or the new one whole, whenever the process is killed or the disk fills: all are written
 * under temporary names beside their places, then renamed. When one cannot be written, none is.
 *
 * @throws The file system's error; temporary files are gone then.
 */
export async function writeAtomically(contents: Contents): Promise<void> {
  const steps = contents.map(({path, content}) => ({path, content, temporary: temporaryName(path)}))
  try {
    await Promise.all(steps.map(({temporary, content}) => writeThrough(temporary, content)))
    for (const {temporary, path} of steps) await rename(temporary, path)
  } catch (error) {
    await Promise.allSettled(steps.map(({temporary}) => rm(temporary, {force: true})))
    throw error
  }
}

/** Marks a temporary file and the process that writes it: `.baogao~HOST~PID~RANDOM~report.pdf`. */
export const temporaryPattern = /^\.baogao~(?<host>[^~]*)~(?<pid>\d+)~[0-9a-f]+~/u

/** This machine's name as it stands in temporary names. */
export const host = hostname()
  .replace(/[^\w.-]/gu, '')
  .slice(0, 40)

/** Name beside a file under which it is written before it is whole; what a killed run leaves of it is swept. */
export function temporaryName(path: string): string {
  const random = randomBytes(4).toString('hex')
  return join(dirname(path), `.baogao~${host}~${process.pid}~${random}~${basename(path)}`)
}

/** Data reach the disk before the rename does: else a power cut leaves an empty file under the final name. */
async function writeThrough(path: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(content)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
