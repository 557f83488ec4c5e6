import type {Comparison} from '../../model/comparison.ts'
import {comparisonTable} from './comparison-table.ts'
import {writeCsv} from './write-csv.ts'

/** Write a comparison as CSV, one line an indicator. */
export function writeComparisonCsv(comparison: Comparison): string {
  const {head, rows} = comparisonTable(comparison)
  return writeCsv(head, rows)
}
