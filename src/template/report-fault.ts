import type {VFile} from 'vfile'
import {type Place, report} from '../messages/report.ts'
import type {Fault, TemplateFile} from './template-file.ts'

/** Report a fault where its keys stand in the template, else at the template's start. */
export function reportFault(file: VFile, template: TemplateFile, {id, values, keys, atKey}: Fault): void {
  reportAt(file, template.path, id, values, template.locate(keys, atKey) ?? {line: 1, column: 1})
}

/**
 * Report a fault at a place of a template, which need not be the file under work: the message names its own file.
 *
 * @param path The template's.
 */
export function reportAt(file: VFile, path: string, id: string, values: Fault['values'], place: Place): void {
  const message = report(file, id, values, place)
  message.file = path
  message.name = `${path}:${place.line}:${place.column ?? 1}`
}
