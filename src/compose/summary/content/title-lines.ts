import type {ReportMetadata} from '../../../model/report.ts'

/**
 * Title and subtitle of a sheet: region and report above, meeting, date and speaker below.
 * What the front matter lacks is left out, never guessed.
 */
export function titleLines(metadata: ReportMetadata): {title: string; subtitle: string} {
  const {title = '政府工作报告', region = '', year, meeting, date, office, speaker} = metadata
  const named = title.includes(region) || region === '' ? title : `${region}${title}`
  const dated = year === undefined || named.includes(String(year)) ? named : `${named}（${year}年）`
  const delivery = [meeting, date && chineseDate(date), speaker && [office, speaker].filter(Boolean).join('　')]
  return {title: dated, subtitle: delivery.filter(Boolean).join('　·　')}
}

/** 2020-01-02 → 2020年1月2日 (GB/T 9704-2012: no zero before a month or day). */
function chineseDate(iso: string): string {
  const parts = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(iso)?.groups
  return parts ? `${parts.year}年${Number(parts.month)}月${Number(parts.day)}日` : iso
}
