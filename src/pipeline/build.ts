import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {VFile} from 'vfile'
import {type KitOptions, openKit} from '../files/open-kit.ts'
import {type Finding, findings} from '../messages/finding.ts'
import {formats} from './build-options.ts'
import {type Built, buildReport} from './build-report.ts'

/** A built report with what was found on the way. */
export interface BuildOutcome extends Built {
  findings: Finding[]
}

/**
 * Build a report in memory: nothing is written.
 *
 * ```ts
 * const {outputs, observations} = await build({name: 'report.txt', bytes})
 * await writeFile('report.pdf', outputs.get('report.pdf')!)
 * ```
 *
 * @param input   The input's bytes and its file name; a string is the path of a file.
 * @param options As on the command line; all formats and the templates `work-report` and `summary` when absent.
 * @throws        VFileMessage where the input, a template or a face cannot be used.
 */
export async function build(
  input: string | {name: string; bytes: Uint8Array},
  options: Partial<KitOptions> = {},
): Promise<BuildOutcome> {
  const {name, bytes} = typeof input === 'string' ? {name: basename(input), bytes: readFileSync(input)} : input
  const file = new VFile({path: name})
  const whole: KitOptions = {template: 'work-report', sheet: 'summary', formats, ...options}
  const {kit} = await openKit(whole, file)
  const built = await buildReport(bytes, name, file, kit, whole)
  return {...built, findings: findings(file)}
}
