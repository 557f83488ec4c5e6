import type {Block, Inline} from '../../../model/styled-document.ts'

/** The running text of a document as one string, so that a place can be found by its words. */
export interface DocumentText {
  /** Paragraphs parted by line feeds. */
  text: string
  /** In order; told apart by their list of inlines. */
  paragraphs: Array<{children: Inline[]; start: number; end: number}>
}

/** Paragraphs of the text and of its lists. Cells and notes are left out: Word takes no comments there, or hides them. */
export function documentText(blocks: Block[]): DocumentText {
  const result: DocumentText = {text: '', paragraphs: []}
  const pieces: string[] = []
  let start = 0
  for (const children of paragraphsIn(blocks)) {
    const words = children.map(wordsOf).join('')
    result.paragraphs.push({children, start, end: start + words.length})
    pieces.push(words)
    start += words.length + 1
  }
  result.text = pieces.join('\n')
  return result
}

/** Length of an inline in the document's text. */
export function lengthOf(inline: Inline): number {
  return wordsOf(inline).length
}

function paragraphsIn(blocks: Block[]): Inline[][] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return paragraphsIn(block.items.flat())
    return block.type === 'paragraph' ? [block.children] : []
  })
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'link':
      return inline.children.map(wordsOf).join('')
    case 'break':
    case 'footnoteReference':
      return ''
  }
}
