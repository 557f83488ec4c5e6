import type {Inline} from '../model/styled-document.ts'
import {chineseNumeral} from '../text/chinese-number.ts'
import {fillNumber} from '../text/write-number.ts'
import type {Composition} from './composition.ts'

/** How headings of each level are numbered in reports. */
const literalNumbers = [
  new RegExp(`^(?:第?${chineseNumeral}{1,5}(?:[、．.]|部分[：:、]?|章|是)\\s*)`, 'u'),
  new RegExp(`^[（(]${chineseNumeral}{1,5}[）)]\\s*`, 'u'),
  /^[0-9]{1,3}(?:[．、]|\.(?![0-9]))\s*/u,
  /^[（(][0-9]{1,3}[）)]\s*/u,
]

/**
 * Renumber a heading as the template asks. `keep` leaves the text as it is; else the number that the text has is taken
 * off and, for a pattern, a counted one put before it. A heading without a number gets none.
 *
 * @returns The heading's text; what the template adds has no column.
 */
export function numberHeading(children: Inline[], level: 1 | 2 | 3 | 4, {template, headings}: Composition): Inline[] {
  const pattern = template.numbering.headings[level - 1]!
  headings.numbered.fill(0, level)
  const first = children[0]
  if (pattern === 'keep' || first?.type !== 'text') return children
  const literal = literalNumbers[level - 1]!.exec(first.value)?.[0]
  if (literal === undefined || literal.length === first.value.length) return children
  const rest = {
    ...first,
    value: first.value.slice(literal.length),
    ...(first.column === undefined ? {} : {column: first.column + literal.length}),
  }
  if (pattern === 'none') return [rest, ...children.slice(1)]
  headings.numbered[level - 1]! += 1
  return [{type: 'text', value: fillNumber(pattern, headings.numbered[level - 1]!)}, rest, ...children.slice(1)]
}
