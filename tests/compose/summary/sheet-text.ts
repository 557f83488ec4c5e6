import {inlineText, partHeight, sum} from '../../../src/compose/summary/layout/paragraph.ts'
import type {SheetParagraph, SheetPart} from '../../../src/model/sheet.ts'
import type {StyledDocument} from '../../../src/model/styled-document.ts'

/** Height of all that stands on the page, in points. */
export function sheetHeight({sheet}: StyledDocument): number {
  return sum(sheet!.parts.map(partHeight))
}

export function paragraphsOf(parts: SheetPart[]): SheetParagraph[] {
  return parts.flatMap((part) => {
    if (part.type === 'paragraph') return [part]
    if (part.type === 'table') return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
    return part.type === 'columns' ? part.columns.flatMap((column) => paragraphsOf(column.parts)) : []
  })
}

/** Words of the page in reading order, a paragraph an entry; those in charts left out. */
export function sheetText(document: StyledDocument): string[] {
  return paragraphsOf(document.sheet!.parts)
    .map(({children}) => inlineText(children))
    .filter((text) => text !== '')
}

/** The rows of the tables, cells joined by a bar. */
export function sheetRows(parts: SheetPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'columns') return part.columns.flatMap((column) => sheetRows(column.parts))
    if (part.type !== 'table') return []
    return part.rows.map((row) =>
      row.cells.map((cell) => cell.paragraphs.map(({children}) => inlineText(children)).join('/')).join('|'),
    )
  })
}
