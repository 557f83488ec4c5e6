/** Half-open span of a text. */
export interface Span {
  start: number
  end: number
}

/**
 * Part a text into sentences at 。！？, each with its mark and the closing quotes behind it.
 *
 * @param longest A sentence that runs on beyond it ends at its next pause: no writer means it as one.
 */
export function splitSentences(text: string, longest = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/[。！？!?]+[”’）》」。！？!?]*/gu)) {
    const end = match.index + match[0].length
    start = cutLong(text, start, end, longest, spans)
    spans.push({start, end})
    start = end
  }
  start = cutLong(text, start, text.length, longest, spans)
  if (start < text.length) spans.push({start, end: text.length})
  return spans
}

/** Cut what is too long at its pauses; what is left begins at the place returned. */
function cutLong(text: string, from: number, end: number, longest: number, spans: Span[]): number {
  let start = from
  while (end - start > longest) {
    const pause = /[；;，、]/u.exec(text.slice(start + longest, Math.min(start + 2 * longest, end)))
    const stop = Math.min(start + longest + (pause ? pause.index + 1 : longest), end)
    spans.push({start, end: stop})
    start = stop
  }
  return start
}
