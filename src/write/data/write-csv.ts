/** Columns whose words are ours alone: a lone “=” there is a bound, no formula. */
const own = new Set(['bound'])

/**
 * Write a table as CSV for spreadsheets and programs: UTF-8 with byte order mark, CRLF, RFC 4180 quoting.
 * A cell of text that a spreadsheet would take for a formula gets an apostrophe before it; numbers keep their minus.
 *
 * @param head Keys of the columns.
 * @param rows Cells in the order of `head`.
 */
export function writeCsv(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const unguarded = head.map((key) => own.has(key))
  const lines = rows.map((row) => row.map((cell, i) => quote(unguarded[i] ? cell : guard(cell))).join(','))
  return `\ufeff${[head.map(quote).join(','), ...lines].map((line) => `${line}\r\n`).join('')}`
}

function quote(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function guard(cell: string): string {
  return /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/u.test(cell) ? `'${cell}` : cell
}
