import {dirname} from 'node:path'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {digest} from '../files/digest.ts'
import {imageReader} from '../files/image-reader.ts'
import {isUpToDate} from '../files/is-up-to-date.ts'
import {readManifest} from '../files/manifest.ts'
import {openKit} from '../files/open-kit.ts'
import {readSource} from '../files/read-source.ts'
import {writeOutputs} from '../files/write-outputs.ts'
import {type Finding, findings} from '../messages/finding.ts'
import {report} from '../messages/report.ts'
import {type Built, buildReport} from '../pipeline/build-report.ts'
import type {BuildResult, BuildTask, Figures, RunOptions} from './build-task.ts'

/**
 * Make the function that builds one input into its folder. It never throws: what goes wrong is in its result.
 *
 * @param kitFile Takes the findings about templates, lexicon and faces.
 * @throws        VFileMessage where one of these cannot be used: then no input can be built.
 */
export async function createBuilder(
  options: RunOptions,
  kitFile: VFile,
): Promise<(task: BuildTask) => Promise<BuildResult>> {
  const {kit, fingerprint} = await openKit(options, kitFile)

  return async (task) => {
    const start = process.uptime()
    const file = new VFile({path: task.path})
    const end = () => Math.round((process.uptime() - start) * 1000)
    try {
      const bytes = await readSource(task.path, file)
      const key = digest([fingerprint, task.path, bytes])
      const manifest = options.force ? undefined : await readManifest(task.folder)
      if (manifest && (await isUpToDate(task.folder, manifest, key))) {
        const {counts, ...figures} = manifest.summary
        return {...task, state: 'skipped', written: [], ...figures, counts, findings: [], milliseconds: end()}
      }
      const built = await buildReport(bytes, task.path, file, kit, options, imageReader(dirname(task.path)))
      const summary = {...figuresOf(built), counts: countFindings(findings(file))}
      const write = {key, summary, force: options.force ?? false}
      const written = await writeOutputs(task.folder, built.outputs, file, write)
      return {...task, state: 'built', written, ...figuresOf(built), ...told(findings(file)), milliseconds: end()}
    } catch (error) {
      if (!(error instanceof VFileMessage)) tellFault(error, file)
      return {...failedResult(task, findings(file)), milliseconds: end()}
    }
  }
}

/** The result of an input that came to nothing. */
export function failedResult(task: BuildTask, found: Finding[]): BuildResult {
  const nothing = {pages: null, changes: 0, uncertain: 0, observations: null}
  return {...task, state: 'failed', written: [], ...nothing, ...told(found), milliseconds: 0}
}

function figuresOf({pageMap, changes, observations}: Built): Figures {
  const uncertain = changes.filter(({certain}) => !certain).length
  const [pages, figures] = [pageMap?.count ?? null, observations?.length ?? null]
  return {pages, changes: changes.length, uncertain, observations: figures}
}

/** Findings of one file that are kept; the rest is counted. A damaged file may give one for every line. */
const kept = 500

function told(found: Finding[]) {
  return {counts: countFindings(found), findings: found.slice(0, kept)}
}

function countFindings(found: Finding[]) {
  const counts = {error: 0, warning: 0, note: 0}
  for (const {severity} of found) counts[severity]++
  return counts
}

/** What is no message is a fault of ours: it is said with the place in the code, and the other inputs go on. */
function tellFault(error: unknown, file: VFile): void {
  const {message, stack = ''} = error instanceof Error ? error : new Error(String(error))
  const place = /at (?<place>.*)/u.exec(stack)?.groups?.place ?? ''
  const told = report(file, 'batch/fault', {reason: message, place})
  told.fatal = true
}
