import {workerData} from 'node:worker_threads'
import {VFile} from 'vfile'
import type {BuildResult, BuildTask, RunOptions} from './build-task.ts'
import {createBuilder} from './create-builder.ts'

const builder = createBuilder(workerData as RunOptions, new VFile())

/** A thread of a run: opens templates and faces once, then builds one input after another. What is to be said of them the main thread has said. */
export default async function build(task: BuildTask): Promise<BuildResult> {
  return (await builder)(task)
}
