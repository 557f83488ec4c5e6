import type {Change} from '../model/change.ts'

const counted = /[\p{Script=Han}\p{Nd}\p{Script=Latin}]/u

/**
 * Check that cleaning lost nothing unlisted: over Han, digits and Latin letters after NFKC, what came in less what changes
 * took plus what they gave is what stands in the report.
 *
 * @returns Characters that do not balance and by how many (more than nought: lost); empty where all do.
 */
export function balanceLedger(raw: string, changes: readonly Change[], body: string): Map<string, number> {
  const balance = new Int32Array(0x110000)
  const seen = new Set<number>()
  add(raw, 1)
  // Pieces are put together first: a call for each would cost more than the counting.
  add(changes.map(({before}) => before).join('\n'), -1)
  add(changes.map(({after}) => after).join('\n'), 1)
  add(body, -1)
  const off = [...seen].filter((code) => balance[code] !== 0 && counted.test(String.fromCodePoint(code)))
  return new Map(off.map((code) => [String.fromCodePoint(code), balance[code]!]))

  function add(text: string, sign: 1 | -1): void {
    const plain = text.normalize('NFKC')
    for (let at = 0; at < plain.length; at++) {
      const code = plain.codePointAt(at)!
      if (code > 0xffff) at++
      if (balance[code] === 0) seen.add(code)
      balance[code]! += sign
    }
  }
}
