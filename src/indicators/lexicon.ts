import type {Measure} from '../model/observation.ts'

/** What is known of indicators before reading: templates/indicators.yaml, checked and indexed. */
export interface Lexicon {
  entries: readonly LexiconEntry[]
  /** Words in front of a name that do not make another indicator of it. */
  modifiers: readonly string[]
  /** Entry of a name or alias without gap. */
  byName: ReadonlyMap<string, LexiconEntry>
  /** Aliases with a gap (高技术制造业增加值占*), longest first. */
  patterns: ReadonlyArray<{head: string; tail: string; entry: LexiconEntry}>
  /** What was looked up before, for the reading of one report. */
  known?: Map<string, LexiconEntry | undefined>
}

export interface LexiconEntry {
  id: string
  name: string
  aliases: string[]
  category: string
  /** Units that fit, without magnitude (元 admits 亿元); empty: any. */
  units: string[]
  /** Plausible figures by measure: the lower and the upper end, in the unit without magnitude. */
  range: Partial<Record<Measure, [number, number]>>
  /** Lower stands higher in its category. */
  priority: number
  /** True where it belongs in a region's main table. */
  headline: boolean
  /** The indicator itself is a percentage: 失业率 5.1% is a value, not a growth. */
  rate: boolean
  /** A price change: a percentage is its growth even without a verb. */
  price: boolean
  /** Which way is better, where it is not higher. */
  better?: 'lower' | 'higher'
}

/** Index entries by their written names. */
export function indexNames(entries: readonly LexiconEntry[], modifiers: readonly string[]): Lexicon {
  const byName = new Map<string, LexiconEntry>()
  const patterns: Array<{head: string; tail: string; entry: LexiconEntry}> = []
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      const [head = '', tail] = name.split('*')
      if (tail === undefined) byName.set(plainName(name), entry)
      else patterns.push({head: plainName(head), tail: plainName(tail), entry})
    }
  }
  patterns.sort((a, b) => b.head.length + b.tail.length - a.head.length - a.tail.length)
  return {entries, modifiers: [...modifiers].sort((a, b) => b.length - a.length), byName, patterns}
}

/**
 * Find the entry that a name means, or nothing: an unknown word in front makes another indicator of it.
 *
 * @param name As the report writes it: 全社会固定资产投资, 单位GDP能耗.
 */
export function lookUp(name: string, lexicon: Lexicon): LexiconEntry | undefined {
  const {known} = lexicon
  if (!known) return find(name, lexicon)
  if (known.has(name)) return known.get(name)
  const entry = find(name, lexicon)
  known.set(name, entry)
  return entry
}

function find(name: string, lexicon: Lexicon): LexiconEntry | undefined {
  const plain = plainName(name)
  const whole = withoutTail(plain, lexicon)
  if (whole) return whole
  const modifier = lexicon.modifiers.find((word) => plain.length > word.length && plain.startsWith(word))
  return modifier ? find(plain.slice(modifier.length), lexicon) : undefined
}

/** Words behind a name that do not change it: 固定资产投资额, 进出口总值. */
const tails = ['增速', '增幅', '涨幅', '总额', '总值', '总量', '指标', '水平', '额', '量', '数']

function withoutTail(plain: string, lexicon: Lexicon): LexiconEntry | undefined {
  const found =
    lexicon.byName.get(plain) ??
    lexicon.patterns.find(
      ({head, tail}) => plain.length > head.length + tail.length && plain.startsWith(head) && plain.endsWith(tail),
    )?.entry
  if (found) return found
  const tail = tails.find((word) => plain.length > word.length && plain.endsWith(word))
  return tail ? lexicon.byName.get(plain.slice(0, -tail.length)) : undefined
}

/** A name as it is compared: no brackets, quotes, spaces or 的; capitals. */
function plainName(name: string): string {
  return name
    .replace(/（[^（）]*）|(?<=.{2})年[末底](?=.{2})/gu, '')
    .replace(/[“”"‘’\s的，、]/gu, '')
    .toUpperCase()
}
