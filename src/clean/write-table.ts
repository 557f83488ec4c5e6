import {escapeMarkdown} from '../text/escape-markdown.ts'
import {greatestOf} from '../text/greatest-of.ts'
import type {Line} from './draft.ts'

/**
 * Write the cells of one table as a table of GFM; the first row is its header.
 *
 * @param cells Lines of role cell, row by row; several lines of one cell are one, with a space between.
 */
export function writeTable(cells: readonly Line[]): string {
  const rows: string[][] = []
  for (const {text, cell} of cells) {
    const row = rows[cell!.row] ?? []
    rows[cell!.row] = row
    const above = row[cell!.column]
    const words = escapeMarkdown(text, 'inside').replaceAll('|', '\\|')
    row[cell!.column] = above === undefined ? words : above + (cell!.row === 0 || isLabel(above) ? '' : ' ') + words
  }
  const width = greatestOf(rows.map((row) => row.length))
  const lines = rows.map((row) => `| ${Array.from({length: width}, (_, column) => row[column] ?? '').join(' | ')} |`)
  lines.splice(1, 0, `|${' - |'.repeat(width)}`)
  return lines.join('\n')
}

/** 总投资 | 5亿元 and 2022年 | 启动 read on; 发改局 | 住建局 are two. */
function isLabel(text: string): boolean {
  return /(?:投资|资金|金额|年|月|底|前|约|共|序)$/u.test(text)
}
