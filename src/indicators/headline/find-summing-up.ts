import type {TargetPlace} from '../context/locate-targets.ts'
import type {Draft} from '../draft.ts'
import type {Passage} from '../read-passages.ts'

/** Sentences of a passage, both ends included. */
export interface Window {
  passage: number
  from: number
  to: number
}

export function holds({passage, from, to}: Window, draft: Draft): boolean {
  return draft.passage === passage && draft.sentence >= from && draft.sentence <= to
}

/**
 * Where the year is summed up: the sentences about the region's product and what follows them at once. Where these
 * leave the main indicators out, the whole passage, the bullets beside it, and the next paragraph with incomes.
 */
export function findSummingUp(
  candidates: Draft[],
  passages: readonly Passage[],
  targets: readonly TargetPlace[],
  last: string | undefined,
): Window[] {
  const byPassage = new Map<number, Draft[]>()
  for (const draft of candidates) {
    if (targets.some((one) => one.passage === draft.passage && one.start === 0)) continue
    const own = byPassage.get(draft.passage)
    if (own) own.push(draft)
    else byPassage.set(draft.passage, [draft])
  }
  const told = (index: number) => byPassage.get(index)?.map(({observation}) => observation.id!) ?? []
  const idsOf = (index: number) => new Set([index, ...lines(passages, index)].flatMap(told))
  const cores = [...byPassage.keys()].filter((index) => {
    const ids = idsOf(index)
    return (ids.size >= 2 && [...products].some((id) => ids.has(id))) || coverage(ids) >= 4
  })
  const richest = [...byPassage].sort((a, b) => b[1].length - a[1].length)[0]
  const tells = (index: number) => tellsProduct(byPassage.get(index)!, last)
  const scattered = cores.some(tells) ? [] : scatteredOver([...byPassage.keys()], tells, passages, idsOf)
  const product = [...byPassage].find(([, drafts]) => drafts.some(({observation}) => products.has(observation.id!)))
  const starts = cores.length > 0 ? cores : [...new Set([product, richest].flatMap((one) => (one ? [one[0]] : [])))]
  const windows = starts.flatMap((start) => {
    const own = byPassage.get(start)!
    const window = closeSentences(own, start)
    const covered = new Set(own.filter((draft) => holds(window, draft)).map(({observation}) => observation.id!))
    if (coverage(covered) >= 5 && hasIncome(covered)) return [window]
    const run = [...bullets(passages, start, isDashed), ...lines(passages, start)]
    const near = nextWithIncome(start, cores, passages, (index) => new Set(told(index)))
    const far = near.length > 0 || run.length > 0 ? [] : incomesInPart(start, cores, passages, byPassage, last)
    return [...[start, ...run, ...near, ...nextWithRevenue(start, cores, passages, told)].map(whole), ...far]
  })
  return [...scattered.map(whole), ...windows]
}

function whole(passage: number): Window {
  return {passage, from: 0, to: Number.POSITIVE_INFINITY}
}

/** The region's product of last year, told as such and not as the end of a stretch. */
function tellsProduct(drafts: readonly Draft[], last: string | undefined): boolean {
  return drafts.some(({observation, inTerm}) => !inTerm && observation.period === last && products.has(observation.id!))
}

/** National reports tell the product in one paragraph, and jobs and prices in others of its section. */
function scatteredOver(
  told: number[],
  tells: (index: number) => boolean,
  passages: readonly Passage[],
  idsOf: (index: number) => Set<string>,
): number[] {
  const first = told.find(tells)
  if (first === undefined) return []
  const near = told.filter(
    (index) => index > first && index <= first + 6 && passages[index]!.section === passages[first]!.section,
  )
  return [first, ...near.filter((index) => idsOf(index).size >= 2)]
}

/** From the sentence about the product on, both ways, over at most one sentence without a main indicator. */
function closeSentences(own: Draft[], passage: number): Window {
  const sentences = [...new Set(own.map(({sentence}) => sentence))].sort((a, b) => a - b)
  const first = own.find(({observation}) => products.has(observation.id!))?.sentence ?? sentences[0]!
  let from = first
  let to = first
  for (const sentence of sentences) if (sentence > to && sentence - to <= 2) to = sentence
  for (const sentence of sentences.toReversed()) if (sentence < from && from - sentence <= 2) from = sentence
  return {passage, from, to}
}

/** What the region produces in all; reports before 1993 count it in other ways. */
const products = new Set(['gdp', 'social-output', 'agriculture-industry-output', 'national-income'])

/** What a summing-up covers when it is whole; each line counts once. */
const coreGroups = [
  [...products],
  ['fixed-investment'],
  ['retail-sales'],
  ['public-budget-revenue', 'fiscal-revenue', 'tax-revenue'],
  ['urban-income', 'rural-income', 'resident-income'],
  ['industrial-value-added', 'all-industrial-value-added'],
  ['trade', 'exports', 'foreign-investment'],
]

function coverage(ids: ReadonlySet<string>): number {
  return coreGroups.filter((group) => group.some((id) => ids.has(id))).length
}

function nextWithIncome(
  start: number,
  cores: number[],
  passages: readonly Passage[],
  idsOf: (index: number) => Set<string>,
): number[] {
  if (hasIncome(idsOf(start))) return []
  for (let i = start + 1; i < passages.length && passages[i]!.section === passages[start]!.section; i++) {
    if (cores.includes(i)) return []
    if (hasIncome(idsOf(i))) return [i]
  }
  return []
}

/** The summing-up may run on: what the region took in is told in the paragraph behind its product. */
function nextWithRevenue(
  start: number,
  cores: number[],
  passages: readonly Passage[],
  told: (index: number) => string[],
): number[] {
  const next = start + 1
  if (cores.includes(next) || passages[next]?.section !== passages[start]!.section) return []
  if (told(start).some((id) => revenues.includes(id))) return []
  const ids = new Set(told(next))
  return ids.size >= 3 && revenues.some((id) => ids.has(id)) ? [next] : []
}

const revenues = ['public-budget-revenue', 'fiscal-revenue']

/** Where each field has a section of its own, incomes are told in a later one of the same part. */
function incomesInPart(
  start: number,
  cores: number[],
  passages: readonly Passage[],
  byPassage: ReadonlyMap<number, Draft[]>,
  last: string | undefined,
): Window[] {
  const isIncome = ({observation, inTerm}: Draft) =>
    !inTerm && incomes.includes(observation.id!) && observation.period === last
  if (passages[start]!.headings.length < 2 || cores.some((core) => byPassage.get(core)!.some(isIncome))) return []
  for (let i = start + 1; i < passages.length && passages[i]!.part === passages[start]!.part; i++) {
    const own = byPassage.get(i)?.filter(isIncome) ?? []
    const sentences = own.map(({sentence}) => sentence)
    if (new Set(own.map(({observation}) => observation.id)).size >= 2)
      return [{passage: i, from: Math.min(...sentences), to: Math.max(...sentences)}]
  }
  return []
}

const incomes = ['resident-income', 'urban-income', 'rural-income']

function hasIncome(ids: ReadonlySet<string>): boolean {
  return incomes.some((id) => ids.has(id))
}

/** The run of bullets that a passage belongs to; none where it is no bullet itself. */
function bullets(passages: readonly Passage[], index: number, isBullet: (passage: Passage) => boolean): number[] {
  const goesOn = (i: number) =>
    passages[i]?.section === passages[index]!.section && passages[i] !== undefined && isBullet(passages[i]!)
  if (!goesOn(index)) return []
  const run = [index]
  for (let i = index + 1; goesOn(i); i++) run.push(i)
  for (let i = index - 1; goesOn(i); i--) run.unshift(i)
  return run
}

/** Two short paragraphs are no list yet. */
function lines(passages: readonly Passage[], index: number): number[] {
  const run = bullets(passages, index, isLine)
  return run.length > 2 ? run : []
}

function isDashed({folded}: Passage): boolean {
  return folded.text.startsWith('——')
}

/** A line of its own, with a clause or two: ●粮食总产达到5亿斤. */
function isLine({folded}: Passage): boolean {
  return folded.text.length <= 60 && !/。./u.test(folded.text)
}
