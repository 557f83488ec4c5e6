import type {Element} from 'hast'
import {shortText} from './shown-text.ts'

/** A cell that holds more is a paragraph. */
const longestCell = 400

/** No table has more columns. */
const mostColumns = 63

/** At least two rows of two cells, and no cell holds a paragraph's length of sentences: the table says something as a table. */
export function isDataTable(node: Element): boolean {
  if (node.tagName !== 'table') return false
  const own = rows(node)
  const full = own.filter((row) => cells(row).length >= 2)
  if (full.length < 2 || full.length < own.length / 2) return false
  return own.flatMap(cells).every((cell) => shortText(cell, longestCell) !== undefined && !holdsTable(cell))
}

/**
 * A table's rows on its grid: what spans several columns or rows stands in the first, the others are empty.
 *
 * @param write A cell's text on one line.
 */
export function tableCells(table: Element, write: (cell: Element) => string): string[][] {
  const grid: string[][] = []
  const all = rows(table)
  /** How many rows below are still covered, a column. */
  const covered: number[] = []
  for (const row of all) {
    const line: string[] = []
    const skip = () => {
      while ((covered[line.length] ?? 0) > 0) {
        covered[line.length]!--
        line.push('')
      }
    }
    for (const cell of cells(row)) {
      skip()
      const across = spanOf(cell.properties.colSpan, mostColumns)
      const down = spanOf(cell.properties.rowSpan, all.length)
      for (let column = 0; column < across && line.length < mostColumns; column++) {
        covered[line.length] = down - 1
        line.push(column === 0 ? write(cell) : '')
      }
    }
    skip()
    grid.push(line)
  }
  return grid
}

function spanOf(value: unknown, most: number): number {
  const span = Number(value ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1
}

/** Rows of the table itself, not of tables in it. */
function rows(table: Element): Element[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/u.test(child.tagName) ? rows(child) : []
  })
}

function cells(row: Element): Element[] {
  return childElements(row).filter(({tagName}) => tagName === 'td' || tagName === 'th')
}

function holdsTable(element: Element): boolean {
  return childElements(element).some((child) => child.tagName === 'table' || holdsTable(child))
}

function childElements(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element')
}
