import type {Observation} from '../../model/observation.ts'
import {observationColumns} from './observation-columns.ts'
import {writeCsv} from './write-csv.ts'

/** Write indicators.csv: one line an observation, the columns of indicators.json. */
export function writeIndicatorsCsv(observations: readonly Observation[]): string {
  return writeCsv(
    observationColumns.map(({key}) => key),
    observations.map((one) => observationColumns.map((column) => column.of(one))),
  )
}
