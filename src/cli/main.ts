import {chooseLanguage} from './choose-language.ts'
import {run} from './run.ts'
import {openTerminal} from './terminal/open-terminal.ts'

const args = process.argv.slice(2)
run(args, openTerminal(chooseLanguage(args, process.env))).then((code) => {
  process.exitCode = code
})
