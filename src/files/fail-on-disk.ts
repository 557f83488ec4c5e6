import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {fail} from '../messages/report.ts'

/**
 * Give a file up over an error of the file system, in words that name the next step.
 *
 * @throws VFileMessage; what is no error of the file system is thrown as it is.
 */
export function failOnDisk(error: unknown, path: string, file: VFile): never {
  if (error instanceof VFileMessage) throw error
  const {code, syscall} = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) throw error
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
