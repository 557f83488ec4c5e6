import {accessSync, constants, existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {fail} from '../messages/report.ts'

/**
 * Give a file up over an error of the file system, in words that name the next step.
 *
 * @param path What was to be read or written.
 * @throws VFileMessage; what is no error of the file system is thrown as it is.
 */
export function failOnDisk(error: unknown, path: string, file: VFile, doing: 'reading' | 'writing'): never {
  if (error instanceof VFileMessage) throw error
  const {code, syscall} = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) throw error
  const cause = code === 'ENOENT' && doing === 'writing' ? whyNotMade(path) : code
  return fail(file, messageByCode[cause] ?? 'files/disk', {path, code: cause})
}

/** Node tells a folder that cannot be made on a read-only disk as missing; the nearest folder that is there says why. */
function whyNotMade(path: string): string {
  let nearest = resolve(path)
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  try {
    accessSync(nearest, constants.W_OK)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EACCES'
  }
  return 'EACCES'
}

const messageByCode: Record<string, string> = {
  ENOSPC: 'files/no-space',
  EDQUOT: 'files/no-space',
  EROFS: 'files/read-only',
  EACCES: 'files/no-permission',
  EPERM: 'files/no-permission',
  ENOENT: 'files/missing',
  EISDIR: 'files/is-folder',
  ENOTDIR: 'files/not-folder',
  EEXIST: 'files/not-folder',
  ENAMETOOLONG: 'files/name-too-long',
  EBUSY: 'files/busy',
  ETXTBSY: 'files/busy',
}
