import type {Quantity} from '../quantities/quantity.ts'

export interface Clause {
  /** From the nearest boundary to the number. */
  lead: string
  /** The clause before it, where no number parts them. */
  before: string
  /** From the last number's unit to the next boundary. */
  after: string
}

/**
 * Find the clause around a series of numbers.
 *
 * @param masked      The sentence, marks in brackets and quotes blanked.
 * @param previousEnd Where the number before ends; 0 for the first.
 * @param next        Where the next number begins, or the sentence ends.
 */
export function clauseAt(text: string, masked: string, previousEnd: number, series: Quantity[], next: number): Clause {
  const start = series[0]!.start
  const gap = masked.slice(previousEnd, start)
  let cut = -1
  for (let i = gap.length - 1; i >= 0 && cut < 0; i--) if (boundary.test(gap[i]!)) cut = i
  const end = series.at(-1)!.end
  let stop = end
  while (stop < next && !/[，；：。！？（）、]/u.test(masked[stop]!)) stop++
  const after = text.slice(end, stop)
  if (cut >= 0) {
    const before = gap.slice(0, cut)
    const last = Math.max(...[...'，；：。！？（）'].map((mark) => before.lastIndexOf(mark)))
    return {
      lead: text.slice(previousEnd + cut + 1, start),
      before: text.slice(previousEnd + last + 1, previousEnd + cut),
      after,
    }
  }
  // 36个部门、448个事项: what stands before the 、 belongs to the number before it.
  const comma = previousEnd > 0 ? gap.indexOf('、') : -1
  return {lead: text.slice(previousEnd + comma + 1, start), before: '', after}
}

const boundary = /[，；：。！？（）]/u
