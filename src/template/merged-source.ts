import type {VFile} from 'vfile'
import {mergeTemplates} from './merge-templates.ts'
import {readChain, type TemplateReader} from './read-chain.ts'
import type {TemplateSource} from './schema/template-schema.ts'

/** All settings that hold for a template, as written; without `extends`. */
export function mergedSource(name: string, read: TemplateReader, file: VFile, known: string[]): TemplateSource {
  const sources = readChain(name, read, file, known).map(({source}) => source)
  const {extends: _, ...merged} = sources.reduceRight((below, own) => mergeTemplates(below, own), {})
  return merged
}
