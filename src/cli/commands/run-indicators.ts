import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {findInputs} from '../../files/find-inputs.ts'
import {openLexicon} from '../../files/open-kit.ts'
import {readSource} from '../../files/read-source.ts'
import {writeAtomically} from '../../files/write-atomically.ts'
import {figureText} from '../../indicators/figure-text.ts'
import type {Lexicon} from '../../indicators/lexicon.ts'
import {mainTable} from '../../indicators/main-table.ts'
import {findings} from '../../messages/finding.ts'
import type {Observation} from '../../model/observation.ts'
import {type ReportFigures, readFigures} from '../../pipeline/read-figures.ts'
import {exitCode} from '../exit-code.ts'
import {formatFindings} from '../terminal/format-findings.ts'
import {formatTable} from '../terminal/format-table.ts'
import type {Terminal} from '../terminal/terminal.ts'

export interface IndicatorsArguments {
  json?: boolean
  csv?: boolean
  /** Path of the workbook. */
  xlsx?: string
  headline?: boolean
  force?: boolean
}

/** `baogao indicators`: the figures of reports to stdout, as a table, JSON or CSV, or into a workbook. */
export async function runIndicators(
  inputs: string[],
  options: IndicatorsArguments,
  terminal: Terminal,
): Promise<number> {
  const {paths, empty} = await findInputs(inputs)
  for (const path of empty) terminal.err(`baogao: ${terminal.word('cli/nothing-found', {path})}`)
  const lexicon = await openLexicon(new VFile())
  const read: ReportFigures[] = []
  for (const path of paths) {
    const file = new VFile({path})
    try {
      read.push(await readFigures(await readSource(path, file), path, file, lexicon, options))
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error
    }
    for (const line of formatFindings(path, findings(file), terminal)) terminal.err(line)
  }
  const chosen = options.headline ? read.map(onlyHeadline) : read
  if (chosen.length > 0) await give(chosen, paths, options, lexicon, terminal)
  return read.length < paths.length || empty.length > 0 ? exitCode.failed : exitCode.fine
}

function onlyHeadline({report, observations}: ReportFigures): ReportFigures {
  return {report, observations: observations.filter(({headline}) => headline)}
}

async function give(
  read: ReportFigures[],
  paths: string[],
  options: IndicatorsArguments,
  lexicon: Lexicon,
  terminal: Terminal,
): Promise<void> {
  const observations = read.flatMap((one) => one.observations)
  const [first] = read
  if (options.json) {
    const {writeIndicatorsJson} = await import('../../write/data/write-indicators-json.ts')
    for (const {report, observations} of read) terminal.out(writeIndicatorsJson(report, observations).trimEnd())
  } else if (options.csv) {
    const {writeIndicatorsCsv} = await import('../../write/data/write-indicators-csv.ts')
    terminal.out(writeIndicatorsCsv(observations).trimEnd())
  } else if (options.xlsx !== undefined) {
    const {writeIndicatorsXlsx} = await import('../../write/data/write-indicators-xlsx.ts')
    const content = await writeIndicatorsXlsx(first!.report, observations, {lexicon})
    await writeAtomically([{path: options.xlsx, content}])
    terminal.out(options.xlsx)
  } else {
    for (const [index, {report, observations}] of read.entries()) {
      terminal.out(`${index === 0 ? '' : '\n'}${terminal.paint(report.metadata.title ?? paths[index]!, 'bold')}`)
      const {year} = report.metadata
      terminal.out(
        options.headline ? formatMain(observations, year, lexicon, terminal) : formatAll(observations, terminal),
      )
    }
  }
}

/** The main indicator table: last year's result, growth and this year's target side by side. */
function formatMain(
  observations: readonly Observation[],
  year: number | undefined,
  lexicon: Lexicon,
  {word}: Terminal,
): string {
  const columns = [
    {title: word('cli/column-indicator'), widest: 40},
    {title: word('cli/column-value'), align: 'right' as const},
    {title: word('cli/column-growth'), align: 'right' as const},
    {title: word('cli/column-target'), align: 'right' as const, widest: 30},
  ]
  const text = (one: Observation | null) => (one === null ? '' : figureText(one))
  const rows = mainTable(observations, {year, lexicon}).map(({indicator, value, growth, target, targetValue}) => {
    const targets = [target, targetValue].filter((one) => one !== null).map((one) => figureText(one))
    return [indicator, text(value), text(growth), targets.join('，')]
  })
  return formatTable(columns, rows)
}

function formatAll(observations: readonly Observation[], {word, columns: width}: Terminal): string {
  const columns = [
    {title: word('cli/column-line'), align: 'right' as const},
    {title: word('cli/column-indicator'), widest: Math.max(20, width - 60)},
    {title: word('cli/column-period')},
    {title: word('cli/column-status')},
    {title: word('cli/column-measure')},
    {title: word('cli/column-figure'), align: 'right' as const, widest: 30},
  ]
  const rows = observations.map((one) => [
    String(one.source.line),
    one.indicator || '–',
    one.period ?? '',
    word(`cli/status-${one.status}`),
    word(`cli/measure-${one.measure}`),
    figureText(one),
  ])
  return formatTable(columns, rows)
}
