import {chooseLanguage} from './choose-language.ts'
import {exitCode} from './exit-code.ts'
import {run} from './run.ts'
import {openTerminal} from './terminal/open-terminal.ts'

const args = process.argv.slice(2)
const terminal = openTerminal(chooseLanguage(args, process.env))
run(args, terminal)
  .catch((error: unknown) => {
    // Node would show the line of the bundle, which is as long as the program.
    const {message, stack = ''} = error instanceof Error ? error : new Error(String(error))
    const place = stack.split('\n').slice(1, 4).join(' ').replace(/\s+/gu, ' ')
    terminal.err(`baogao: ${terminal.word('batch/fault', {reason: message, place})}`)
    return exitCode.failed
  })
  .then((code) => {
    process.exitCode = code
  })
