import type {Inline} from '../../../model/styled-document.ts'
import {writeInlines} from '../body/write-inlines.ts'
import type {WordContext} from '../word-context.ts'
import {lengthOf} from './document-text.ts'
import type {Mark} from './mark.ts'

/** Write a paragraph's inlines with marks between their characters; a mark inside a link moves to its end. */
export function writeMarkedInlines(children: Inline[], marks: Mark[], context: WordContext): string {
  const waiting = [...marks].sort((a, b) => a.offset - b.offset || a.rank - b.rank)
  let markup = ''
  let at = 0
  const flush = (upTo: number, all: boolean) => {
    while (waiting[0] && (waiting[0].offset < upTo || (all && waiting[0].offset === upTo)))
      markup += waiting.shift()!.markup
  }
  for (const child of children) {
    const end = at + lengthOf(child)
    if (child.type !== 'text') {
      flush(at, true)
      markup += writeInlines([child], context)
      at = end
      continue
    }
    while (at < end) {
      flush(at, true)
      const stop = Math.min(end, waiting[0]?.offset ?? end)
      markup += writeInlines(
        [{...child, value: child.value.slice(child.value.length - (end - at), child.value.length - (end - stop))}],
        context,
      )
      at = stop
    }
  }
  flush(Number.POSITIVE_INFINITY, true)
  return markup
}
