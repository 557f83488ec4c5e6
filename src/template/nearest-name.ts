import {synonyms} from './synonyms.ts'

/**
 * The known name that a mistyped one, or one of another program or language, most likely meant.
 *
 * @returns Undefined where no synonym is known and even the nearest name differs in more than a third of the letters (at
 *          least two).
 */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const names = [...known]
  const synonym = synonyms[name.toLowerCase()]
  if (synonym !== undefined && names.includes(synonym)) return synonym
  let nearest: string | undefined
  let least = Infinity
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest !== undefined && least <= Math.max(2, Math.ceil(name.length / 3)) && least < name.length
    ? nearest
    : undefined
}

/** Letters to insert, delete, replace or swap with their neighbour (Damerau's optimal string alignment). */
function editDistance(one: string, other: string): number {
  const [a, b] = [[...one.slice(0, 60)], [...other.slice(0, 60)]]
  let beforeLast: number[] = []
  let last = b.map((_, index) => index + 1)
  last.unshift(0)
  for (const [i, left] of a.entries()) {
    const row = [i + 1]
    for (const [j, right] of b.entries()) {
      const replaced = last[j]! + (left === right ? 0 : 1)
      const swapped = i > 0 && j > 0 && left === b[j - 1] && a[i - 1] === right ? beforeLast[j - 1]! + 1 : Infinity
      row.push(Math.min(replaced, swapped, last[j + 1]! + 1, row[j]! + 1))
    }
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length]!
}
