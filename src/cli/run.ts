import {CommanderError} from 'commander'
import {VFileMessage} from 'vfile-message'
import {createProgram} from './create-program.ts'
import {exitCode} from './exit-code.ts'
import {explainUsage} from './explain-usage.ts'
import type {Terminal} from './terminal/terminal.ts'

/**
 * Carry out a command line.
 *
 * @returns The exit code.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCode.fine
  const program = createProgram(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return explainUsage(error, args, terminal)
    // A command has said by itself what a message of its file says.
    if (error instanceof VFileMessage) return exitCode.failed
    throw error
  }
}
