import {statSync, watch} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'

/** Editors write a file in several steps: a change is told when so long nothing followed. */
const settledAfterMs = 200

/**
 * Watch files and folders, these with all below them.
 *
 * @param outside  A folder whose changes do not count: the output.
 * @param onChange Told once for changes that come together.
 * @returns        Ends the watching.
 */
export function watchPaths(paths: readonly string[], outside: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const told = (path: string) => {
    if (`${resolve(path)}${sep}`.startsWith(`${resolve(outside)}${sep}`) || basename(path).startsWith('.')) return
    clearTimeout(timer)
    timer = setTimeout(onChange, settledAfterMs)
  }
  const watchers = paths.map((path) => {
    if (statSync(path).isDirectory()) {
      return watch(path, {recursive: true}, (_, name) => told(join(path, name ?? '')))
    }
    // A file itself cannot be watched for long: many editors put a new one in its place.
    return watch(dirname(path), (_, name) => {
      if (name === null || name === basename(path)) told(path)
    })
  })
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
