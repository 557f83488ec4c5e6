import type {VFile} from 'vfile'
import {fail} from '../messages/report.ts'
import {mergeTemplates} from './merge-templates.ts'
import {readChain, type TemplateReader} from './read-chain.ts'
import {reportFault} from './report-fault.ts'
import {reportLimits} from './report-limits.ts'
import {resolveTemplate} from './resolve-template.ts'
import type {Template} from './template.ts'
import type {TemplateFile} from './template-file.ts'

export type {TemplateReader} from './read-chain.ts'

/**
 * Load a template: read it and those it extends, check each against the schema, merge, resolve.
 *
 * @param name  As the user gave it; also the name in the result.
 * @param read  Asked for `name`, then for every name in `extends`, which is never a path.
 * @param file  Takes every fault of every file of the chain, each with path, line and column.
 * @param known Names to suggest where one is not found.
 * @throws {VFileMessage} After the faults are reported: nothing can be built by a faulty template.
 */
export function loadTemplate(name: string, read: TemplateReader, file: VFile, known: string[] = []): Template {
  const chain = readChain(name, read, file, known)
  const source = chain.map(({source}) => source).reduceRight((merged, own) => mergeTemplates(merged, own), {})
  const {template, faults} = resolveTemplate(name, source)
  const {file: leaf} = chain[0]!
  for (const fault of faults) {
    const owner = chain.find(({file: one}) => holds(one, fault.keys))?.file ?? leaf
    reportFault(file, owner, fault)
  }
  if (faults.length > 0) fail(file, 'template/faulty', {template: leaf.path, count: faults.length})
  reportLimits(template, file, 'plain')
  return template
}

function holds(file: TemplateFile, keys: PropertyKey[]): boolean {
  let value = file.value
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return true
}
