import type {Quantity} from '../quantities/quantity.ts'

/**
 * Blank the marks inside brackets and quotes that hold no quantity, so that they part no clauses.
 * The length stays: places in the mask are places in the text.
 */
export function maskSentence(text: string, quantities: readonly Quantity[]): string {
  if (!/[（“《［]/u.test(text)) return text
  const masked = text.split('')
  const opened: Array<{at: number; close: string}> = []
  for (let i = 0; i < text.length; i++) {
    const close = pairs[text[i]!]
    if (close && opened.length < deepest) opened.push({at: i, close})
    else if (text[i] === opened.at(-1)?.close) {
      const {at} = opened.pop()!
      if (close === undefined && !holdsQuantity(quantities, at, i)) blank(masked, at, i)
    }
  }
  return masked.join('')
}

/** Deeper brackets are no language: blanking them again and again would take time. */
const deepest = 4

const pairs: Record<string, string> = {'（': '）', '“': '”', '《': '》', '［': '］'}

function holdsQuantity(quantities: readonly Quantity[], from: number, to: number): boolean {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quantities[middle]!.at < from) low = middle + 1
    else high = middle
  }
  return low < quantities.length && quantities[low]!.at < to
}

function blank(masked: string[], from: number, to: number): void {
  for (let i = from; i <= to; i++) if (/[，；：。！？（）、]/u.test(masked[i]!)) masked[i] = '■'
}
