import {catalogue} from './catalogue/index.ts'
import type {MessageValues} from './report.ts'

export type Language = 'zh' | 'en'

/** A sentence, not the first, with one place in it. */
const aside = /(?<=[.。]) ?[^.。{}]*\{(\w+)\}[.。]/gu

const place = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/gu

/**
 * Put a message in words.
 *
 * @param id       Catalogue key: `read/empty`.
 * @param values   Fill the sentence's {names}; {name|error|errors} is the one word or the other, as its number asks. A further
 *                 sentence with one name in it (Nearest: {near}.) is left out where that value is ''.
 * @param language Chinese or English.
 * @throws         For an id that the catalogue lacks: a fault of ours, and a test looks for it.
 */
export function word(id: string, values: MessageValues, language: Language): string {
  const entry = catalogue[id]
  if (!entry) throw new Error(`No words for message «${id}» in src/messages/catalogue`)
  return entry[language]
    .replace(aside, (whole, name: string) => (values[name] === '' ? '' : whole))
    .replace(place, (whole, name: string, one?: string, many?: string) => {
      if (one !== undefined) return Number(values[name]) === 1 ? one : many!
      return String(values[name] ?? whole)
    })
}
