import {basename, join} from 'node:path'
import {findInputs} from '../files/find-inputs.ts'
import {nameOutputs, plainName} from '../files/name-outputs.ts'
import type {BuildTask} from './build-task.ts'

export interface Shard {
  /** From 1. */
  index: number
  count: number
}

export interface Plan {
  tasks: BuildTask[]
  /** Tasks whose folder has another name than their input, since an input before them has it. */
  renamed: BuildTask[]
  /** Arguments in which no input was found. */
  empty: string[]
}

/**
 * Find what the arguments name and give every input its output folder. All shards of a list name it alike, and each input falls
 * to one of them.
 */
export async function planTasks(inputs: readonly string[], out: string, shard?: Shard): Promise<Plan> {
  const {paths, empty} = await findInputs(inputs, out)
  const names = nameOutputs(paths)
  const all = paths.map((path) => ({path, folder: join(out, names.get(path)!)}))
  const mine = shard ? all.filter((_, position) => position % shard.count === shard.index - 1) : all
  return {tasks: mine, renamed: mine.filter(isRenamed), empty}
}

function isRenamed({path, folder}: BuildTask): boolean {
  return basename(folder) !== plainName(path)
}
