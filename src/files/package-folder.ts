import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Folder of the installed package, with its templates/ and fonts/: the same from src/ and from the bundle in dist/. */
export function packageFolder(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
