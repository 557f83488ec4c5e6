export const formats = ['pdf', 'docx', 'summary', 'data'] as const

/** Groups of outputs that are asked for together; report.md and changes.json come always. */
export type Format = (typeof formats)[number]

export interface BuildOptions {
  formats: readonly Format[]
  /** Build what is damaged or is no report. */
  force?: boolean
  /** PDF/A-1b. */
  standard?: 'a-1b'
  /** Uncertain changes as Word comments; true when absent. */
  comments?: boolean
  /** Corrections as tracked changes in Word. */
  trackChanges?: boolean
  /** Date given to the documents; absent: the day of the report, so that the same input gives the same bytes. */
  creationDate?: Date
}
