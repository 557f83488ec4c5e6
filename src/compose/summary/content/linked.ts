import type {Observation} from '../../../model/observation.ts'
import type {Inline} from '../../../model/styled-document.ts'

/**
 * Make the inlines a link to the page of report.pdf that states the figure, with its sentence; without a page known they stay.
 *
 * @param folder Where report.pdf stands, seen from the sheet; with a slash at its end, '' for beside it.
 */
export function linked({source}: Observation, children: Inline[], folder = ''): Inline[] {
  if (source.page === null) return children
  return [{type: 'link', url: `${folder}report.pdf#page=${source.page}`, title: source.sentence, children}]
}
