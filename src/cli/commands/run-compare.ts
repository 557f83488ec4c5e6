import {basename, extname} from 'node:path'
import {VFile} from 'vfile'
import {openLexicon} from '../../files/open-kit.ts'
import {compareReports} from '../../indicators/compare/compare-reports.ts'
import type {Comparison} from '../../model/comparison.ts'
import {comparisonTable} from '../../write/data/comparison-table.ts'
import {exitCode} from '../exit-code.ts'
import {formatTable} from '../terminal/format-table.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {readReports} from './read-reports.ts'
import {writeResult} from './write-result.ts'

export interface CompareArguments {
  json?: boolean
  csv?: boolean
  /** Path of the workbook. */
  xlsx?: string
  force?: boolean
}

/** `baogao compare`: reports side by side, to stdout or into a workbook. */
export async function runCompare(inputs: string[], options: CompareArguments, terminal: Terminal): Promise<number> {
  const lexicon = await openLexicon(new VFile())
  const {reports, complete} = await readReports(inputs, options, lexicon, terminal)
  if (reports.length < 2) {
    terminal.err(`baogao: ${terminal.word('cli/compare-two')}`)
    return exitCode.failed
  }
  const compared = reports.map(({path, report, observations}) => {
    return {name: basename(path, extname(path)), metadata: report.metadata, observations}
  })
  await give(compareReports(compared, lexicon), options, terminal)
  return complete ? exitCode.fine : exitCode.failed
}

async function give(comparison: Comparison, options: CompareArguments, terminal: Terminal): Promise<void> {
  if (options.json) {
    const {writeComparisonJson} = await import('../../write/data/write-comparison-json.ts')
    terminal.out(writeComparisonJson(comparison).trimEnd())
  } else if (options.csv) {
    const {writeComparisonCsv} = await import('../../write/data/write-comparison-csv.ts')
    terminal.out(writeComparisonCsv(comparison).trimEnd())
  } else if (options.xlsx !== undefined) {
    const {writeComparisonXlsx} = await import('../../write/data/write-comparison-xlsx.ts')
    await writeResult(options.xlsx, await writeComparisonXlsx(comparison), terminal)
    terminal.out(options.xlsx)
  } else {
    const {head, rows} = comparisonTable(comparison)
    terminal.out(
      formatTable(
        head.map((title, index) => ({title, widest: index === 0 ? 36 : 20})),
        rows,
      ),
    )
  }
}
