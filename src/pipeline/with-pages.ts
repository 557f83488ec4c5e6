import type {Observation} from '../model/observation.ts'
import type {PageMap} from '../model/page-map.ts'

/** Give every observation the page of report.pdf that its figure stands on. */
export function withPages(observations: readonly Observation[], pageMap: PageMap): Observation[] {
  return observations.map((observation) => {
    const {line, column} = observation.source
    const page = pageMap.pageOf(line, column) ?? null
    return {...observation, source: {...observation.source, page}}
  })
}
