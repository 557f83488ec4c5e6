import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

const folder = resolve(import.meta.dirname, '../../templates')

/** Reads shipped templates by name, as the edge does. */
export function readShipped(name: string): {path: string; text: string} | undefined {
  const path = join(folder, `${name}.yaml`)
  return existsSync(path) ? {path, text: readFileSync(path, 'utf8')} : undefined
}
