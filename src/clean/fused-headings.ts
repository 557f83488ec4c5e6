import {closing} from '../text/characters.ts'
import type {Line} from './draft.ts'
import type {FusedHeading} from './find-heading-ends.ts'
import {headingLevel, isPartName} from './heading-shape.ts'

/** A heading is rarely longer; beyond this the mark found is the paragraph's own. */
const longest = 64
/** No report has more; a text that does is a list. */
export const mostHeadings = 300
const headingNumber =
  /^(?:[一二三四五六七八九十]{1,3}\s*[、，.．,]|[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[、.．]?)\s*/u

/** A heading line with its text on the same line. */
export interface Fused {
  line: Line
  level: 1 | 2
  group: number
  /** Offset where the text begins after a space or 。, where there is one. */
  marked: number | undefined
}

/** Lines that are heading and text at once, in order. */
export function fusedHeadings(lines: readonly Line[]): Fused[] {
  const found: Fused[] = []
  let group = 0
  for (const line of lines) {
    const level = line.role === 'body' && line.zone === undefined && !line.markup ? headingLevel(line.text) : undefined
    if (level === 1) group++
    if (level !== 1 && level !== 2) continue
    const marked = markedEnd(line.text)
    const stop = line.text.search(/[。；！？](?=[^”’）)》])/u)
    if (marked === undefined && stop < 0 && line.text.length <= longest && !(level === 1 && /[：:]$/u.test(line.text)))
      continue
    found.push({line, level, group: level === 1 ? 0 : group, marked})
  }
  return found
}

/** Where the text begins after the heading's 。 or a space. */
function markedEnd(text: string): number | undefined {
  const row = /(?<=^[^。！？]{8,48})\s{0,2}(?=——[^。，；]{4,20}。)/u.exec(text)
  if (row && !/.[（(][一二三四五六七八九十]{1,2}[）)]/u.test(text.slice(0, row.index))) return row.index + row[0].length
  const stop = new RegExp(`[。！？][${closing}]*|\\s(?=\\S)`, 'gu')
  for (const match of text.matchAll(stop)) {
    if (match.index < 4) continue
    if (match.index > longest) return undefined
    const end = match.index + match[0].length
    if (/^\s/u.test(match[0]) && !isBreak(text, match.index)) continue
    return end >= text.length ? undefined : end
  }
  return undefined
}

/** A space parts heading and body where the rest is a paragraph; 2009 年 or 持续 发展 in the heading is no break. */
function isBreak(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  if (before.length < 6) return false
  if (
    /[\d“‘（(《、，,：:]$/u.test(before) ||
    (/^[\d%年月日”’）)》、，,。；]/u.test(after) && !/^\d{4}\s?年/u.test(after))
  )
    return false
  return /[。；]/u.test(after) && after.length > 12 && (isPartName(before) || before.length >= 8)
}

export function withoutNumber({line, level, group}: Pick<Fused, 'line' | 'level' | 'group'>): FusedHeading {
  const text = line.text.replace(headingNumber, '')
  return {text, level, group}
}
