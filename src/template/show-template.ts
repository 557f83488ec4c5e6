import type {VFile} from 'vfile'
import {loadTemplate} from './load-template.ts'
import {mergeTemplates} from './merge-templates.ts'
import {readChain, type TemplateReader} from './read-chain.ts'
import type {TemplateSource} from './schema/template-schema.ts'
import {writeYaml} from './write-yaml.ts'

/**
 * A template as YAML: its own file word for word, or with all that it takes from the templates it extends.
 *
 * @param options.resolved One self-contained template, lengths as they were written.
 * @throws {VFileMessage}  For a name that is not known and, resolved, for a faulty template.
 */
export function showTemplate(
  name: string,
  read: TemplateReader,
  file: VFile,
  options: {resolved?: boolean; known?: string[]} = {},
): string {
  const known = options.known ?? []
  const own = read(name)
  if (own && options.resolved !== true) return own.text
  loadTemplate(name, read, file, known)
  return writeYaml(mergedSource(name, read, file, known))
}

/** All settings that hold for a template, as written; without `extends`. */
export function mergedSource(name: string, read: TemplateReader, file: VFile, known: string[]): TemplateSource {
  const sources = readChain(name, read, file, known).map(({source}) => source)
  const {extends: _, ...merged} = sources.reduceRight((below, own) => mergeTemplates(below, own), {})
  return merged
}
