import type {MainTableNote, MainTableRow} from '../model/main-table.ts'
import type {Measure, Observation} from '../model/observation.ts'
import {categories} from './categories.ts'
import type {Lexicon} from './lexicon.ts'

/**
 * Lay the headline observations out as the main indicator table.
 *
 * @param observations What a report says; those without `headline` are passed over.
 * @param options      `year` the report plans for (absent: read from the targets); `lexicon` orders a category by priority, else by the text.
 * @returns            One row an indicator, by category, then priority, then the order of the text.
 */
export function mainTable(
  observations: readonly Observation[],
  options: {year?: number | undefined; lexicon?: Lexicon} = {},
): MainTableRow[] {
  const headline = observations.filter((observation) => observation.headline)
  const rows = groupByIndicator(headline).map(row)
  const priority = new Map(options.lexicon?.entries.map((entry) => [entry.id, entry.priority]))
  return rows
    .map((value, order) => ({value, order}))
    .sort(
      (a, b) =>
        rank(a.value) - rank(b.value) ||
        (priority.get(a.value.id ?? '') ?? 500) - (priority.get(b.value.id ?? '') ?? 500) ||
        a.order - b.order,
    )
    .map(({value}) => value)
}

function groupByIndicator(observations: Observation[]): Observation[][] {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    const key = observation.id ?? observation.indicator
    const group = groups.get(key)
    if (group) group.push(observation)
    else groups.set(key, [observation])
  }
  return [...groups.values()]
}

function row(group: Observation[]): MainTableRow {
  const pick = (status: Observation['status'], ...measures: Measure[]) =>
    group.find((one) => one.status === status && measures.includes(one.measure)) ?? null
  const value = pick('actual', 'value', 'share')
  const growth = pick('actual', 'growth', 'change', 'multiple')
  const level = pick('target', 'value', 'share')
  const target = pick('target', 'growth', 'change', 'multiple') ?? level
  const names = group.map((one) => one.indicator)
  return {
    indicator: names.reduce((short, name) => (name.length < short.length ? name : short)),
    id: group[0]!.id,
    category: group[0]!.category,
    unit: (value ?? (level?.number ? level : null))?.unit ?? '',
    value,
    growth,
    target,
    targetValue: level === target ? null : level,
    notes: notes([value, growth], target, growth),
  }
}

function notes(
  actuals: Array<Observation | null>,
  target: Observation | null,
  growth: Observation | null,
): MainTableNote[] {
  const all: MainTableNote[] = []
  if (actuals.some((one) => one?.estimated)) all.push('estimated')
  if (growth?.period?.includes('-')) all.push('average')
  if (target?.text) all.push('in-words')
  return all
}

function rank(row: MainTableRow): number {
  const place = categories.indexOf(row.category)
  return place < 0 ? categories.length : place
}
