import type {WordContext} from '../word-context.ts'

/** A style that stands on another and differs in a single thing. */
export interface StyleVariant {
  name: string
  /** Id of the style it stands on. */
  base: string
  /** Our name of that style. */
  key: string
  /** Content of its `w:pPr`. */
  properties: string
}

/**
 * A style of its own for what else would be formatted by hand in every place.
 *
 * @param key    Our name of the style to stand on.
 * @param suffix What is different, as a word: `right`, `even`.
 * @returns      Its id; that of the style itself where nothing differs.
 */
export function varyStyle(key: string, suffix: string, properties: string, context: WordContext): string | undefined {
  const base = context.styles.paragraph[key] ?? context.styles.paragraph.body
  if (base === undefined || properties === '') return base
  const id = `${base}${suffix.replace(/(?:^| )(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase())}`
  const name = `${context.styles.shown[base] ?? base} ${suffix}`
  if (!context.variants.has(id)) context.variants.set(id, {name, base, key, properties})
  return id
}
