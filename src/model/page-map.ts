/** On which page of report.pdf a place of report.md stands: what contents, sheet, indicators and Word ask. */
export interface PageMap {
  /** Pages of the document. */
  count: number
  /**
   * @param line   Line of report.md, from 1.
   * @param column Column in that line, from 1; the line's first character when absent.
   * @returns      Page from 1, or undefined where nothing of the line was set (front matter, blank line).
   */
  pageOf(line: number, column?: number): number | undefined
}
