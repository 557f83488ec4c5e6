import type {VFile} from 'vfile'
import type {Lexicon} from '../../indicators/lexicon.ts'
import {inform} from '../../messages/report.ts'
import type {Observation} from '../../model/observation.ts'
import type {Report} from '../../model/report.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import type {Template} from '../../template/template.ts'
import {gatherContent} from './content/gather-content.ts'
import {fitSheet} from './layout/fit-sheet.ts'

/** Every figure of a sheet is a link: they keep the look of their text. */
const plainLink = {name: 'Hyperlink'}

export interface SummaryOptions {
  /** Observations of last year's report: its targets tell what was met. */
  previous?: readonly Observation[]
  /** Orders rows by priority; absent: as the report tells them. */
  lexicon?: Lexicon
}

/**
 * Compose the one page that a leader reads: title, key figures, main indicator table, chart, main tasks, notes.
 * The layout is settled here, so that PDF and Word show the same page. What does not fit is counted on the page and reported.
 *
 * @param observations With their pages where they are known: figures link to them.
 * @param template     Of kind `sheet`.
 */
export function composeSummary(
  report: Report,
  observations: Observation[],
  template: Template,
  file: VFile,
  options: SummaryOptions = {},
): StyledDocument {
  const {page, styles} = template
  const settings = template.sheet!
  const content = gatherContent(report, observations, {
    ...options,
    keyFigures: {wanted: settings.keyFigures.first, maximum: settings.keyFigures.maximum},
    columns: settings.columns,
  })
  const {sheet, hiddenRows, hiddenTasks} = fitSheet(content, {
    bands: settings.bands,
    styles,
    colors: settings.colors,
    maximumRows: settings.maximumRows,
    width: page.width - page.margin.left - page.margin.right,
    height: page.height - page.margin.top - page.margin.bottom,
  })
  if (hiddenRows > 0) inform(file, 'compose/sheet-rows', {count: hiddenRows})
  if (hiddenTasks > 0) inform(file, 'compose/sheet-tasks', {count: hiddenTasks})
  return {
    kind: 'sheet',
    metadata: report.metadata,
    language: template.language,
    page,
    fonts: template.fonts,
    styles,
    characterStyles: {...template.characterStyles, link: plainLink},
    tableStyles: template.tableStyles,
    blocks: [],
    sheet,
    footnotes: {},
    template: template.name,
  }
}
