/**
 * Add our list definitions to those of a reference, under numbers that it does not use.
 *
 * @param theirs `word/numbering.xml` of the reference; undefined where it has none.
 * @param ours   Our own part.
 * @returns      The merged part, and what to add to the list numbers in our text.
 */
export function mergeNumbering(theirs: string | undefined, ours: string): {markup: string; offset: number} {
  if (theirs === undefined) return {markup: ours, offset: 0}
  const used = [...theirs.matchAll(/w:(?:numId|abstractNumId)="(?<id>\d+)"/gu)].map(({groups}) => Number(groups?.id))
  const offset = Math.max(0, ...used) + 1
  const shifted = ours.replace(
    /(?<start>w:(?:numId|abstractNumId)="|<w:abstractNumId w:val=")(?<id>\d+)/gu,
    (_, start: string, id: string) => `${start}${Number(id) + offset}`,
  )
  const looks = shifted.match(/<w:abstractNum .*?<\/w:abstractNum>/gsu)?.join('') ?? ''
  const lists = shifted.match(/<w:num .*?<\/w:num>/gsu)?.join('') ?? ''
  // All looks stand before all lists.
  const firstList = theirs.search(/<w:num[ >]|<w:numIdMacAtCleanup|<\/w:numbering>/u)
  const withLooks = theirs.slice(0, firstList) + looks + theirs.slice(firstList)
  const end = withLooks.search(/<w:numIdMacAtCleanup|<\/w:numbering>/u)
  return {markup: withLooks.slice(0, end) + lists + withLooks.slice(end), offset}
}

/** Shift the list numbers of our paragraphs. */
export function shiftLists(markup: string, offset: number): string {
  return markup.replace(
    /<w:numId w:val="(?<id>\d+)"\/>/gu,
    (_, id: string) => `<w:numId w:val="${Number(id) + offset}"/>`,
  )
}
