import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {loadLexicon} from '../indicators/load-lexicon.ts'
import {loadTemplate} from '../template/load-template.ts'
import type {Template} from '../template/template.ts'
import {packageFolder} from './package-folder.ts'
import {type PreparedKit, sourcesDigest} from './prepared-kit.ts'
import {templateNames, templateReader} from './template-reader.ts'

/**
 * Check and resolve the package's templates and lexicon once, when the bundle is made, so that a run neither parses YAML nor
 * checks it. To be run in the package's folder.
 *
 * @param path Where the result is written.
 * @throws     VFileMessage where one of them is faulty.
 */
export function prepareKit(path: string): void {
  const file = new VFile()
  const folder = join(packageFolder(), 'templates')
  const names = templateNames()
  const templates = names.map((name): [string, Template] => [
    name,
    loadTemplate(name, templateReader(name), file, names),
  ])
  const {entries, modifiers} = loadLexicon(readFileSync(join(folder, 'indicators.yaml'), 'utf8'), file)
  const kit: PreparedKit = {
    sources: sourcesDigest(folder),
    templates: Object.fromEntries(templates),
    lexicon: {entries, modifiers},
  }
  writeFileSync(path, JSON.stringify(kit))
}
