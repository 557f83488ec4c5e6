import type {Template} from './template.ts'

/** Styles that every report may need: without them its text could not be set. */
export const neededStyles = [
  'title',
  'delivery',
  'speaker',
  'salutation',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'quote',
  'list',
  'code',
  'footnote',
  'caption',
  'tableHeader',
  'tableCell',
]

/** Styles that a report takes where a template has them. */
const furtherStyles = ['annexMark', 'annexTitle', 'firstNote']

/** Styles of a sheet's parts. */
export const sheetStyles = [
  'title',
  'subtitle',
  'sheetHeading',
  'sheetLabel',
  'sheetFigure',
  'sheetNote',
  'sheetCategory',
  'sheetTask',
  'sheetTarget',
  'chartLabel',
  'tableHeader',
  'tableCell',
  'note',
]

const contentsStyles = ['contentsTitle', 'contents1', 'contents2', 'contents3', 'contents4']

export const neededCharacterStyles = ['strong', 'emphasis', 'code', 'link', 'footnoteMark']

/** Names of the paragraph styles that a document by this template may use. */
export function usedStyles({kind, page, matter, contents, styles}: Template): Set<string> {
  if (kind === 'sheet') return new Set(sheetStyles)
  const added = Object.values(matter).flatMap(({lines}) =>
    lines.flatMap((line) => ('style' in line ? [line.style] : [])),
  )
  const running = [page.header, page.footer].flatMap((one) => (one ? [one.odd.style, one.even.style] : []))
  const further = furtherStyles.filter((name) => name in styles)
  return new Set([...neededStyles, ...further, ...added, ...running, ...(contents ? contentsStyles : [])])
}
