import {VFile} from 'vfile'
import {openLexicon} from '../../files/open-kit.ts'
import {figureText} from '../../indicators/figure-text.ts'
import type {Lexicon} from '../../indicators/lexicon.ts'
import {mainTable} from '../../indicators/main-table.ts'
import type {Observation} from '../../model/observation.ts'
import {exitCode} from '../exit-code.ts'
import {formatTable} from '../terminal/format-table.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {type ReadReport, readReports} from './read-reports.ts'
import {writeResult} from './write-result.ts'

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
  const lexicon = await openLexicon(new VFile())
  const {reports, complete} = await readReports(inputs, options, lexicon, terminal)
  const chosen = options.headline ? reports.map(onlyHeadline) : reports
  if (chosen.length > 0) await give(chosen, options, lexicon, terminal)
  return complete ? exitCode.fine : exitCode.failed
}

function onlyHeadline({path, report, observations}: ReadReport): ReadReport {
  return {path, report, observations: observations.filter(({headline}) => headline)}
}

async function give(
  read: ReadReport[],
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
    await writeResult(options.xlsx, content, terminal)
    terminal.out(options.xlsx)
  } else {
    for (const [index, {path, report, observations}] of read.entries()) {
      terminal.out(`${index === 0 ? '' : '\n'}${terminal.paint(report.metadata.title ?? path, 'bold')}`)
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
