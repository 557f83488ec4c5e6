import type {Lexicon} from '../indicators/lexicon.ts'
import type {FontFile, FontSet} from '../model/font.ts'
import type {Observation} from '../model/observation.ts'
import type {ReportMetadata} from '../model/report.ts'
import type {Template} from '../template/template.ts'

/** What reports are built with: gathered once at the edge, used for any number of them. */
export interface Kit {
  /** Of the report itself. */
  template: Template
  /** Of the one-page sheet. */
  sheet: Template
  lexicon: Lexicon
  fonts: FontSet
  /** A face's file by its path; asked only for what is embedded. */
  readFont(path: string): Uint8Array | FontFile
  /** An office's own Word file whose styles are taken over. */
  referenceDoc?: Uint8Array
  /** Last year's report: the sheet says which of its targets were met. */
  previous?: PreviousReport
}

export interface PreviousReport {
  metadata: ReportMetadata
  observations: Observation[]
}
