import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {LexiconEntry} from '../indicators/lexicon.ts'
import type {Template} from '../template/template.ts'
import {digest} from './digest.ts'
import {packageFolder} from './package-folder.ts'

/** The package's templates and lexicon as data, made with the bundle. */
export interface PreparedKit {
  /** Digest of the YAML files that they were made from. */
  sources: string
  templates: Record<string, Template>
  lexicon: {entries: readonly LexiconEntry[]; modifiers: readonly string[]}
}

/**
 * Read what was prepared.
 *
 * @returns Undefined where there is nothing (the sources run as they are), where a YAML file of the package was edited since, or
 *          where the working folder has templates of its own, which may stand in for the package's.
 */
export function preparedKit(): PreparedKit | undefined {
  const path = join(import.meta.dirname, 'prepared.json')
  const folder = join(packageFolder(), 'templates')
  if (!existsSync(path) || (existsSync('templates') && resolve('templates') !== folder)) return undefined
  const kit: PreparedKit = JSON.parse(readFileSync(path, 'utf8'))
  return kit.sources === sourcesDigest(folder) ? kit : undefined
}

/** Digest of a folder's YAML files, names and texts. */
export function sourcesDigest(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return digest(names.sort().flatMap((name) => [name, readFileSync(join(folder, name))]))
}
