import {escapeMarkdown} from '../text/escape-markdown.ts'
import {greatestOf} from '../text/greatest-of.ts'
import {writeNoteMarks} from './note-mark.ts'

/** Write a table of texts as GFM, its first row the header; short rows are filled up. */
export function writeRows(rows: string[][]): string {
  const columns = greatestOf(rows.map((row) => row.length))
  const cell = (text: string) =>
    writeNoteMarks(escapeMarkdown(text.replace(lineEnds, ' ').trim(), 'inside')).replaceAll('|', '\\|')
  const line = (row: string[]) =>
    `| ${Array.from({length: columns}, (_, index) => cell(row[index] ?? '')).join(' | ')} |`
  const [head = [], ...rest] = rows
  return [line(head), `| ${Array(columns).fill('-').join(' | ')} |`, ...rest.map(line)].join('\n')
}

/** What ends a line, or a cell's row of Markdown with it. */
const lineEnds = /[\s\u0085]+/gu
