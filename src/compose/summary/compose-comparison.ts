import type {VFile} from 'vfile'
import type {Lexicon} from '../../indicators/lexicon.ts'
import {inform} from '../../messages/report.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import type {Template} from '../../template/template.ts'
import {type ComparedReport, compareReports} from './content/compare-reports.ts'
import {fitSheet} from './layout/fit-sheet.ts'
import {layOutComparison} from './layout/lay-out-comparison.ts'
import {sheetDocument} from './sheet-document.ts'

/**
 * Compose one page that sets several reports side by side: regions of one year, or years of one region.
 *
 * @param reports  Two or more; they are ordered by year, then as given.
 * @param template Of kind `sheet`: page, styles, colours and the figures most wanted are taken from it.
 */
export function composeComparison(
  reports: ComparedReport[],
  template: Template,
  file: VFile,
  options: {lexicon?: Lexicon} = {},
): StyledDocument {
  const settings = template.sheet!
  const {styles} = template
  const page = reports.length > upright ? across(template.page) : template.page
  const comparison = compareReports(reports.slice(0, most), settings.keyFigures.first, options.lexicon)
  const width = page.width - page.margin.left - page.margin.right
  const height = page.height - page.margin.top - page.margin.bottom
  const rows = Math.min(settings.maximumRows, comparison.rows.length)
  const {sheet, density} = fitSheet({rows, tasks: 0, tables: 1, height}, (density) =>
    layOutComparison(comparison, {styles, colors: settings.colors, density}, width),
  )
  if (reports.length > most) inform(file, 'compose/too-many-compared', {count: reports.length, maximum: most})
  const hidden = comparison.rows.length - density.maximumRows
  if (hidden > 0) inform(file, 'compose/sheet-rows', {count: hidden})
  return sheetDocument(sheet, {title: comparison.title}, {...template, page})
}

/** Columns that an upright page holds legibly, and a page across. */
const upright = 5
const most = 10

function across(page: Template['page']): Template['page'] {
  return page.width > page.height ? page : {...page, width: page.height, height: page.width}
}
