import type {Block, Inline, StyledDocument} from '../../model/styled-document.ts'
import type {OutlineEntry} from '../../model/typeset-document.ts'

/** Headings with an outline level and an anchor, in order: the bookmarks of a viewer and the entries of the contents. */
export function outlineOf(blocks: Block[], styles: StyledDocument['styles']): OutlineEntry[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || block.anchor === undefined) return []
    const level = styles[block.style]?.outlineLevel
    return level === undefined ? [] : [{title: textOf(block.children), level, anchor: block.anchor}]
  })
}

/** The words of inlines; note marks left out, forced line ends too. */
function textOf(inlines: Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'link' ? textOf(inline.children) : ''))
    .join('')
}
