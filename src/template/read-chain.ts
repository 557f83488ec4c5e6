import type {VFile} from 'vfile'
import {fail} from '../messages/report.ts'
import {explainIssue} from './explain-issue.ts'
import {nearestName} from './nearest-name.ts'
import {reportAt, reportFault} from './report-fault.ts'
import {type TemplateSource, templateSchema} from './schema/template-schema.ts'
import {readTemplateFile, type TemplateFile} from './template-file.ts'

/**
 * Hands out a template's text by name; undefined for a name that it does not know. Where files lie is its business alone.
 *
 * @param extendedBy Path of the template that asks for its parent: one that extends its own name means the next of that name.
 */
export type TemplateReader = (name: string, extendedBy?: string) => {path: string; text: string} | undefined

/** A template of a chain: as written, and as the schema understood it. */
export interface ChainLink {
  file: TemplateFile
  source: TemplateSource
}

/** A chain longer than this is a mistake: nobody can say any more where a setting comes from. */
const maximumChain = 8

/**
 * The template and its ancestors, nearest first, each valid by itself.
 *
 * @param known Names to suggest where one is not found.
 * @throws {VFileMessage} After the faults of all are reported.
 */
export function readChain(name: string, read: TemplateReader, file: VFile, known: string[]): ChainLink[] {
  const chain: ChainLink[] = []
  const names: string[] = []
  let next: string | undefined = name
  let count = 0
  while (next !== undefined) {
    const child = chain.at(-1)?.file
    const found = read(next, child?.path)
    if (!found) {
      const values = {name: next, near: nearestName(next, known) ?? ''}
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
