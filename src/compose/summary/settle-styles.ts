import type {Sheet, SheetParagraph, SheetPart} from '../../model/sheet.ts'
import type {ParagraphStyle} from '../../model/styled-document.ts'

/**
 * Give each style the size, line height and alignment that most of its paragraphs have on the page, so that Word's styles
 * hold what fitting decided and paragraphs need not be formatted by hand.
 */
export function settleStyles(sheet: Sheet, styles: Record<string, ParagraphStyle>): Record<string, ParagraphStyle> {
  const looks = new Map<string, Map<string, {count: number; look: Look}>>()
  for (const {style, size, lineHeight, align} of paragraphsOf(sheet.parts)) {
    const key = `${size} ${lineHeight} ${align}`
    const ofStyle = looks.get(style) ?? new Map<string, {count: number; look: Look}>()
    looks.set(style, ofStyle)
    const known = ofStyle.get(key)
    if (known) known.count++
    else ofStyle.set(key, {count: 1, look: {size, lineHeight, align}})
  }
  const settled = [...looks].map(([name, ofStyle]): [string, ParagraphStyle] => {
    const [commonest] = [...ofStyle.values()].sort((a, b) => b.count - a.count)
    return [name, {...styles[name]!, ...commonest!.look}]
  })
  return {...styles, ...Object.fromEntries(settled)}
}

type Look = Pick<SheetParagraph, 'size' | 'lineHeight' | 'align'>

function paragraphsOf(parts: SheetPart[]): SheetParagraph[] {
  return parts.flatMap(paragraphsOfPart)
}

function paragraphsOfPart(part: SheetPart): SheetParagraph[] {
  switch (part.type) {
    case 'paragraph':
      return [part]
    case 'table':
      return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
    case 'columns':
      return part.columns.flatMap((column) => paragraphsOf(column.parts))
    case 'gap':
    case 'chart':
      return []
  }
}
