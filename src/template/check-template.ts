import type {VFile} from 'vfile'
import {loadTemplate} from './load-template.ts'
import type {TemplateReader} from './read-chain.ts'
import {reportLimits} from './report-limits.ts'
import type {Template} from './template.ts'

/**
 * Check a template and all that it extends.
 *
 * @param file Takes faults, and a note for every setting that a format cannot show as it is meant.
 * @returns    The template; undefined where it has faults.
 */
export function checkTemplate(
  name: string,
  read: TemplateReader,
  file: VFile,
  known: string[] = [],
): Template | undefined {
  let template: Template
  try {
    template = loadTemplate(name, read, file, known)
  } catch (error) {
    if (file.messages.some((message) => message === error)) return undefined
    throw error
  }
  // Loading told the plain ones.
  file.messages = file.messages.filter(({ruleId}) => !ruleId?.startsWith('limit-'))
  reportLimits(template, file, 'all')
  return template
}
