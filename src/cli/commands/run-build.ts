import {existsSync} from 'node:fs'
import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {VFile} from 'vfile'
import type {BuildResult, BuildTask, RunOptions} from '../../batch/build-task.ts'
import {createBuilder} from '../../batch/create-builder.ts'
import {openRunReport, type RunReport} from '../../batch/open-run-report.ts'
import {planTasks, type Shard} from '../../batch/plan-tasks.ts'
import {runTasks} from '../../batch/run-tasks.ts'
import {failOnDisk} from '../../files/fail-on-disk.ts'
import {exitCode} from '../exit-code.ts'
import {formatFindings} from '../terminal/format-findings.ts'
import {formatResult} from '../terminal/format-result.ts'
import {formatResults} from '../terminal/format-results.ts'
import {openProgress} from '../terminal/open-progress.ts'
import {tellFindings} from '../terminal/tell-findings.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {writeResult} from './write-result.ts'

/** What the command line gives; names as commander makes them. */
export interface BuildArguments {
  out: string
  template: string
  sheet: string
  formats: RunOptions['formats']
  strict?: boolean
  force?: boolean
  pdfStandard?: 'a-1b'
  comments: boolean
  trackChanges?: boolean
  referenceDoc?: string
  previous?: string
  jobs?: number
  timeout: number
  report?: string
  compare?: boolean
  shard?: Shard
  watch?: boolean
}

/** Where reports are looked for when none is named. */
const inputFolder = 'input'

/** A run of more is told in a table of its failures; its other files stand in --report. */
const tableRows = 40

/** `baogao build`: every input into its own folder. */
export async function runBuild(inputs: string[], options: BuildArguments, terminal: Terminal): Promise<number> {
  if (inputs.length === 0 && !existsSync(inputFolder)) {
    terminal.err(`baogao: ${terminal.word('cli/no-input-folder', {folder: inputFolder})}`)
    return exitCode.usage
  }
  const named = inputs.length === 0 ? [inputFolder] : inputs
  const build = () => buildOnce(named, options, terminal)
  if (!options.watch) return build()
  const {watchBuild} = await import('./watch-build.ts')
  return watchBuild(build, named, options, terminal)
}

async function buildOnce(inputs: string[], options: BuildArguments, terminal: Terminal): Promise<number> {
  const plan = await planTasks(inputs, options.out, options.shard)
  for (const path of plan.empty) terminal.err(`baogao: ${terminal.word('cli/nothing-found', {path})}`)
  for (const {path, folder} of plan.renamed) {
    terminal.err(`${path}: ${terminal.word('batch/same-name', {name: path, folder})}`)
  }
  if (options.report !== undefined) await proveWritable(options.report, terminal)
  const run = runOptions(options)
  const build = await openBuilder(run, terminal)
  await makeFolder(options.out, terminal)
  const totals = await buildAll(plan.tasks, {...options, run, build}, terminal)
  if (totals.stopped) return exitCode.stopped
  if (plan.tasks.length > 1 && options.formats.includes('data')) await merge(plan.tasks, options, terminal)
  if (options.compare) await compare(plan.tasks, run, options, terminal)
  const warned = options.strict === true && totals.warned > 0
  return totals.failed > 0 || plan.empty.length > 0 || warned ? exitCode.failed : exitCode.fine
}

/** A long run that cannot be reported on does not begin. */
async function proveWritable(path: string, terminal: Terminal): Promise<void> {
  const probe = `${path}.part`
  await writeResult(probe, '', terminal)
  await rm(probe)
}

/** Panel data of the whole run; a shard's under its own name. */
async function merge(tasks: BuildTask[], {out, shard}: BuildArguments, terminal: Terminal): Promise<void> {
  const {mergeIndicators} = await import('../../batch/merge-indicators.ts')
  const file = new VFile({path: out})
  try {
    const stem = shard ? `indicators-${shard.index}-of-${shard.count}` : 'indicators'
    const written = await mergeIndicators(tasks, out, stem, file)
    const paths = written.map((name) => join(out, name)).join(terminal.word('cli/and'))
    if (written.length > 0) terminal.out(terminal.word('cli/merged', {written: paths}))
  } finally {
    tellFindings(file, terminal)
  }
}

/** All reports of the run side by side, on one page. */
async function compare(tasks: BuildTask[], run: RunOptions, {out}: BuildArguments, terminal: Terminal): Promise<void> {
  const {writeComparison} = await import('../../batch/write-comparison.ts')
  const file = new VFile({path: out})
  try {
    const written = await writeComparison(tasks, out, run, file)
    const paths = written.map((name) => join(out, name)).join(terminal.word('cli/and'))
    if (written.length > 0) terminal.out(terminal.word('cli/compared', {written: paths}))
  } finally {
    tellFindings(file, terminal)
  }
}

function runOptions(options: BuildArguments): RunOptions {
  const {template, sheet, formats, comments, force, trackChanges, pdfStandard, referenceDoc, previous} = options
  const epoch = process.env.SOURCE_DATE_EPOCH
  return {
    template,
    sheet,
    formats,
    comments,
    ...(force && {force}),
    ...(trackChanges && {trackChanges}),
    ...(pdfStandard && {standard: pdfStandard}),
    ...(referenceDoc !== undefined && {referenceDoc}),
    ...(previous !== undefined && {previous}),
    // reproducible-builds.org: seconds since 1970.
    ...(epoch && /^\d{1,12}$/u.test(epoch) && {creationDate: new Date(Number(epoch) * 1000)}),
  }
}

async function openBuilder(run: RunOptions, terminal: Terminal) {
  const file = new VFile({path: run.template})
  try {
    return await createBuilder(run, file)
  } finally {
    tellFindings(file, terminal)
  }
}

/** What is wrong with it is said once, and not for every input. */
async function makeFolder(path: string, terminal: Terminal): Promise<void> {
  const file = new VFile({path})
  try {
    await mkdir(path, {recursive: true}).catch((error) => failOnDisk(error, path, file, 'writing'))
  } finally {
    tellFindings(file, terminal)
  }
}

interface Totals {
  built: number
  skipped: number
  failed: number
  /** Files with warnings. */
  warned: number
  stopped: boolean
}

interface Run extends BuildArguments {
  run: RunOptions
  build: (task: BuildTask) => Promise<BuildResult>
}

async function buildAll(tasks: BuildTask[], options: Run, terminal: Terminal): Promise<Totals> {
  const start = process.uptime()
  const totals: Totals = {built: 0, skipped: 0, failed: 0, warned: 0, stopped: false}
  const shown: BuildResult[] = []
  const report: RunReport | undefined = options.report === undefined ? undefined : openRunReport(options.report)
  const progress = openProgress(tasks.length, terminal)
  const stop = stopOnSignal()

  await runTasks(tasks, {...options, timeoutMs: options.timeout * 1000, signal: stop.signal}, async (result) => {
    totals[result.state]++
    if (result.counts.warning > 0) totals.warned++
    if (tasks.length <= tableRows || result.state === 'failed')
      shown.push({...result, findings: result.findings.filter(({severity}) => severity === 'error').slice(0, 1)})
    progress.clear()
    for (const line of formatFindings(result.path, result.findings, terminal)) terminal.err(line)
    if (tasks.length <= tableRows || result.state !== 'skipped') terminal.out(formatResult(result, terminal))
    progress.step(result.path)
    await report?.add(result)
  })

  progress.clear()
  stop.end()
  totals.stopped = stop.signal.aborted
  const seconds = process.uptime() - start
  await report?.close({...totals, seconds})
  if (tasks.length > 1) tellTotals(tasks.length, shown, totals, seconds, terminal)
  if (totals.stopped) terminal.err(terminal.word('cli/stopped'))
  return totals
}

function tellTotals(files: number, shown: BuildResult[], totals: Totals, seconds: number, terminal: Terminal): void {
  if (shown.length > 0) {
    if (files > tableRows) terminal.out(`\n${terminal.word('cli/failures')}`)
    const byPath = shown.sort((a, b) => (a.path < b.path ? -1 : 1))
    terminal.out(`\n${formatResults(byPath.slice(0, tableRows), terminal)}`)
  }
  const {built, skipped, failed} = totals
  const rate = ((built + skipped + failed) / seconds).toFixed(1)
  const words = {files, built, skipped, failed, seconds: seconds.toFixed(1), rate}
  terminal.out(`\n${terminal.word('cli/totals', words)}`)
}

/** The first Ctrl-C ends the run in good order, the second at once. */
function stopOnSignal(): {signal: AbortSignal; end(): void} {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCode.stopped)
    controller.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return {signal: controller.signal, end: () => void process.off('SIGINT', stop).off('SIGTERM', stop)}
}
