import {readText, type SetText} from './set-text.ts'

/** Segmenters by language; making one is dear. */
const segmenters = new Map<string, Intl.Segmenter>()

/** Where words end: 1 after each code point that is the last of its word. @param language BCP 47: whose words. */
export function findWordEnds(text: SetText, language: string): Uint8Array {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'word'})
  segmenters.set(language, segmenter)
  const ends = new Uint8Array(text.length)
  let end = 0
  for (const {segment} of segmenter.segment(readText(text))) {
    for (const _ of segment) end++
    ends[end - 1] = 1
  }
  return ends
}
