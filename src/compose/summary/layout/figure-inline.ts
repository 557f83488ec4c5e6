import type {Observation} from '../../../model/observation.ts'
import type {Inline} from '../../../model/styled-document.ts'
import {type FigureParts, figureParts, joinFigure} from '../content/figure-parts.ts'

/** A figure that leads to its page of report.pdf and shows its sentence. */
export function figureInline(observation: Observation, figure?: FigureParts): Inline[] {
  return linked(observation, [{type: 'text', value: joinFigure(figure ?? figureParts(observation, '', true))}])
}

/** Make the inlines a link to the place that states the figure; without a page known they stay as they are. */
export function linked({source}: Observation, children: Inline[]): Inline[] {
  if (source.page === null) return children
  return [{type: 'link', url: `report.pdf#page=${source.page}`, title: source.sentence, children}]
}
