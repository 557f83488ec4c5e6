import type {Inline} from '../../../model/styled-document.ts'

/** The bare words of inlines, without note marks; a break is a space. */
export function inlineText(children: Inline[]): string {
  return children.map(wordsOf).join('')
}

function wordsOf(child: Inline): string {
  switch (child.type) {
    case 'text':
      return child.value
    case 'link':
      return inlineText(child.children)
    case 'break':
      return ' '
    case 'footnoteReference':
      return ''
  }
}
