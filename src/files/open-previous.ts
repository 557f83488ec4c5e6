import type {VFile} from 'vfile'
import type {Lexicon} from '../indicators/lexicon.ts'
import {fail} from '../messages/report.ts'
import type {Observation} from '../model/observation.ts'
import type {PreviousReport} from '../pipeline/kit.ts'
import {readFigures} from '../pipeline/read-figures.ts'
import {readSource} from './read-source.ts'

/**
 * Last year's report: the report itself in any format that is read, or its indicators.json.
 *
 * @throws VFileMessage for what cannot be read or holds no figures.
 */
export async function openPrevious(path: string, lexicon: Lexicon, file: VFile): Promise<PreviousReport> {
  file.history.push(path)
  const bytes = await readSource(path, file)
  const previous = path.endsWith('.json') ? fromJson(bytes, file) : await fromReport(bytes, path, lexicon, file)
  file.history.pop()
  return previous
}

async function fromReport(bytes: Uint8Array, path: string, lexicon: Lexicon, file: VFile): Promise<PreviousReport> {
  const {report, observations} = await readFigures(bytes, path, file, lexicon)
  return {metadata: report.metadata, observations}
}

function fromJson(bytes: Uint8Array, file: VFile): PreviousReport {
  const {report, observations} = parseJson(bytes) ?? {}
  if (typeof report !== 'object' || report === null || !Array.isArray(observations))
    return fail(file, 'cli/no-indicators')
  return {metadata: report, observations}
}

function parseJson(bytes: Uint8Array): {report?: PreviousReport['metadata']; observations?: Observation[]} | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
