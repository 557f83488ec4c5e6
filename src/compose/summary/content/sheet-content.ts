import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {TableColumn} from './table-columns.ts'

/** What a sheet has to say, before any thought of room. */
export interface SheetContent {
  title: string
  /** Meeting, date, speaker: what the report tells of them. */
  subtitle: string
  /** Heading of the columns: 2019年, or 上年 where the report does not tell. */
  actualYear: string
  targetYear: string
  keyFigures: MainTableRow[]
  rows: JudgedRow[]
  /** Indexes of rows, the one a leader would miss most first. */
  ranking: number[]
  /** The main table, a column at a time. */
  columns: TableColumn[]
  tasks: MainTask[]
  /** Further notes of the template. */
  notes: string[]
  /** All results are estimates: one note says it, not every figure. */
  allEstimated: boolean
}

/** A row of the main table with last year's target, where it is known. */
export interface JudgedRow extends MainTableRow {
  lastTarget: Observation | null
  /** Null where either figure is missing or cannot be compared. */
  met: boolean | null
}

/** A second-level heading of the work part. */
export interface MainTask {
  heading: string
  /** Line in report.md. */
  line: number
  page: number | null
  /** Its targets with a number, in the order of the text. */
  targets: Observation[]
}
