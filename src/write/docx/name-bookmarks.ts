import type {Block} from '../../model/styled-document.ts'
import {annexBookmark} from '../../read/docx/markdown/bookmark-names.ts'

/**
 * Word's bookmark names for the anchors of a document: a letter or underscore first, then letters, digits and
 * underscores, 40 characters at most, unlike each other without regard to case.
 * The leading underscore hides them from Word's bookmark dialog, as its own heading bookmarks are.
 */
export function nameBookmarks(blocks: Block[]): Map<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const {anchor, annex} of anchorsOf(blocks)) {
    if (names.has(anchor)) continue
    const stem = `${annex ? annexBookmark : '_'}${anchor.replace(/[^\p{L}\p{N}_]+/gu, '_')}`.slice(0, 32)
    let name = stem
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}_${count}`
    taken.add(name.toLowerCase())
    names.set(anchor, name)
  }
  return names
}

function anchorsOf(blocks: Block[]): Array<{anchor: string; annex: boolean}> {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(anchorsOf)
    return block.type === 'paragraph' && block.anchor !== undefined
      ? [{anchor: block.anchor, annex: block.annex === true}]
      : []
  })
}
