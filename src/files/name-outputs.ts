import {basename, extname} from 'node:path'
import {standardInput} from './read-source.ts'
import {safeName} from './safe-name.ts'

/**
 * Give every input the name of its output folder: the file name without its last extension. Inputs of one name do not meet: the
 * first by path keeps it, the others get -2, -3 … Names that differ only in case count as one, as on Windows and macOS.
 *
 * @param paths All inputs of the call, also those of other shards, so that every shard finds the same names.
 * @returns     Name by path, in the order given.
 */
export function nameOutputs(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const path of [...new Set(paths)].sort()) {
    const wanted = plainName(path)
    let name = wanted
    for (let count = 2; taken.has(fold(name)); count++) name = `${wanted}-${count}`
    taken.add(fold(name))
    names.set(path, name)
  }
  return new Map(paths.map((path) => [path, names.get(path)!]))
}

/** Name of an input's output folder where no other input has it. */
export function plainName(path: string): string {
  return path === standardInput ? 'stdin' : safeName(basename(path, extname(path)))
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
