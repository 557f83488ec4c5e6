import type {TargetPlace} from '../context/locate-targets.ts'
import type {Draft} from '../draft.ts'
import {baseNumber, isPlausible} from '../is-plausible.ts'
import type {LexiconEntry} from '../lexicon.ts'
import type {Passage} from '../read-passages.ts'
import {differInScope} from '../scope-of.ts'
import {findSummingUp, holds} from './find-summing-up.ts'

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
  markTargets(drafts, targets, year, entries)
  markActuals(drafts, passages, targets, year, entries)
}

function markTargets(
  drafts: Draft[],
  targets: readonly TargetPlace[],
  year: number | undefined,
  entries: ReadonlyMap<string, LexiconEntry>,
): void {
  const seen = takenOnce()
  const again = repeatedSentences(drafts, targets, year, entries)
  for (const draft of drafts) {
    const {observation, inTargetList, inBrackets, average, earlier} = draft
    if (!(inTargetList || again.has(sentenceKey(draft))) || inBrackets || average || earlier) continue
    if (observation.status !== 'target' || observation.found === 'unattributed') continue
    if (year !== undefined && observation.period !== String(year)) continue
    if (!seen.take(draft) && !isSecondAim(draft, drafts)) continue
    observation.headline = true
  }
}

/** 增长6%左右、力争6.5%: both are aims, the second right behind the first. */
function isSecondAim(draft: Draft, drafts: readonly Draft[]): boolean {
  const {observation, passage, sentence} = draft
  const before = drafts[drafts.indexOf(draft) - 1]
  const {written, source} = observation
  return (
    before?.passage === passage &&
    before.sentence === sentence &&
    before.observation.headline &&
    before.observation.indicator === observation.indicator &&
    before.observation.measure === observation.measure &&
    observation.found === 'carried' &&
    isStrivenFor(source.sentence, written)
  )
}

/** 力争9% somewhere in the sentence, where 12.9% may stand too. */
function isStrivenFor(sentence: string, written: string): boolean {
  for (let at = sentence.indexOf(written); at >= 0; at = sentence.indexOf(written, at + 1))
    if (/(?:力争|争取|努力)[^，。；0-9.]{0,6}$/u.test(sentence.slice(Math.max(0, at - 10), at))) return true
  return false
}

/** Behind the list, a sentence of its paragraph may give the main indicators further targets: 生产总值突破1000亿元. */
function repeatedSentences(
  drafts: Draft[],
  targets: readonly TargetPlace[],
  year: number | undefined,
  entries: ReadonlyMap<string, LexiconEntry>,
): Set<string> {
  const ids = new Map<string, Set<string>>()
  for (const draft of drafts) {
    const {observation, passage, at, inTargetList} = draft
    const place = targets.find((one) => one.passage === passage)
    if (!place || at < place.end || inTargetList || observation.status !== 'target' || observation.id === null) continue
    if (!entries.get(observation.id)?.headline || (year !== undefined && observation.period !== String(year))) continue
    const key = sentenceKey(draft)
    ids.set(key, (ids.get(key) ?? new Set()).add(observation.id))
  }
  return new Set([...ids].filter(([, some]) => some.size >= 2).map(([key]) => key))
}

function sentenceKey({passage, sentence}: Draft): string {
  return `${passage} ${sentence}`
}

function markActuals(
  drafts: Draft[],
  passages: readonly Passage[],
  targets: readonly TargetPlace[],
  year: number | undefined,
  entries: ReadonlyMap<string, LexiconEntry>,
): void {
  const candidates = drafts.filter((draft) => isCandidate(draft, entries))
  const last = year === undefined ? undefined : String(year - 1)
  const places = findSummingUp(candidates, passages, targets, last)
  const inPlace = candidates
    .filter((draft) => places.some((place) => holds(place, draft)))
    .map((draft) => ownFigure(draft, candidates) ?? draft)
  const seen = takenOnce()
  for (const draft of drafts.filter(isStandstill)) seen.take(draft)
  const mark = (wanted: (draft: Draft) => boolean) => {
    for (const draft of inPlace) if (wanted(draft) && seen.take(draft)) draft.observation.headline = true
  }
  // The year's own summing-up before that of the term; 达到4.1万元 before 跨越4万元大关.
  const isLast = ({observation}: Draft) => last === undefined || observation.period === last
  const isExact = ({observation}: Draft) => observation.bound !== '>'
  mark((draft) => isLast(draft) && !draft.inTerm && isExact(draft))
  mark((draft) => isLast(draft) && !draft.inTerm)
  mark((draft) => draft.observation.period === last && isExact(draft))
  mark((draft) => draft.observation.period === last)
  // A term's average stands in for the year's growth where the report tells none.
  for (const draft of inPlace) {
    const {observation, average} = draft
    if (!average || observation.measure !== 'growth' || observation.period === null) continue
    const own = candidates.find((one) => !one.inTerm && isLast(one) && isGrowthOf(one, draft))
    const best = own ?? draft
    if (seen.take(best)) best.observation.headline = true
  }
}

function isGrowthOf({observation, average}: Draft, {observation: other}: Draft): boolean {
  const {id, measure, indicator, unit} = observation
  return (
    !average && measure === 'growth' && unit === '%' && id === other.id && !differInScope(indicator, other.indicator)
  )
}

/**
 * In the review of a stretch, 进出口额198亿元，年均增长17% may be a sum. Where the report tells another figure for the
 * year, with the year's growth, that one is the year's.
 */
function ownFigure({observation, inTerm}: Draft, candidates: readonly Draft[]): Draft | undefined {
  if (!inTerm || observation.measure !== 'value' || observation.bound !== '=') return undefined
  const {id, indicator, period, unit} = observation
  return candidates.find(({observation: other, inTerm: ofTerm}, i) => {
    if (ofTerm || other.id !== id || other.period !== period || other.measure !== 'value' || other.bound !== '=')
      return false
    if (unitKind(other.unit) !== unitKind(unit) || other.indicator.length > indicator.length) return false
    const next = candidates[i + 1]?.observation
    const [one, two] = [Number(baseNumber(observation)), Number(baseNumber(other))]
    return (
      next?.indicator === other.indicator && next.measure === 'growth' && Math.abs(one - two) > Math.max(one, two) / 20
    )
  })
}

/**
 * Take every figure of an indicator once. In one passage, two names of one entry are two lines of the table:
 * 财政总收入 beside 地方财政总收入.
 */
function takenOnce(): {take(draft: Draft): boolean} {
  const taken = new Map<string, Draft[]>()
  return {
    take(draft) {
      const {observation} = draft
      const key = `${observation.id ?? observation.indicator} ${observation.measure} ${unitKind(observation.unit)}`
      const before = taken.get(key)
      if (!before) taken.set(key, [draft])
      else if (
        observation.bound !== '>' &&
        before.every((one) => one.passage === draft.passage && one.observation.indicator !== observation.indicator)
      )
        before.push(draft)
      else return false
      return true
    },
  }
}

/** 与上年持平 says last year's growth, though without a number. */
function isStandstill({observation}: Draft): boolean {
  return observation.found === 'words' && observation.status === 'actual'
}

/** Money in yuan and in dollars are two figures of one indicator. */
function unitKind(unit: string): string {
  return unit.endsWith('美元') ? 'usd' : ''
}

function isCandidate(
  {observation, inBrackets, comparison, earlier, ofEach}: Draft,
  entries: ReadonlyMap<string, LexiconEntry>,
): boolean {
  if (observation.status !== 'actual' || observation.id === null || inBrackets || comparison || earlier || ofEach)
    return false
  if (observation.number === null || observation.found === 'unattributed') return false
  // A part of a whole (1/3) fits no column of the table.
  if (observation.unit.startsWith('/')) return false
  if (!isPlausible(observation, entries.get(observation.id))) return false
  if (observation.measure === 'completion' || observation.measure === 'multiple' || observation.measure === 'change')
    return false
  return entries.get(observation.id)?.headline ?? false
}
