import type {AlignType} from 'mdast'
import type {TableBlock} from '../model/styled-document.ts'

/** A column narrower than this many em breaks most words; one wider has lines long enough. */
const [least, most] = [3, 20]

/**
 * Shares of the measure: as wide as the longest cell asks, between bounds, so that a column of prose does not starve
 * the figures.
 *
 * @param texts Cells by row.
 * @returns     `count` shares that sum to 1.
 */
export function columnWidths(texts: string[][], count: number): number[] {
  const wanted = columns(texts, count).map((cells) => Math.min(most, Math.max(least, ...cells.map(widthEm)) + 1))
  const sum = wanted.reduce((total, width) => total + width, 0)
  return wanted.map((width) => width / sum)
}

/** As the table says; else a column of figures by its decimal points, any other flush left. */
export function columnAlignments(texts: string[][], count: number, given: AlignType[]): TableBlock['align'] {
  return columns(texts.slice(1), count).map((cells, index) => {
    const said = given[index]
    if (said) return said
    const filled = cells.filter((cell) => cell.trim() !== '')
    return filled.length > 0 && filled.every((cell) => /^[-−–—]?\d[\d,]*(?:\.\d+)?%?$/u.test(cell.trim()))
      ? 'decimal'
      : 'left'
  })
}

function columns(texts: string[][], count: number): string[][] {
  return Array.from({length: count}, (_, index) => texts.map((row) => row[index] ?? ''))
}

/** Word sets a quarter of an em between Han and digits; without room for it 2025年 would not fit its column. */
function widthEm(text: string): number {
  let width = 0
  let last: boolean | undefined
  for (const character of text) {
    const narrow = character.codePointAt(0)! < 0x2000
    width += (narrow ? 0.5 : 1) + (last !== undefined && last !== narrow ? 0.25 : 0)
    last = narrow
  }
  return width
}
