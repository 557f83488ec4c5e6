import type {WordBlock, WordInline} from '../document/word-block.ts'
import {noteBookmark} from './bookmark-names.ts'

/** Names of the notes by their id in Word: their own where we gave them one, else their number in order of reference. */
export function noteNames(blocks: WordBlock[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const mark of blocks.flatMap(marksIn)) {
    if (mark.id === '' || names.has(mark.id)) continue
    const own = mark.name?.startsWith(noteBookmark) ? mark.name.slice(noteBookmark.length) : undefined
    const name = own !== undefined && !taken.has(own) ? own : String(names.size + 1)
    names.set(mark.id, name)
    taken.add(name)
  }
  return names
}

type Mark = Extract<WordInline, {type: 'note'}>

function marksIn(block: WordBlock): Mark[] {
  if (block.type === 'table') return block.rows.flat(2).flatMap(marksIn)
  return block.inlines.flatMap(marks)
}

function marks(inline: WordInline): Mark[] {
  if (inline.type === 'link') return inline.children.flatMap(marks)
  return inline.type === 'note' ? [inline] : []
}
