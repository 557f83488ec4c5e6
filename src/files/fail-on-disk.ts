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
  // Node tells a folder that cannot be made on a read-only disk as missing.
  if (code === 'ENOENT' && doing === 'writing') return fail(file, 'files/no-permission', {path, code})
  return fail(file, messageByCode[code] ?? 'files/disk', {path, code})
}

const messageByCode: Record<string, string> = {
  ENOSPC: 'files/no-space',
  EDQUOT: 'files/no-space',
  EROFS: 'files/no-permission',
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
