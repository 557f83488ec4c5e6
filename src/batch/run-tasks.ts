import {availableParallelism} from 'node:os'
import type {BuildResult, BuildTask, RunOptions} from './build-task.ts'

export interface RunTasksOptions {
  run: RunOptions
  /** Builds one input in this thread. */
  build: (task: BuildTask) => Promise<BuildResult>
  /** Threads; as many as cores when absent. */
  jobs?: number
  timeoutMs: number
  signal: AbortSignal
}

/** So few inputs are built in this thread: others would take longer to start than they save. */
const few = 2

/** Build the inputs of a run, few in this thread, many over worker threads. */
export async function runTasks(
  tasks: readonly BuildTask[],
  options: RunTasksOptions,
  onResult: (result: BuildResult) => Promise<void>,
): Promise<void> {
  const jobs = Math.min(options.jobs ?? availableParallelism(), tasks.length)
  if (tasks.length > few) {
    const {runBatch} = await import('./run-batch.ts')
    return runBatch(tasks, {...options, jobs}, onResult)
  }
  for (const task of tasks) {
    if (options.signal.aborted) return
    await onResult(await options.build(task))
  }
}
