import {Command, Help, InvalidArgumentError, Option} from 'commander'
import {packageVersion} from '../files/package-version.ts'
import {type Format, formats} from '../pipeline/build-options.ts'
import {displayWidth} from './terminal/display-width.ts'
import type {Terminal} from './terminal/terminal.ts'

/**
 * The command line: what can be asked for, its help, and which function does it. The functions are loaded when asked for.
 *
 * @param finish Told the exit code of the command that ran.
 */
export function createProgram(terminal: Terminal, finish: (code: number) => void): Command {
  const {word} = terminal
  const program = new Command('baogao')
    .description(word('help/program'))
    .version(packageVersion().split('+')[0]!, '-V, --version', word('help/version'))
    .addHelpText('after', `\n${word('help/program-examples')}`)
    .addOption(new Option('--lang <zh|en>', word('help/lang')).choices(['zh', 'en']))
  dress(program, terminal)
  program.helpCommand('help [command]', word('help/help-command'))

  const command = (name: string, text: string) =>
    dress(program.command(name), terminal)
      .description(word(text))
      .addOption(new Option('--lang <zh|en>', word('help/lang')).choices(['zh', 'en']))

  command('build', 'help/build')
    .argument('[INPUT...]', word('help/build-input'))
    .option('-o, --out <DIR>', word('help/out'), 'output')
    .option('-t, --template <NAME>', word('help/template-option'), 'work-report')
    .option('--sheet <NAME>', word('help/sheet'), 'summary')
    .option('-f, --formats <LIST>', word('help/formats'), parseFormats, [...formats])
    .option('--strict', word('help/strict'))
    .option('--force', word('help/force'))
    .addOption(new Option('--pdf-standard <a-1b>', word('help/pdf-standard')).choices(['a-1b']))
    .option('--no-comments', word('help/no-comments'))
    .option('--track-changes', word('help/track-changes'))
    .option('--reference-doc <FILE>', word('help/reference-doc'))
    .option('--previous <FILE>', word('help/previous'))
    .option('-j, --jobs <N>', word('help/jobs'), wholeNumber)
    .option('--timeout <SECONDS>', word('help/timeout'), wholeNumber, 120)
    .option('--report <FILE>', word('help/report'))
    .option('--compare', word('help/compare-option'))
    .option('--shard <I/N>', word('help/shard'), parseShard)
    .option('--watch', word('help/watch'))
    .addHelpText('after', word('help/build-examples'))
    .action(async (inputs: string[], options) => {
      const {runBuild} = await import('./commands/run-build.ts')
      finish(await runBuild(inputs, options, terminal))
    })

  command('clean', 'help/clean')
    .argument('<FILE>', word('help/clean-file'))
    .option('--changes', word('help/changes'))
    .option('--force', word('help/force'))
    .addHelpText('after', word('help/clean-examples'))
    .action(async (path: string, options) => {
      const {runClean} = await import('./commands/run-clean.ts')
      finish(await runClean(path, options, terminal))
    })

  command('indicators', 'help/indicators')
    .argument('<FILE...>', word('help/indicators-file'))
    .option('--headline', word('help/headline'))
    .addOption(new Option('--json', word('help/json')).conflicts(['csv', 'xlsx']))
    .addOption(new Option('--csv', word('help/csv')).conflicts(['json', 'xlsx']))
    .option('--xlsx <FILE>', word('help/xlsx'))
    .option('--force', word('help/force'))
    .addHelpText('after', word('help/indicators-examples'))
    .action(async (inputs: string[], options) => {
      const {runIndicators} = await import('./commands/run-indicators.ts')
      finish(await runIndicators(inputs, options, terminal))
    })

  command('compare', 'help/compare')
    .argument('<FILE...>', word('help/compare-file'))
    .addOption(new Option('--json', word('help/json')).conflicts(['csv', 'xlsx']))
    .addOption(new Option('--csv', word('help/csv')).conflicts(['json', 'xlsx']))
    .option('--xlsx <FILE>', word('help/xlsx'))
    .option('--force', word('help/force'))
    .addHelpText('after', word('help/compare-examples'))
    .action(async (inputs: string[], options) => {
      const {runCompare} = await import('./commands/run-compare.ts')
      finish(await runCompare(inputs, options, terminal))
    })

  addTemplateCommands(command('template', 'help/template'), terminal, finish)
  addFontCommands(command('fonts', 'help/fonts'), terminal, finish)
  return program
}

function addTemplateCommands(parent: Command, terminal: Terminal, finish: (code: number) => void): void {
  const {word} = terminal
  const command = (name: string) => dress(parent.command(name), terminal).description(word(`help/template-${name}`))
  const commands = () => import('./commands/run-template.ts')
  parent.addHelpText('after', word('help/template-examples'))
  command('list').action(async () => finish(await (await commands()).listAll(terminal)))
  command('show')
    .argument('<NAME>', word('help/template-option'))
    .option('--resolved', word('help/resolved'))
    .action(async (name: string, options) => finish(await (await commands()).showOne(name, options, terminal)))
  command('check')
    .argument('<NAME>', word('help/template-option'))
    .action(async (path: string) => finish(await (await commands()).checkOne(path, terminal)))
  command('new')
    .argument('<NAME>', word('help/template-name'))
    .option('--extends <NAME>', word('help/extends'), 'work-report')
    .action(async (name: string, options) => finish(await (await commands()).createOne(name, options, terminal)))
}

function addFontCommands(parent: Command, terminal: Terminal, finish: (code: number) => void): void {
  const {word} = terminal
  const command = (name: string) => dress(parent.command(name), terminal).description(word(`help/fonts-${name}`))
  const commands = () => import('./commands/run-fonts.ts')
  parent.addHelpText('after', word('help/fonts-examples'))
  command('list')
    .argument('[REPORT]', word('help/fonts-report'))
    .option('-t, --template <NAME>', word('help/template-option'), 'work-report')
    .action(async (path: string | undefined, options) =>
      finish(await (await commands()).listRoles(path, options, terminal)),
    )
  command('add')
    .argument('<FILE>', word('help/fonts-file'))
    .requiredOption('--role <ROLE>', word('help/fonts-role'))
    .action(async (path: string, options) => finish(await (await commands()).addOne(path, options, terminal)))
}

/** Chinese or English headings, errors thrown instead of printed. */
function dress(command: Command, {word, err, out}: Terminal): Command {
  const usual = new Help()
  const inWords = (usage: string) =>
    usage.replace('[options]', word('help/any-options')).replace('[command]', word('help/any-command'))
  return command
    .helpOption('-h, --help', word('help/help'))
    .configureHelp({
      styleTitle: (title) => word(titles[title] ?? 'help/options'),
      displayWidth,
      commandUsage: (one) => inWords(usual.commandUsage(one)),
      subcommandTerm: (one) => inWords(usual.subcommandTerm(one)),
      optionDescription: (option) => describeOption(option, word),
    })
    .configureOutput({
      writeOut: (text) => out(text.trimEnd()),
      writeErr: (text) => err(text.trimEnd()),
      outputError: () => {},
    })
    .exitOverride()
    .showSuggestionAfterError(true)
}

/** With its default in the same language; what can be chosen stands in its name or its words. */
function describeOption({description, defaultValue}: Option, word: Terminal['word']): string {
  if (defaultValue === undefined || defaultValue === true) return description
  return `${description}${word('help/default', {value: String(defaultValue)})}`
}

const titles: Record<string, string> = {
  'Usage:': 'help/usage',
  'Options:': 'help/options',
  'Commands:': 'help/commands',
  'Arguments:': 'help/arguments',
  'Global Options:': 'help/global-options',
}

function parseFormats(value: string): Format[] {
  const names = value.split(/[,，]/u).map((name) => name.trim())
  const wrong = names.find((name) => !formats.includes(name as Format))
  if (wrong !== undefined) throw new InvalidArgumentError(formats.join(', '))
  return formats.filter((format) => names.includes(format))
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(value)) throw new InvalidArgumentError('1, 2, 3 …')
  return Number(value)
}

function parseShard(value: string): {index: number; count: number} {
  const found = /^(?<index>\d{1,6})\/(?<count>\d{1,6})$/u.exec(value)?.groups
  const index = Number(found?.index)
  const count = Number(found?.count)
  if (!(index >= 1 && index <= count)) throw new InvalidArgumentError('1/8 … 8/8')
  return {index, count}
}
