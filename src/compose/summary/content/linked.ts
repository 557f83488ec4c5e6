import type {Observation} from '../../../model/observation.ts'
import type {Inline} from '../../../model/styled-document.ts'

/** Make the inlines a link to the page of report.pdf that states the figure, with its sentence; without a page known they stay. */
export function linked({source}: Observation, children: Inline[]): Inline[] {
  if (source.page === null) return children
  return [{type: 'link', url: `report.pdf#page=${source.page}`, title: source.sentence, children}]
}
