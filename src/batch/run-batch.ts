import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Piscina} from 'piscina'
import type {BuildResult, BuildTask, RunOptions} from './build-task.ts'
import {failedResult} from './create-builder.ts'

export interface BatchOptions {
  run: RunOptions
  /** Threads. */
  jobs: number
  /** An input that takes longer is given up, and its thread ended. */
  timeoutMs: number
  /** Ends the run: what is being built is dropped, what is written stays whole. */
  signal?: AbortSignal
  /** File of the thread; the one beside this module when absent. */
  worker?: string
}

/**
 * Build many inputs over worker threads. An input that fails, hangs or takes its thread down fails alone. At any time there are
 * as many inputs in memory as threads, however many the run has.
 *
 * @param tasks    Taken one by one, so that they may be found while building.
 * @param onResult Called in the order of finishing.
 */
export async function runBatch(
  tasks: Iterable<BuildTask>,
  options: BatchOptions,
  onResult: (result: BuildResult) => Promise<void> | void,
): Promise<void> {
  const {Piscina} = await import('piscina')
  const pool = new Piscina({
    filename: options.worker ?? workerFile(),
    workerData: options.run,
    minThreads: options.jobs,
    maxThreads: options.jobs,
    // Waiting by Atomics would hold up the worker's file operations.
    atomics: 'disabled',
    resourceLimits: {maxOldGenerationSizeMb: heapLimitMb},
  })
  // A worker that dies tells its task; told to no one it would end the process.
  pool.on('error', () => {})
  const queue = tasks[Symbol.iterator]()
  const lane = async () => {
    for (let next = queue.next(); !next.done && !options.signal?.aborted; next = queue.next()) {
      await onResult(await runTask(pool, next.value, options))
    }
  }
  try {
    await Promise.all(Array.from({length: options.jobs}, lane))
  } finally {
    await pool.destroy()
  }
}

/** For one report with all its documents; far above what the longest needs, so that only a runaway input meets it. */
const heapLimitMb = 1024

/** Beside this module, in the sources as in the bundle. */
function workerFile(): string {
  const names = ['worker.cjs', 'worker.ts'].map((name) => join(import.meta.dirname, name))
  return names.find((path) => existsSync(path))!
}

async function runTask(pool: Piscina, task: BuildTask, {timeoutMs, signal}: BatchOptions): Promise<BuildResult> {
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), timeoutMs)
  const signals = signal ? [timer.signal, signal] : [timer.signal]
  try {
    return await pool.run(task, {signal: AbortSignal.any(signals)})
  } catch (error) {
    const reason = (error as Error).message
    const id = signal?.aborted ? 'batch/stopped' : timer.signal.aborted ? 'batch/timeout' : 'batch/crashed'
    const values = {seconds: timeoutMs / 1000, reason}
    return failedResult(task, [{severity: 'error', id, reason, values}])
  } finally {
    clearTimeout(timeout)
  }
}
