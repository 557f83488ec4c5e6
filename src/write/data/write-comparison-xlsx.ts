import type {Comparison} from '../../model/comparison.ts'
import {comparisonTable} from './comparison-table.ts'
import {writeWorkbook} from './workbook/write-workbook.ts'

/**
 * Write a comparison as a workbook with a frozen, filterable head.
 *
 * @param options `creationDate` fixes the bytes.
 */
export async function writeComparisonXlsx(
  comparison: Comparison,
  options: {creationDate?: Date} = {},
): Promise<Uint8Array> {
  const {head, rows} = comparisonTable(comparison)
  const columns = head.map((text, i) => ({head: text, width: i === 0 ? 34 : 14}))
  const cells = rows.map((row) => row.map((value) => ({value, ...(value === '未完成' && {strong: true})})))
  const title = comparison.kind === 'years' ? `${comparison.region}主要指标比较` : '主要指标比较'
  return writeWorkbook([{name: '比较', columns, rows: cells}], title, options.creationDate ?? new Date(0))
}
