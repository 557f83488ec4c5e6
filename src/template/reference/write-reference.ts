import {chineseSizes} from '../chinese-sizes.ts'
import {colourNames} from '../colour-names.ts'
import {frontMatterKeys} from '../placeholder-faults.ts'
import type {ReferenceLanguage} from './describe-values.ts'
import {writeKeyReference} from './write-key-reference.ts'
import {writeLimits} from './write-limits.ts'

/** Pieces of the documentation that the program itself knows best, by name. */
const pieces: Record<string, (language: ReferenceLanguage) => string> = {
  sizes: () => joinNames(Object.entries(chineseSizes).map(([name, size]) => `${name} ${size} pt`)),
  colours: () => joinNames(Object.entries(colourNames).map(([name, colour]) => `${name} ${colour}`)),
  placeholders: () => joinNames(frontMatterKeys.map((name) => `\`{${name}}\``)),
  limits: writeLimits,
  keys: writeKeyReference,
}

/**
 * Renew the written pieces of a documentation page: what stands between `<!-- NAME -->` and `<!-- /NAME -->`.
 *
 * @returns The page; the rest of it as it was.
 */
export function writeReference(page: string, language: ReferenceLanguage): string {
  return page.replace(
    /(?<open><!-- (?<name>\w+) -->\n)(?:(?!<!-- \/\w+ -->)[\s\S])*(?<close><!-- \/\k<name> -->)/gu,
    (whole, open: string, name: string, close: string) => {
      const write = pieces[name]
      return write ? `${open}\n${write(language).trim()}\n\n${close}` : whole
    },
  )
}

function joinNames(names: string[]): string {
  return names.join(' · ')
}
