import type {TemplateReader} from './read-chain.ts'
import {type TemplateSource, templateSchema} from './schema/template-schema.ts'
import {readTemplateFile} from './template-file.ts'

/** A line of `baogao template list`. */
export interface TemplateEntry {
  name: string
  path: string
  kind: 'report' | 'sheet'
  description: string
  extends?: string
  /** True where `baogao template check` would find something in this file. */
  faulty: boolean
}

/**
 * What there is to know of templates without resolving them.
 *
 * @param names Those that the reader can find; a name that it cannot is left out.
 */
export function listTemplates(names: string[], read: TemplateReader): TemplateEntry[] {
  return names.flatMap((name) => {
    const found = read(name)
    if (!found) return []
    const {value, faults} = readTemplateFile(found.path, found.text)
    const result = faults.length === 0 ? templateSchema.safeParse(value) : undefined
    const source = result?.data ?? {}
    return {
      name,
      path: found.path,
      kind: kindOf(source, read),
      description: source.description ?? '',
      ...(source.extends === undefined ? {} : {extends: source.extends}),
      faulty: result?.success !== true,
    }
  })
}

/** Its own kind, else that of the nearest parent which says one; a chain that cannot be followed is a report's. */
function kindOf(source: TemplateSource, read: TemplateReader): TemplateEntry['kind'] {
  const seen = new Set<string>()
  let at = source
  while (at.kind === undefined && at.extends !== undefined && !seen.has(at.extends)) {
    seen.add(at.extends)
    const parent = read(at.extends)
    at = templateSchema.safeParse(parent && readTemplateFile(parent.path, parent.text).value).data ?? {}
  }
  return at.kind ?? 'report'
}
