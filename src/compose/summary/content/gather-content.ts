import type {Lexicon} from '../../../indicators/lexicon.ts'
import {mainTable} from '../../../indicators/main-table.ts'
import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {Report} from '../../../model/report.ts'
import type {SheetColumn} from '../../../template/template.ts'
import {judgeRows} from './judge-rows.ts'
import {keyFigures} from './key-figures.ts'
import {mainTasks} from './main-tasks.ts'
import {rankRows} from './rank-rows.ts'
import type {SheetContent} from './sheet-content.ts'
import {tableColumns} from './table-columns.ts'
import {titleLines} from './title-lines.ts'

export interface ContentOptions {
  /** Observations of last year's report: its targets tell what was met. */
  previous?: readonly Observation[]
  /** Orders the rows by priority. */
  lexicon?: Lexicon
  /** Lexicon ids of the figures shown large, and how many. */
  keyFigures: {wanted: string[]; maximum: number}
  columns: readonly SheetColumn[]
  /** The template's own words; '' where it leaves them to the report. */
  texts: {title: string; subtitle: string; notes: string[]}
}

/** Collect what the sheet says from the report and its observations. */
export function gatherContent(
  report: Report,
  observations: readonly Observation[],
  options: ContentOptions,
): SheetContent {
  const {metadata} = report
  const lexicon = options.lexicon && {lexicon: options.lexicon}
  const table = mainTable(observations, {year: metadata.year, ...lexicon})
  const actualYear = commonPeriod(table.flatMap((row) => [row.value, row.growth]))
  const targetYear = metadata.year === undefined ? commonPeriod(table.map((row) => row.target)) : String(metadata.year)
  const rows = judgeRows(table, actualYear ?? '', [...observations, ...(options.previous ?? [])], options.lexicon)
  const allEstimated = areAllEstimated(rows)
  const years = {
    actualYear: actualYear ? `${actualYear}年` : '上年',
    targetYear: targetYear ? `${targetYear}年` : '今年',
  }
  return {
    ...withTexts(titleLines(metadata), options.texts),
    ...years,
    keyFigures: keyFigures(rows, options.keyFigures.wanted, options.keyFigures.maximum),
    rows,
    ranking: rankRows(rows, options.keyFigures.wanted, options.lexicon),
    columns: tableColumns(rows, options.columns, {...years, marks: !allEstimated}),
    tasks: mainTasks(report, observations),
    allEstimated,
    notes: options.texts.notes,
  }
}

function withTexts(lines: {title: string; subtitle: string}, {title, subtitle}: ContentOptions['texts']) {
  return {title: title || lines.title, subtitle: subtitle || lines.subtitle}
}

function areAllEstimated(rows: MainTableRow[]): boolean {
  const results = rows.flatMap((row) => [row.value, row.growth]).filter((one) => one !== null)
  return results.length > 1 && results.every((one) => one.estimated)
}

/** The single year that most figures are about. */
function commonPeriod(observations: Array<Observation | null>): string | undefined {
  const counts = new Map<string, number>()
  for (const one of observations)
    if (one?.period && /^\d{4}$/u.test(one.period)) counts.set(one.period, (counts.get(one.period) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
