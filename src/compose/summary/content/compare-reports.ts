import type {Lexicon} from '../../../indicators/lexicon.ts'
import {mainTable} from '../../../indicators/main-table.ts'
import type {MainTableRow} from '../../../model/main-table.ts'
import type {Observation} from '../../../model/observation.ts'
import type {ReportMetadata} from '../../../model/report.ts'
import type {ChartSpec} from '../../../model/sheet.ts'
import {type ChartLooks, growthChart} from './growth-chart.ts'
import {judgeRows} from './judge-rows.ts'

/** One of the reports that are compared. */
export interface ComparedReport {
  metadata: ReportMetadata
  observations: readonly Observation[]
  /** Folder of its outputs, seen from the comparison: 云岭2025/ */
  folder: string
}

export interface Comparison {
  title: string
  subtitle: string
  /** Of the columns, one a report. */
  heads: string[]
  folders: string[]
  /** Most wanted first. */
  rows: ComparedRow[]
  /** Title and chart, of the indicators most wanted. */
  charts: Array<{title: string; chart: (looks: ChartLooks) => ChartSpec | undefined}>
}

export interface ComparedRow {
  indicator: string
  category: string
  /** Each report's row; undefined where it does not speak of the indicator. */
  reports: Array<MainTableRow | undefined>
  /** Whether each report's result met the target of the report before it, where that is of the same region and one year earlier. */
  met: Array<boolean | null>
}

/**
 * Set several reports side by side: regions of one year, or years of one region.
 *
 * @param wanted Lexicon ids, most wanted first: their order, then how many reports speak of an indicator, ranks the rows.
 */
export function compareReports(reports: ComparedReport[], wanted: string[], lexicon: Lexicon | undefined): Comparison {
  const ordered = [...reports].sort((a, b) => (a.metadata.year ?? 0) - (b.metadata.year ?? 0))
  const tables = ordered.map(({metadata, observations}) =>
    mainTable(observations, {year: metadata.year, ...(lexicon ? {lexicon} : {})}),
  )
  const all = ordered.map(({metadata}) => metadata)
  const heads = all.map((one, index) => columnHead(one, all) || `报告${index + 1}`)
  const rows = mergeRows(tables, wanted).map((row) => ({...row, met: meetings(row, all, lexicon)}))
  return {
    ...comparisonTitle(all),
    heads,
    folders: ordered.map(({folder}) => folder),
    rows,
    charts: rows.filter(hasGrowth).map((row) => ({
      title: `${row.indicator}增长与目标（%）`,
      chart: (looks) => growthChart(asCategories(row, heads), ['上年增长', '当年目标'], heads.length, looks),
    })),
  }
}

/** What tells the reports apart: the region, the year, or both. */
function columnHead({region = '', year}: ReportMetadata, all: ReportMetadata[]): string {
  const sameRegion = all.every((one) => one.region === region)
  const sameYear = all.every((one) => one.year === year)
  const yearName = year === undefined ? '' : `${year}年`
  if (sameRegion && !sameYear) return yearName
  return sameYear ? region : `${region}${yearName}`
}

function comparisonTitle(all: ReportMetadata[]): {title: string; subtitle: string} {
  const [first] = all
  const sameRegion = first?.region !== undefined && all.every((one) => one.region === first.region)
  const years = [...new Set(all.map((one) => one.year).filter((year) => year !== undefined))]
  const span = years.length === 0 ? '' : years.length === 1 ? `${years[0]}年` : `${years[0]}—${years.at(-1)}年`
  return {
    title: `${sameRegion ? first.region : ''}${span}政府工作报告主要指标对比`,
    subtitle: `共${all.length}份报告：完成和增长为报告所述上一年，目标为报告当年`,
  }
}

type MergedRow = Omit<ComparedRow, 'met'>

function mergeRows(tables: MainTableRow[][], wanted: string[]): MergedRow[] {
  const merged = new Map<string, MergedRow>()
  for (const [index, table] of tables.entries()) {
    for (const row of table) {
      const key = row.id ?? row.indicator
      const known = merged.get(key) ?? {
        indicator: row.indicator,
        category: row.category,
        reports: tables.map(() => undefined),
      }
      known.reports[index] = row
      if (row.indicator.length < known.indicator.length) known.indicator = row.indicator
      merged.set(key, known)
    }
  }
  const place = (key: string) => (wanted.includes(key) ? wanted.indexOf(key) : wanted.length)
  const shared = [...merged].filter(([, row]) => count(row) > 1 || tables.length === 1)
  return (shared.length > 0 ? shared : [...merged])
    .sort(([a, one], [b, other]) => place(a) - place(b) || count(other) - count(one))
    .map(([, row]) => row)
}

function count({reports}: MergedRow): number {
  return reports.filter((row) => row !== undefined).length
}

function meetings({reports}: MergedRow, all: ReportMetadata[], lexicon: Lexicon | undefined): Array<boolean | null> {
  return reports.map((row, index) => {
    const [before, now] = [all[index - 1], all[index]]
    const target = reports[index - 1]?.target
    const follows = before?.region === now?.region && before?.year !== undefined && before.year + 1 === now?.year
    if (!row || !target || !follows) return null
    const known = [{...target, id: row.id, indicator: row.indicator}]
    return judgeRows([row], String(before.year), known, lexicon)[0]!.met
  })
}

function hasGrowth({reports}: MergedRow): boolean {
  return reports.filter((row) => row?.growth?.number).length > 1
}

/** The row turned round for a chart: a category a report. */
function asCategories({reports}: MergedRow, heads: string[]): MainTableRow[] {
  return reports.flatMap((row, index) => (row ? [{...row, indicator: heads[index]!}] : []))
}
