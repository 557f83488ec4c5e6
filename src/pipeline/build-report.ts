import type {VFile} from 'vfile'
import {clean} from '../clean/clean.ts'
import {composeReport} from '../compose/compose-report.ts'
import {extractIndicators} from '../indicators/extract-indicators.ts'
import type {Change} from '../model/change.ts'
import type {Observation} from '../model/observation.ts'
import type {PageMap} from '../model/page-map.ts'
import type {Report} from '../model/report.ts'
import {parse} from '../parse/parse.ts'
import {readInput} from '../read/read-input.ts'
import {typeset} from '../typeset/typeset.ts'
import type {BuildOptions} from './build-options.ts'
import {changesJson} from './changes-json.ts'
import {creationDate} from './creation-date.ts'
import type {Kit} from './kit.ts'
import {once} from './once.ts'
import {withPages} from './with-pages.ts'
import type {Outputs, Work} from './work.ts'
import {writeFormat} from './write-format.ts'

/** All that is known of a report once it is built. */
export interface Built {
  report: Report
  changes: Change[]
  /** Undefined where no format that was asked for tells figures; so, too, where none has pages. */
  observations: Observation[] | undefined
  pageMap: PageMap | undefined
  /** report.md, changes.json and what the formats ask for. */
  outputs: Outputs
}

/**
 * Build one report: from an input's bytes to every output's.
 *
 * @param name      File name of the input, with its extension.
 * @param file      Takes the findings of every step.
 * @param readImage Bytes of a picture by its source, where the input has it.
 * @throws          VFileMessage where the input cannot be built; nothing is half done then.
 */
export async function buildReport(
  bytes: Uint8Array,
  name: string,
  file: VFile,
  kit: Kit,
  options: BuildOptions,
  readImage: Work['readImage'] = () => undefined,
): Promise<Built> {
  const raw = await readInput(bytes, name, file, options)
  const {markdown, changes} = clean(raw, file, options)
  const report = parse(markdown, file)
  const document = composeReport(report, kit.template, file)
  const pages = once(() => typeset(document, kit.fonts, file, {readImage}))
  const observations = once(() => withPages(extractIndicators(report, kit.lexicon, file), pages().pageMap))

  const dated = {...options, creationDate: options.creationDate ?? creationDate(report.metadata)}
  const work: Work = {report, changes, observations, document, pages, kit, options: dated, file, readImage}
  const outputs: Outputs = new Map([
    ['report.md', markdown],
    ['changes.json', changesJson(raw.source, changes)],
  ])
  // At once, so that one is written while another's streams are deflated on other threads.
  const written = await Promise.all(options.formats.map((format) => writeFormat[format](work)))
  for (const [output, content] of written.flatMap((of) => [...of])) outputs.set(output, content)
  return {report, changes, observations: observations.made, pageMap: pages.made?.pageMap, outputs}
}
