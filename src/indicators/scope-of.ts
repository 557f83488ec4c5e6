/** Words that say how much of a region's money an indicator counts, by what they mean; the first that a name holds. */
const scopes: ReadonlyArray<readonly [scope: string, words: RegExp]> = [
  ['local', /地方|本级|[省市县区州旗盟镇乡]级|[市县区州旗]属/u],
  ['urban', /城镇(?=[^，]{0,6}投资)/u],
  ['society', /全社会(?=[^，]{0,6}投资)/u],
  ['all', /全部|全口径|地域|境内|辖内|辖区|域内|总收入/u],
]

/**
 * Tell which part of the whole a name speaks of: 地方财政收入 and 财政总收入 are one entry of the lexicon, and two figures.
 *
 * @returns '' where the name does not say.
 */
export function scopeOf(name: string): string {
  return scopes.find(([, words]) => words.test(name))?.[0] ?? ''
}

/** Tell whether two names of one entry cannot mean the same figure. */
export function differInScope(a: string, b: string): boolean {
  const [one, other] = [scopeOf(a), scopeOf(b)]
  return one !== '' && other !== '' && one !== other
}
