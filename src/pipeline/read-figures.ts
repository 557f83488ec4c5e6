import type {VFile} from 'vfile'
import {clean} from '../clean/clean.ts'
import {extractIndicators} from '../indicators/extract-indicators.ts'
import type {Lexicon} from '../indicators/lexicon.ts'
import type {Observation} from '../model/observation.ts'
import type {Report} from '../model/report.ts'
import {parse} from '../parse/parse.ts'
import {type ReadOptions, readInput} from '../read/read-input.ts'

/** A report with its figures; their pages are not known, since nothing is typeset. */
export interface ReportFigures {
  report: Report
  observations: Observation[]
}

/**
 * Read the figures of a report, without building its documents.
 *
 * @throws VFileMessage where the input cannot be read or is no report.
 */
export async function readFigures(
  bytes: Uint8Array,
  name: string,
  file: VFile,
  lexicon: Lexicon,
  options: ReadOptions = {},
): Promise<ReportFigures> {
  const raw = await readInput(bytes, name, file, options)
  const report = parse(clean(raw, file, options).markdown, file)
  return {report, observations: extractIndicators(report, lexicon, file)}
}
