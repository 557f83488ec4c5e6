import type {VFile} from 'vfile'
import {fail} from '../messages/report.ts'
import type {Template} from './template.ts'

/**
 * Refuse a sheet's template for a report and the other way round.
 *
 * @throws {VFileMessage} With the option that the template belongs to.
 */
export function requireKind(template: Template, kind: Template['kind'], file: VFile): void {
  if (template.kind === kind) return
  fail(file, template.kind === 'sheet' ? 'template/is-sheet' : 'template/is-report', {name: template.name})
}
