import type {ReportMetadata} from '../../model/report.ts'

/** What viewers show as a document's properties. */
export function describeDocument(metadata: ReportMetadata, creationDate: Date): Record<string, string | Date> {
  const {title, speaker, office, meeting, region, year} = metadata
  const author = [office, speaker].filter(Boolean).join(' ') || region
  const keywords = [region, year, '政府工作报告'].filter((word) => word !== undefined).join('，')
  return {
    Title: title ?? '政府工作报告',
    ...(author && {Author: author}),
    ...(meeting && {Subject: meeting}),
    Keywords: keywords,
    Creator: 'baogao',
    Producer: 'baogao (pdfmake)',
    CreationDate: creationDate,
    ModDate: creationDate,
  }
}
