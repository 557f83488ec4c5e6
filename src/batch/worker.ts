import {workerData} from 'node:worker_threads'
import {VFile} from 'vfile'
import type {RunOptions} from './build-task.ts'
import {createBuilder} from './create-builder.ts'

/** A thread of a run: opens templates and faces once, then builds one input after another. What is to be said of them the main thread has said. */
export default createBuilder(workerData as RunOptions, new VFile())
