import {childElements, firstElement, wordValue} from '../xml/find-elements.ts'
import type {XmlElement} from '../xml/parse-xml.ts'
import {readBlocks} from './read-blocks.ts'
import type {ReadContext} from './read-context.ts'
import type {WordBlock, WordTable} from './word-block.ts'

/** Read a table onto its grid: merged cells keep their text in the first place and leave the others empty. */
export function readTable(table: XmlElement, context: ReadContext): WordTable {
  const rows = childElements(table)
    .flatMap(unwrapped)
    .filter((child) => child.name === 'w:tr' && !isDeleted(child, context))
    .map((row) => readRow(row, context))
  return {type: 'table', floating: firstElement(table, 'w:tblPr', 'w:tblpPr') !== undefined, rows}
}

function unwrapped(child: XmlElement): XmlElement[] {
  if (child.name === 'w:sdt') return childElements(firstElement(child, 'w:sdtContent')).flatMap(unwrapped)
  return child.name === 'w:customXml' ? childElements(child).flatMap(unwrapped) : [child]
}

function isDeleted(row: XmlElement, context: ReadContext): boolean {
  if (!firstElement(row, 'w:trPr', 'w:del')) return false
  context.tally.deletions++
  return true
}

function readRow(row: XmlElement, context: ReadContext): WordBlock[][] {
  const properties = firstElement(row, 'w:trPr')
  const cells = childElements(row)
    .flatMap(unwrapped)
    .filter((child) => child.name === 'w:tc')
    .flatMap((cell) => readCell(cell, context))
  return [...empty(wordValue(properties, 'w:gridBefore')), ...cells, ...empty(wordValue(properties, 'w:gridAfter'))]
}

function readCell(cell: XmlElement, context: ReadContext): WordBlock[][] {
  const properties = firstElement(cell, 'w:tcPr')
  const merge = firstElement(properties, 'w:vMerge')
  // Without a value the cell goes on from the one above.
  const covered = merge !== undefined && merge.attributes['w:val'] !== 'restart'
  const span = Math.max(1, Number(wordValue(properties, 'w:gridSpan') ?? 1))
  return [covered ? [] : readBlocks(cell, context), ...empty(span - 1)]
}

/** No table has more columns than Word's 63. */
function empty(count: string | number | undefined): WordBlock[][] {
  return Array.from({length: Math.min(63, Number(count ?? 0) || 0)}, () => [])
}
