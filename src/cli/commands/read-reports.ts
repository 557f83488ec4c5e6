import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {findInputs} from '../../files/find-inputs.ts'
import {readSource} from '../../files/read-source.ts'
import type {Lexicon} from '../../indicators/lexicon.ts'
import {type ReportFigures, readFigures} from '../../pipeline/read-figures.ts'
import {tellFindings} from '../terminal/tell-findings.ts'
import type {Terminal} from '../terminal/terminal.ts'

export interface ReadReport extends ReportFigures {
  path: string
}

/**
 * Read the figures of all reports that the arguments name, and tell what was found on the way.
 *
 * @returns The reports that could be read, and whether that was all.
 */
export async function readReports(
  inputs: readonly string[],
  options: {force?: boolean},
  lexicon: Lexicon,
  terminal: Terminal,
): Promise<{reports: ReadReport[]; complete: boolean}> {
  const {paths, empty} = await findInputs(inputs)
  for (const path of empty) terminal.err(`baogao: ${terminal.word('cli/nothing-found', {path})}`)
  const reports: ReadReport[] = []
  for (const path of paths) {
    const file = new VFile({path})
    try {
      reports.push({path, ...(await readFigures(await readSource(path, file), path, file, lexicon, options))})
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error
    }
    tellFindings(file, terminal)
  }
  return {reports, complete: reports.length === paths.length && empty.length === 0}
}
