import type {Observation} from './observation.ts'
import type {ReportMetadata} from './report.ts'

/** What of a report a comparison reads. */
export interface ComparedReport {
  /** Shown where the front matter names no region: the input's name. */
  name: string
  metadata: ReportMetadata
  observations: readonly Observation[]
}

/**
 * Several reports side by side. `years`: one region over time, each year's target beside its result.
 * `regions`: many regions in one year, or reports of no common line.
 */
export type Comparison =
  | {kind: 'years'; region: string; years: number[]; rows: YearRow[]}
  | {kind: 'regions'; reports: Array<{name: string; region: string; year: number | null}>; rows: RegionRow[]}

export interface YearRow extends ComparedIndicator {
  /** One cell a year of `years`, in order. */
  cells: YearCell[]
}

export interface YearCell {
  year: number
  /** From the report of that year. */
  target: Observation | null
  /** From the report of the year after, or a later one's. */
  result: Observation | null
  verdict: Verdict
}

/** 'unknown' where one of the two is missing, in words, or of another unit. */
export type Verdict = 'met' | 'missed' | 'unknown'

export interface RegionRow extends ComparedIndicator {
  /** One figure a report, in the order of `reports`; null where it gives none. */
  cells: Array<Observation | null>
}

export interface ComparedIndicator {
  /** The lexicon's name, else the first report's. */
  indicator: string
  id: string | null
  category: string
  status: 'actual' | 'target' | 'both'
  measure: Observation['measure']
  /** '' where the reports give the figure in several units. */
  unit: string
}
