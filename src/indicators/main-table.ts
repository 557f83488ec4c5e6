import type {MainTableNote, MainTableRow} from '../model/main-table.ts'
import type {Measure, Observation} from '../model/observation.ts'
import {categories} from './categories.ts'
import type {Lexicon} from './lexicon.ts'
import {differInScope} from './scope-of.ts'

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

/** One group a line: an entry's figures, parted where two of its names give two figures (财政总收入 beside 地方财政收入). */
function groupByIndicator(observations: Observation[]): Observation[][] {
  const entries = new Map<string, Observation[][]>()
  for (const observation of observations) {
    const key = observation.id ?? observation.indicator
    const lines = entries.get(key)
    if (!lines) entries.set(key, [[observation]])
    else {
      const {indicator} = observation
      const line =
        lines.find((own) => own.some((one) => one.indicator === indicator)) ??
        lines.find((own) => !own.some((one) => rivals(one, observation)))
      if (line) line.push(observation)
      else lines.push([observation])
    }
  }
  return [...entries.values()].flat()
}

/** Two names that cannot stand in one line: each has its own figure, or their words mean other parts of the whole. */
function rivals(a: Observation, b: Observation): boolean {
  return slot(a) === slot(b) || differInScope(a.indicator, b.indicator)
}

function slot({status, measure, period, unit}: Observation): string {
  const kind = measure === 'value' || measure === 'share' ? `level ${unit.endsWith('美元')}` : 'growth'
  return `${status} ${kind} ${period}`
}

function row(group: Observation[]): MainTableRow {
  const pick = (status: Observation['status'], ...measures: Measure[]) => {
    const own = group.filter((one) => one.status === status && measures.includes(one.measure))
    // The year's growth before the term's average.
    return own.find(({period}) => !period?.includes('-')) ?? own[0] ?? null
  }
  const value = pick('actual', 'value', 'share')
  const growth = pick('actual', 'growth', 'change', 'multiple')
  const level = pick('target', 'value', 'share')
  const target = pick('target', 'growth', 'change', 'multiple') ?? level
  return {
    indicator: withShare(nameOf([value, growth, target, ...group]), value ?? level),
    id: group[0]!.id,
    category: group[0]!.category,
    unit: unitOf(value ?? (level?.number ? level : null)),
    value,
    growth,
    target,
    targetValue: level === target ? null : level,
    notes: notes([value, growth], target, growth),
  }
}

/** 服务业增加值比重达到46.1%: the table must say that it is a share. */
function withShare(name: string, level: Observation | null): string {
  return level?.measure === 'share' && !/占|比|率|强度/u.test(name) ? `${name}占比` : name
}

/** Of 三次产业结构19∶38∶43 each part is one of a hundred, though none says so. */
function unitOf(level: Observation | null): string {
  return level?.measure === 'share' && level.unit === '' ? '%' : (level?.unit ?? '')
}

/** Names that say too little in a table: 经济增长7%. */
const bare: Record<string, string> = {经济: '经济增长'}

/** The name that stands with the result, else with the target: another may be cut short (规模以上工业增长18%). */
function nameOf(inOrder: Array<Observation | null>): string {
  const names = inOrder.flatMap((one) => (one ? [one.indicator] : []))
  const name = names.find((one) => !(one in bare)) ?? names[0]!
  return bare[name] ?? name
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
