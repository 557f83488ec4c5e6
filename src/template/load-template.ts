import type {VFile} from 'vfile'
import {fail, type Place, report} from '../messages/report.ts'
import {explainIssue} from './explain-issue.ts'
import {mergeTemplates} from './merge-templates.ts'
import {nearestName} from './nearest-name.ts'
import {resolveTemplate} from './resolve-template.ts'
import {type TemplateSource, templateSchema} from './schema/template-schema.ts'
import type {Template} from './template.ts'
import {type Fault, readTemplateFile, type TemplateFile} from './template-file.ts'

/** Hands out a template's text by name; undefined for a name that it does not know. Where files lie is its business alone. */
export type TemplateReader = (name: string) => {path: string; text: string} | undefined

/** A chain longer than this is a mistake: nobody can say any more where a setting comes from. */
const maximumChain = 8

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
  return template
}

/** The template and its ancestors, nearest first, each valid by itself. */
function readChain(name: string, read: TemplateReader, file: VFile, known: string[]) {
  const chain: Array<{file: TemplateFile; source: TemplateSource}> = []
  const names: string[] = []
  let next: string | undefined = name
  let count = 0
  while (next !== undefined) {
    const found = read(next)
    const child = chain.at(-1)?.file
    if (!found) {
      const values = {name: next, near: nearestName(next, known) ?? '–'}
      if (!child) fail(file, 'template/not-found', values)
      reportFault(file, child, {id: 'template/unknown-parent', values, keys: ['extends']})
      return fail(file, 'template/faulty', {template: child.path, count: count + 1})
    }
    if (chain.some((link) => link.file.path === found.path)) {
      reportFault(file, child!, {
        id: 'template/cycle',
        values: {chain: [...names, next].join(' → ')},
        keys: ['extends'],
      })
      return fail(file, 'template/faulty', {template: child!.path, count: count + 1})
    }
    if (chain.length === maximumChain) {
      reportFault(file, child!, {id: 'template/chain-too-long', values: {maximum: maximumChain}, keys: ['extends']})
      return fail(file, 'template/faulty', {template: child!.path, count: count + 1})
    }
    const {template, faults} = readSource(found.path, found.text, file)
    count += faults
    chain.push(template)
    names.push(next)
    next = template.source.extends
  }
  if (count > 0) fail(file, 'template/faulty', {template: chain[0]!.file.path, count})
  return chain
}

function readSource(path: string, text: string, file: VFile) {
  const read = readTemplateFile(path, text)
  for (const {id, values, place} of read.faults) reportAt(file, path, id, values, place)
  if (read.faults.length > 0) return {template: {file: read, source: {}}, faults: read.faults.length} as const
  const result = templateSchema.safeParse(read.value)
  if (result.success) return {template: {file: read, source: result.data}, faults: 0} as const
  const faults = result.error.issues.flatMap((issue) => explainIssue(issue, read.value)).slice(0, 50)
  for (const fault of faults) reportFault(file, read, fault)
  const parent = (read.value as {extends?: unknown} | null)?.extends
  // The parent is still read, so that one run shows the faults of the whole chain.
  const source: TemplateSource =
    typeof parent === 'string' && !faults.some(({keys}) => keys[0] === 'extends') ? {extends: parent} : {}
  return {template: {file: read, source}, faults: faults.length} as const
}

function holds(file: TemplateFile, keys: PropertyKey[]): boolean {
  let value = file.value
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return true
}

function reportFault(file: VFile, template: TemplateFile, {id, values, keys, atKey}: Fault): void {
  reportAt(file, template.path, id, values, template.locate(keys, atKey) ?? {line: 1, column: 1})
}

function reportAt(file: VFile, path: string, id: string, values: Fault['values'], {line, column = 1}: Place): void {
  // The place is the message's own only where the file under work is the template itself (`template check`).
  const place = file.path === path ? {line, column} : undefined
  report(file, id, {template: path, line, column, ...values}, place)
}
