import type {
  ComparedIndicator,
  ComparedReport,
  Comparison,
  RegionRow,
  YearCell,
  YearRow,
} from '../../model/comparison.ts'
import type {Observation} from '../../model/observation.ts'
import {categories} from '../categories.ts'
import type {Lexicon, LexiconEntry} from '../lexicon.ts'
import {differInScope} from '../scope-of.ts'
import {judgeTarget} from './judge-target.ts'

/**
 * Lay reports side by side. Reports of one region and several years become a table of targets and results; others
 * a table of regions.
 *
 * @param reports In any order; a year's report plans for that year and tells the results of the one before.
 * @param lexicon Gives names, order, and which indicators are better low.
 */
export function compareReports(reports: readonly ComparedReport[], lexicon: Lexicon): Comparison {
  const sorted = [...reports].sort((a, b) => (a.metadata.year ?? 0) - (b.metadata.year ?? 0))
  const regions = new Set(sorted.map(({metadata}) => metadata.region ?? ''))
  const years = new Set(sorted.map(({metadata}) => metadata.year))
  const oneRegion = regions.size === 1 && years.size === sorted.length && !years.has(undefined)
  return oneRegion && sorted.length > 1 ? overYears(sorted, lexicon) : acrossRegions(sorted, lexicon)
}

function overYears(reports: ComparedReport[], lexicon: Lexicon): Comparison {
  const groups = groupHeadlines(reports)
  const planned = reports.map(({metadata}) => metadata.year!)
  const years = [...new Set(planned.flatMap((year) => [year - 1, year]))].sort((a, b) => a - b)
  const rows = groups.map(({key, figures}): YearRow => {
    const entry = entryOf(key.id, lexicon)
    const cells = years.map((year): YearCell => {
      const of = (status: Observation['status']) => {
        const teller = status === 'target' ? year : year + 1
        return figures
          .filter(({report}) => report.metadata.year === teller)
          .map(({observation}) => observation)
          .filter((one) => one.status === status && one.period === String(year))
      }
      const target = of('target')[0] ?? null
      // 地方财政收入 is no answer to a target of 财政总收入.
      const result = of('actual').find((one) => !target || !differInScope(target.indicator, one.indicator)) ?? null
      return {year, target, result, verdict: judgeTarget(target, result, entry)}
    })
    return {...indicator(key, figures, entry, 'both'), cells}
  })
  const told = rows.filter(({cells}) => cells.some(({target, result}) => target ?? result))
  return {kind: 'years', region: regionOf(reports[0]!), years, rows: inOrder(told, lexicon)}
}

function acrossRegions(reports: ComparedReport[], lexicon: Lexicon): Comparison {
  const rows = groupHeadlines(reports).flatMap(({key, figures}) =>
    (['actual', 'target'] as const).flatMap((status): RegionRow[] => {
      const own = figures.filter(({observation, report}) => isOfYear(observation, status, report))
      if (own.length === 0) return []
      const cells = reports.map((report) => own.find((one) => one.report === report)?.observation ?? null)
      return [{...indicator(key, own, entryOf(key.id, lexicon), status), cells}]
    }),
  )
  const heads = reports.map((report) => ({
    name: report.name,
    region: regionOf(report),
    year: report.metadata.year ?? null,
  }))
  return {kind: 'regions', reports: heads, rows: inOrder(rows, lexicon)}
}

/** A region's column shows last year's results and this year's targets. */
function isOfYear({status, period, headline}: Observation, wanted: string, {metadata}: ComparedReport): boolean {
  if (status !== wanted || metadata.year === undefined) return status === wanted && headline
  return headline || period === String(status === 'target' ? metadata.year : metadata.year - 1)
}

interface Figure {
  observation: Observation
  report: ComparedReport
}

interface Group {
  key: {id: string | null; name: string; measure: Observation['measure']}
  figures: Figure[]
}

/**
 * Figures of the main table by indicator and measure; those the lexicon does not know, by their name. Behind them,
 * what a report says of the same indicators in its detail: a result may stand there.
 */
function groupHeadlines(reports: readonly ComparedReport[]): Group[] {
  const groups = new Map<string, Group>()
  const each = (wanted: (observation: Observation) => boolean, add: (key: string, figure: Figure) => void) => {
    for (const report of reports) {
      for (const observation of report.observations) {
        const {id, indicator: name, measure} = observation
        if (wanted(observation)) add(`${id ?? name} ${measure}`, {observation, report})
      }
    }
  }
  each(
    ({headline}) => headline,
    (key, figure) => {
      const {id, indicator: name, measure} = figure.observation
      const group = groups.get(key)
      if (group) group.figures.push(figure)
      else groups.set(key, {key: {id, name, measure}, figures: [figure]})
    },
  )
  each(
    ({headline, id, number}) => !headline && id !== null && number !== null,
    (key, figure) => groups.get(key)?.figures.push(figure),
  )
  return [...groups.values()]
}

function indicator(
  {id, name, measure}: Group['key'],
  figures: Figure[],
  entry: LexiconEntry | undefined,
  status: ComparedIndicator['status'],
): ComparedIndicator {
  const units = new Set(figures.map(({observation}) => observation.unit).filter((unit) => unit !== ''))
  return {
    indicator: entry?.name ?? name,
    id,
    category: figures[0]!.observation.category,
    status,
    measure,
    unit: units.size === 1 ? [...units][0]! : '',
  }
}

function entryOf(id: string | null, lexicon: Lexicon): LexiconEntry | undefined {
  return id === null ? undefined : lexicon.entries.find((entry) => entry.id === id)
}

function regionOf({metadata, name}: ComparedReport): string {
  return metadata.region ?? name
}

function inOrder<Row extends ComparedIndicator>(rows: Row[], lexicon: Lexicon): Row[] {
  const priority = new Map(lexicon.entries.map((entry) => [entry.id, entry.priority]))
  const category = (row: Row) => (categories.indexOf(row.category) + categories.length) % categories.length
  const rank = (row: Row) => priority.get(row.id ?? '') ?? 500
  return rows
    .map((row, order) => ({row, order}))
    .sort((a, b) => category(a.row) - category(b.row) || rank(a.row) - rank(b.row) || a.order - b.order)
    .map(({row}) => row)
}
