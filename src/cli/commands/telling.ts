import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {exitCode} from '../exit-code.ts'
import {tellFindings} from '../terminal/tell-findings.ts'
import type {Terminal} from '../terminal/terminal.ts'

/**
 * Do a command's work on one file and tell what was found, also where it was given up.
 *
 * @returns The exit code: the work's own, or that of failure where it was given up.
 */
export async function telling(
  path: string,
  terminal: Terminal,
  work: (file: VFile) => Promise<void> | number | void,
): Promise<number> {
  const file = new VFile({path})
  try {
    return (await work(file)) ?? exitCode.fine
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    return exitCode.failed
  } finally {
    tellFindings(file, terminal)
  }
}
