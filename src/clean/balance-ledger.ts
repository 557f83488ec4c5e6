import type {Change} from '../model/change.ts'

const counted = /[\p{Script=Han}\p{Nd}\p{Script=Latin}]/u

/**
 * Check that cleaning lost nothing unlisted: over Han, digits and Latin letters after NFKC, what came in less what changes
 * took plus what they gave is what stands in the report.
 *
 * @returns Characters that do not balance and by how many (more than nought: lost); empty where all do.
 */
export function balanceLedger(raw: string, changes: readonly Change[], body: string): Map<string, number> {
  const balance = new Map<number, number>()
  add(balance, raw, 1)
  // Pieces are put together first: a call for each would cost more than the counting.
  add(balance, changes.map(({before}) => before).join('\n'), -1)
  add(balance, changes.map(({after}) => after).join('\n'), 1)
  add(balance, body, -1)
  const off = [...balance].filter(([code, count]) => count !== 0 && counted.test(String.fromCodePoint(code)))
  return new Map(off.map(([code, count]) => [String.fromCodePoint(code), count]))
}

function add(balance: Map<number, number>, text: string, sign: 1 | -1): void {
  const small = new Int32Array(0x10000)
  const plain = text.normalize('NFKC')
  for (let at = 0; at < plain.length; at++) {
    const code = plain.codePointAt(at)!
    if (code > 0xffff) {
      balance.set(code, (balance.get(code) ?? 0) + sign)
      at++
    } else small[code]!++
  }
  small.forEach((count, code) => {
    if (count > 0) balance.set(code, (balance.get(code) ?? 0) + sign * count)
  })
}
