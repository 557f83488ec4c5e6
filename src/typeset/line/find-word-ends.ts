import {readText, type SetText} from './set-text.ts'

/** Segmenters by language; making one is dear. */
const segmenters = new Map<string, Intl.Segmenter>()

/** What names of places end in, alone or with what follows in the names of their offices. */
const ofPlace = /^[省市县区州旗盟镇乡](?:政府|人民|人大|政协|委|长)?$/u

/** Where words end, and names with them: 1 after each code point that is the last of its word. @param language BCP 47: whose words. */
export function findWordEnds(text: SetText, language: string): Uint8Array {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'word'})
  segmenters.set(language, segmenter)
  const ends = new Uint8Array(text.length)
  let end = 0
  let names: number[] = []
  for (const {segment} of segmenter.segment(readText(text))) {
    // 云|岭|县政府: names that the dictionary lacks are single characters to it.
    if (ofPlace.test(segment)) for (const inside of names) ends[inside - 1] = 0
    const isShort = /^\p{Script=Han}$/u.test(segment)
    for (const _ of segment) end++
    ends[end - 1] = 1
    names = [...(isShort ? names.slice(-2) : []), end]
  }
  return ends
}
