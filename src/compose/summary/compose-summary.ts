import type {VFile} from 'vfile'
import type {Lexicon} from '../../indicators/lexicon.ts'
import {inform} from '../../messages/report.ts'
import type {Observation} from '../../model/observation.ts'
import type {Report} from '../../model/report.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import type {Template} from '../../template/template.ts'
import {fillPlaceholders} from '../fill-placeholders.ts'
import {gatherContent} from './content/gather-content.ts'
import {fitSheet} from './layout/fit-sheet.ts'
import {layOutSheet} from './layout/lay-out-sheet.ts'
import {sheetDocument} from './sheet-document.ts'

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
  const fill = (text: string) => fillPlaceholders(text, report.metadata, template.values).text
  const content = gatherContent(report, observations, {
    ...options,
    keyFigures: {wanted: settings.keyFigures.first, maximum: settings.keyFigures.maximum},
    columns: settings.columns,
    texts: {title: fill(settings.title), subtitle: fill(settings.subtitle), notes: settings.notes.map(fill)},
  })
  const width = page.width - page.margin.left - page.margin.right
  const rows = Math.min(settings.maximumRows, content.rows.length)
  const fitting = {
    rows,
    tasks: Math.min(mostTasks, content.tasks.length),
    tables: width > 600 && rows > 6 ? 2 : 1,
    height: page.height - page.margin.top - page.margin.bottom,
  }
  const {sheet, density} = fitSheet(fitting, (density) =>
    layOutSheet(content, settings.bands, {styles, colors: settings.colors, density}, width),
  )
  const hiddenRows = content.rows.length - Math.min(rows, density.maximumRows)
  const hiddenTasks = content.tasks.length - Math.min(content.tasks.length, density.maximumTasks)
  if (hiddenRows > 0) inform(file, 'compose/sheet-rows', {count: hiddenRows})
  if (hiddenTasks > 0) inform(file, 'compose/sheet-tasks', {count: hiddenTasks})
  return sheetDocument(sheet, {...report.metadata, title: content.title}, template)
}

/** More headings than a page has lines for are not tried one by one. */
const mostTasks = 50
