/** The greatest of however many numbers: `Math.max(...numbers)` lays them all on the stack, which a table of 100,000 rows overflows. */
export function greatestOf(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least
  for (const number of numbers) if (number > most) most = number
  return most
}
