import type {VFile} from 'vfile'
import {loadTemplate} from './load-template.ts'
import {mergedSource} from './merged-source.ts'
import type {TemplateReader} from './read-chain.ts'
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
