import {greatestOf} from '../../text/greatest-of.ts'
import {cutToWidth, displayWidth} from './display-width.ts'

export interface Column {
  title: string
  align?: 'left' | 'right'
  /** Cells are cut to so many columns of the terminal. */
  widest?: number
}

/**
 * Lay out a table in columns of the terminal's own width, where a Chinese character takes two.
 *
 * @param rows Cells by row, one for every column; line breaks become spaces.
 */
export function formatTable(columns: readonly Column[], rows: ReadonlyArray<readonly string[]>): string {
  const cells = rows.map((row) => columns.map(({widest}, index) => fitCell(row[index] ?? '', widest)))
  const titles = columns.map(({title}) => title)
  const widths = columns.map((_, index) => greatestOf([titles, ...cells].map((row) => displayWidth(row[index]!))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => pad(cell, widths[index]!, columns[index]!.align))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [line(titles), rule, ...cells.map(line)].join('\n')
}

function fitCell(cell: string, widest: number | undefined): string {
  const single = cell.replace(/\s+/gu, ' ').trim()
  return widest === undefined ? single : cutToWidth(single, widest)
}

function pad(cell: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(width - displayWidth(cell))
  return align === 'right' ? blanks + cell : cell + blanks
}
