import type {ParagraphStyle} from '../../model/styled-document.ts'
import type {Setting} from '../setting.ts'

/**
 * A style by its name.
 *
 * @throws For a name that the document does not define: composing promises that it does.
 */
export function styleOf(setting: Setting, name: string): ParagraphStyle {
  const style = setting.document.styles[name] ?? setting.document.styles.body
  if (!style) throw new Error(`No style «${name}» and no style «body» in the document`)
  return style
}
