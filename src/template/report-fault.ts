import type {VFile} from 'vfile'
import {type Place, report} from '../messages/report.ts'
import type {Fault, TemplateFile} from './template-file.ts'

/** Report a fault where its keys stand in the template, else at the template's start. */
export function reportFault(file: VFile, template: TemplateFile, {id, values, keys, atKey}: Fault): void {
  reportAt(file, template.path, id, values, template.locate(keys, atKey) ?? {line: 1, column: 1})
}

/** Report a fault at a place: the sentence begins with path, line and column. */
export function reportAt(
  file: VFile,
  path: string,
  id: string,
  values: Fault['values'],
  {line, column = 1}: Place,
): void {
  // The place is the message's own only where the file under work is the template itself (`template check`).
  const place = file.path === path ? {line, column} : undefined
  report(file, id, {template: path, line, column, ...values}, place)
}
