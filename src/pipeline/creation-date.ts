import type {ReportMetadata} from '../model/report.ts'

/** The earliest time that a zip entry can hold: for a report that says neither day nor year. */
const earliest = '1980-01-01'

/**
 * The date that documents carry: the day the report was given, else the first of its year. The clock is not asked, so the same
 * input gives the same bytes on any day.
 */
export function creationDate({date, year}: ReportMetadata): Date {
  const day = date ?? (year === undefined ? earliest : `${year}-01-01`)
  const time = new Date(`${day}T00:00:00Z`)
  return time >= new Date(earliest) ? time : new Date(earliest)
}
