import type {StyledDocument} from '../../../model/styled-document.ts'
import {element} from '../xml/element.ts'

/**
 * The faces of a role by their official names. All four slots are named, or the theme's fonts would fill the gap.
 *
 * @param role  Key of document.fonts; an unknown role takes the body's faces.
 */
export function fontsElement(document: StyledDocument, role: string): string {
  const font = document.fonts[role] ?? document.fonts.body
  if (!font) return ''
  const {eastAsia, latin} = font.word
  return element('w:rFonts', {'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': eastAsia, 'w:cs': latin})
}
