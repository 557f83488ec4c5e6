import type {WordInline} from '../document/word-block.ts'

/** The bare words of a paragraph; a line break is a space, marks and pictures are nothing. */
export function inlineWords(inlines: WordInline[]): string {
  return inlines.map(words).join('')
}

function words(inline: WordInline): string {
  switch (inline.type) {
    case 'text':
      return inline.value
    case 'break':
      return ' '
    case 'link':
      return inlineWords(inline.children)
    case 'note':
    case 'picture':
      return ''
  }
}
