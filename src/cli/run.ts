import {type Command, CommanderError} from 'commander'
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
    if (error instanceof CommanderError) return explainUsage(error, nameOf(program, args), terminal)
    // A command has said by itself what a message of its file says.
    if (error instanceof VFileMessage) return exitCode.failed
    throw error
  }
}

/** The command that the arguments name, as far as there is one: `baogao template new`. */
function nameOf(program: Command, args: readonly string[]): string {
  const words = [program.name()]
  let command: Command | undefined = program
  for (const arg of args) {
    if (arg.startsWith('-')) continue
    command = command.commands.find((one) => one.name() === arg)
    if (!command) break
    words.push(command.name())
  }
  return words.join(' ')
}
