import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import {VFile} from 'vfile'
import {failOnDisk} from '../../files/fail-on-disk.ts'
import {writeAtomically} from '../../files/write-atomically.ts'
import {tellFindings} from '../terminal/tell-findings.ts'
import type {Terminal} from '../terminal/terminal.ts'

/**
 * Write a file that the command line names, whole or not at all; its folder is made.
 *
 * @throws VFileMessage where it cannot be written; that has been told then.
 */
export async function writeResult(path: string, content: Uint8Array | string, terminal: Terminal): Promise<void> {
  const file = new VFile({path})
  try {
    await mkdir(dirname(path), {recursive: true})
    await writeAtomically([{path, content}])
  } catch (error) {
    failOnDisk(error, path, file, 'writing')
  } finally {
    tellFindings(file, terminal)
  }
}
