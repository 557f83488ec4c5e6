import type {CommanderError} from 'commander'
import {exitCode} from './exit-code.ts'
import type {Terminal} from './terminal/terminal.ts'

/**
 * Say in the terminal's language what the parser found wrong.
 *
 * @param command Where help is found: `baogao template new`.
 * @returns The exit code: 0 where help or version was asked for.
 */
export function explainUsage(error: CommanderError, command: string, terminal: Terminal): number {
  if (error.exitCode === 0) return exitCode.fine
  // Called without a command, it has shown its help.
  if (error.code === 'commander.help') return exitCode.usage
  // The parser quotes what it speaks of: error: unknown option '--ouput'⏎(Did you mean --output?)
  const name = /'(?<name>[^']*)'/u.exec(error.message)?.groups?.name ?? ''
  const near = /Did you mean (?<near>[^?]*)\?/u.exec(error.message)?.groups?.near
  const id = (near && suggestions[error.code]) || messages[error.code]
  if (error.code === 'commander.invalidArgument') {
    // … option '-j, --jobs <N>' argument 'x' is invalid. 1, 2, 3 …
    const found =
      /'(?<name>[^']*)' argument '(?<value>.*)' is invalid\. (?:Allowed choices are )?(?<expected>.*?)\.?$/su.exec(
        error.message,
      )?.groups
    terminal.err(`baogao: ${terminal.word('cli/wrong-value', {...found})}`)
    return exitCode.usage
  }
  if (error.code === 'commander.conflictingOption') {
    const [one = '', other = ''] = [...error.message.matchAll(/'([^']*)'/gu)].map((match) => match[1]!)
    terminal.err(`baogao: ${terminal.word('cli/conflicting-options', {one, other, command})}`)
    return exitCode.usage
  }
  const words = id ? terminal.word(id, {name, near: near ?? '', command}) : error.message
  terminal.err(`baogao: ${words}`)
  return exitCode.usage
}

/** Words for what was nearly a name that there is. */
const suggestions: Record<string, string> = {
  'commander.unknownOption': 'cli/unknown-option-near',
  'commander.unknownCommand': 'cli/unknown-command-near',
}

const messages: Record<string, string> = {
  'commander.unknownOption': 'cli/unknown-option',
  'commander.unknownCommand': 'cli/unknown-command',
  'commander.optionMissingArgument': 'cli/option-needs-value',
  'commander.missingArgument': 'cli/missing-argument',
  'commander.excessArguments': 'cli/too-many-arguments',
}
