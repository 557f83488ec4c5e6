/**
 * Put the part of a table that stands on the next page to the part before.
 *
 * @returns Undefined where the two have not the same number of columns: they are two tables.
 */
export function joinTables(before: string[][], after: string[][]): string[][] | undefined {
  const [head, ...rows] = before
  if (head?.length !== after[0]?.length) return undefined
  const further = String(after[0]) === String(head) ? after.slice(1) : after
  const [first, ...rest] = further
  const last = rows.at(-1)
  // A row whose first cell is empty, as no other is, is the end of the row that the page cut.
  const isCut = first?.[0] === '' && last !== undefined && before.every(([cell]) => cell !== '')
  if (!isCut) return [...before, ...further]
  return [...before.slice(0, -1), last.map((cell, column) => cell + first[column]!), ...rest]
}
