import type {WordBlock, WordTable} from '../document/word-block.ts'

/**
 * Write a table as GFM, its first row the header.
 *
 * @param writeCell One line; bars are escaped here.
 */
export function writeTable({rows}: WordTable, writeCell: (blocks: WordBlock[]) => string): string {
  const width = Math.max(...rows.map((row) => row.length))
  const lines = rows.map((row) => {
    const cells = Array.from({length: width}, (_, index) => writeCell(row[index] ?? []).replace(/(?<!\\)\|/gu, '\\|'))
    return `| ${cells.join(' | ')} |`
  })
  const rule = `| ${Array.from({length: width}, () => '-').join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** True for a frame round running text rather than a table: a single cell, or cells only one below the other. */
export function isFrame({rows}: WordTable): boolean {
  return rows.every((row) => row.filter((cell) => cell.length > 0).length <= 1)
}
