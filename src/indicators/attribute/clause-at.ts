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
    const lead = text.slice(previousEnd + cut + 1, start)
    let stop = cut
    for (let tries = 0; tries < 2; tries++) {
      const last = lastBoundary(gap.slice(0, stop))
      const before = text.slice(previousEnd + last + 1, previousEnd + stop)
      // 农民人均纯收入，扣除价格因素，增长4%: the clause between says how it was counted.
      if (last < 0 || !circumstance.test(before)) return {lead, before, after}
      stop = last
    }
    return {lead, before: '', after}
  }
  // 36个部门、448个事项: what stands before the 、 belongs to the number before it.
  const comma = previousEnd > 0 ? gap.indexOf('、') : -1
  return {lead: text.slice(previousEnd + comma + 1, start), before: '', after}
}

function lastBoundary(text: string): number {
  return Math.max(...[...'，；：。！？（）'].map((mark) => text.lastIndexOf(mark)))
}

const boundary = /[，；：。！？（）]/u

const circumstance =
  /^(?:考虑|扣除|剔除|扣减|还原|不计|不含|按|按照|以)[^，。；0-9]{1,20}(?:因素|影响|因素后|影响后|价格|价格计算|口径|口径计算|汇率)$/u
