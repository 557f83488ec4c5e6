import type {Change} from '../model/change.ts'

/**
 * Check that cleaning lost nothing unlisted: over Han, digits and Latin letters after NFKC, what came in less what changes
 * took plus what they gave is what stands in the report.
 *
 * @returns Characters that do not balance and by how many (more than nought: lost); empty where all do.
 */
export function balanceLedger(raw: string, changes: readonly Change[], body: string): Map<string, number> {
  const balance = new Map<string, number>()
  add(balance, raw, 1)
  for (const {before, after} of changes) {
    add(balance, before, -1)
    add(balance, after, 1)
  }
  add(balance, body, -1)
  return new Map([...balance].filter(([, count]) => count !== 0))
}

function add(balance: Map<string, number>, text: string, sign: 1 | -1): void {
  for (const [character] of text.normalize('NFKC').matchAll(/[\p{Script=Han}\p{Nd}\p{Script=Latin}]/gu))
    balance.set(character, (balance.get(character) ?? 0) + sign)
}
