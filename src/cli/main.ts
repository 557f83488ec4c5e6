#!/usr/bin/env node
import {chooseLanguage} from './choose-language.ts'
import {run} from './run.ts'
import {openTerminal} from './terminal/open-terminal.ts'

const args = process.argv.slice(2)
process.exitCode = await run(args, openTerminal(chooseLanguage(args, process.env)))
