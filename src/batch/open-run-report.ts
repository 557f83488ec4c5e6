import {createWriteStream} from 'node:fs'
import {rename} from 'node:fs/promises'
import {finished} from 'node:stream/promises'
import type {BuildResult} from './build-task.ts'

export interface RunReport {
  add(result: BuildResult): Promise<void>
  /** @param totals What stands at the end, beside the files. */
  close(totals: Record<string, unknown>): Promise<void>
}

/** Write run.json while the run goes on, a line a file, under a temporary name until it is whole: nothing is kept in memory. */
export function openRunReport(path: string): RunReport {
  const temporary = `${path}.part`
  const stream = createWriteStream(temporary)
  const failure = new Promise<never>((_, reject) => stream.once('error', reject))
  failure.catch(() => {})
  let separator = '{"files": [\n'
  const write = (text: string) =>
    Promise.race([
      failure,
      new Promise<void>((done, fail) => stream.write(text, (error) => (error ? fail(error) : done()))),
    ])
  return {
    async add(result) {
      await write(`${separator}${JSON.stringify(result)}`)
      separator = ',\n'
    },
    async close(totals) {
      await write(`${separator.startsWith('{') ? '{"files": [' : '\n'}], "totals": ${JSON.stringify(totals)}}\n`)
      stream.end()
      await finished(stream)
      await rename(temporary, path)
    },
  }
}
