/** Half-open span of a text. */
export interface Span {
  start: number
  end: number
}

const finals = new Set(['。', '！', '？', '!', '?'])
const closers = new Set(['”', '’', '）', '》', '」'])

const pauses = new Set(['；', ';', '，', '、'])

/**
 * Part a text into sentences at 。！？, each with its mark and the closing quotes behind it.
 *
 * @param longest A sentence that runs on beyond it ends at its next pause: no writer means it as one.
 */
export function splitSentences(text: string, longest = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (i - start >= longest && (pauses.has(text[i]!) || i - start >= 2 * longest)) {
      spans.push({start, end: i + 1})
      start = i + 1
    }
    if (!finals.has(text[i]!)) continue
    while (i + 1 < text.length && (finals.has(text[i + 1]!) || closers.has(text[i + 1]!))) i++
    spans.push({start, end: i + 1})
    start = i + 1
  }
  if (start < text.length) spans.push({start, end: text.length})
  return spans
}
