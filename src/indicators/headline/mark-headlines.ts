import type {TargetPlace} from '../context/locate-targets.ts'
import type {Draft} from '../draft.ts'
import type {LexiconEntry} from '../lexicon.ts'
import type {Passage} from '../read-passages.ts'

/**
 * Mark the observations that belong in the region's main indicator table: the summing-up of last year and the
 * 主要预期目标 of this one.
 */
export function markHeadlines(
  drafts: Draft[],
  passages: readonly Passage[],
  targets: readonly TargetPlace[],
  year: number | undefined,
  entries: ReadonlyMap<string, LexiconEntry>,
): void {
  markTargets(drafts, year)
  markActuals(drafts, passages, targets, year, entries)
}

function markTargets(drafts: Draft[], year: number | undefined): void {
  const seen = new Set<string>()
  for (const {observation, inTargetList, inBrackets, comparison, average} of drafts) {
    if (!inTargetList || inBrackets || comparison || average) continue
    if (observation.status !== 'target' || observation.found === 'unattributed') continue
    if (year !== undefined && observation.period !== String(year)) continue
    const key = `${observation.id ?? observation.indicator} ${observation.measure}`
    if (seen.has(key)) continue
    seen.add(key)
    observation.headline = true
  }
}

function markActuals(
  drafts: Draft[],
  passages: readonly Passage[],
  targets: readonly TargetPlace[],
  year: number | undefined,
  entries: ReadonlyMap<string, LexiconEntry>,
): void {
  const candidates = drafts.filter((draft) => isCandidate(draft, entries))
  const places = summingUp(candidates, passages, targets)
  const inPlace = candidates.filter(({passage}) => places.has(passage))
  const last = year === undefined ? undefined : String(year - 1)
  const seen = new Set<string>()
  const mark = (wanted: (draft: Draft) => boolean) => {
    for (const draft of inPlace) {
      const {observation} = draft
      const key = `${observation.id} ${observation.measure} ${unitKind(observation.unit)}`
      if (!wanted(draft) || seen.has(key)) continue
      seen.add(key)
      observation.headline = true
    }
  }
  mark(({observation}) => observation.period === last || last === undefined)
  mark(({observation, average}) => average && observation.measure === 'growth' && observation.period !== null)
}

/** Money in yuan and in dollars are two figures of one indicator. */
function unitKind(unit: string): string {
  return unit.endsWith('美元') ? 'usd' : ''
}

function isCandidate(
  {observation, inBrackets, comparison}: Draft,
  entries: ReadonlyMap<string, LexiconEntry>,
): boolean {
  if (observation.status !== 'actual' || observation.id === null || inBrackets || comparison) return false
  if (observation.number === null || observation.found === 'unattributed') return false
  if (observation.measure === 'completion' || observation.measure === 'multiple' || observation.measure === 'change')
    return false
  return entries.get(observation.id)?.headline ?? false
}

/**
 * Passages that sum the year up: those with the region's product and more, the bullets beside them, and where they
 * leave incomes out, the next paragraph of the section that gives them.
 */
function summingUp(candidates: Draft[], passages: readonly Passage[], targets: readonly TargetPlace[]): Set<number> {
  const byPassage = new Map<number, Set<string>>()
  for (const {passage, observation} of candidates) {
    if (targets.some((one) => one.passage === passage && one.start === 0)) continue
    const ids = byPassage.get(passage) ?? new Set()
    ids.add(observation.id!)
    byPassage.set(passage, ids)
  }
  const cores = [...byPassage]
    .filter(([, ids]) => (ids.has('gdp') && ids.size >= 2) || ids.size >= 5)
    .map(([index]) => index)
  const fallback = [...byPassage].sort((a, b) => b[1].size - a[1].size)[0]
  const starts = cores.length > 0 ? cores : fallback ? [fallback[0]] : []
  const places = new Set(starts)
  for (const start of starts) {
    for (const index of bullets(passages, start)) places.add(index)
    if (hasIncome(byPassage.get(start))) continue
    for (let i = start + 1; i < passages.length && passages[i]!.section === passages[start]!.section; i++) {
      if (cores.includes(i)) break
      if (!hasIncome(byPassage.get(i))) continue
      places.add(i)
      break
    }
  }
  return places
}

function hasIncome(ids: Set<string> | undefined): boolean {
  return ids !== undefined && ['resident-income', 'urban-income', 'rural-income'].some((id) => ids.has(id))
}

/** The run of “——” bullets that a passage belongs to. */
function bullets(passages: readonly Passage[], index: number): number[] {
  const isBullet = (i: number) =>
    passages[i]?.folded.text.startsWith('——') && passages[i]!.section === passages[index]!.section
  if (!isBullet(index)) return []
  const run = [index]
  for (let i = index + 1; isBullet(i); i++) run.push(i)
  for (let i = index - 1; i >= 0 && isBullet(i); i--) run.unshift(i)
  return run
}
