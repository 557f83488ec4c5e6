import type {Measure} from '../model/observation.ts'

/** What is known of indicators before reading: templates/indicators.yaml, checked. */
export interface Lexicon {
  entries: LexiconEntry[]
  /** Entry and place of a name or alias, by its written form. */
  byName: ReadonlyMap<string, LexiconEntry>
  /** Names with a gap (“*”), longest first. */
  patterns: ReadonlyArray<{pattern: RegExp; entry: LexiconEntry}>
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
  /** Lower stands higher in its category; 100 when not said. */
  priority: number
  /** True where it belongs in a region's main table. */
  headline: boolean
  /** A rate: its percentage is a value (失业率 5.1%), not a growth. */
  rate: boolean
  /** A price change: its percentage is a growth even without a verb (居民消费价格涨幅3%). */
  change: boolean
}
