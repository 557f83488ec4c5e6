import type {Observation} from '../../model/observation.ts'
import type {ReportMetadata} from '../../model/report.ts'
import {type Column, observationColumns} from './observation-columns.ts'
import {mostRows, openStreamedSheet} from './workbook/open-streamed-sheet.ts'
import {packWorkbook} from './workbook/write-workbook.ts'
import {writeCsv} from './write-csv.ts'

/** A figure with the report that states it: one line of panel data. */
interface PanelRow {
  /** Name of the report's output folder. */
  name: string
  metadata: ReportMetadata
  observation: Observation
}

export interface Panel {
  /** @returns Lines of CSV, the first call's with the head. */
  add(name: string, metadata: ReportMetadata, observations: readonly Observation[]): Promise<string>
  /** @returns The workbook, and how many figures it had no room for. */
  close(): Promise<{workbook: Uint8Array; left: number}>
}

const reportColumns: ReadonlyArray<Column<PanelRow>> = [
  {key: 'report', head: '文件', width: 30, of: ({name}) => name},
  {key: 'region', head: '地区', width: 16, of: ({metadata}) => metadata.region ?? ''},
  {key: 'year', head: '年度', width: 8, numeric: true, of: ({metadata}) => String(metadata.year ?? '')},
]

/**
 * Lay the figures of many reports below each other: file, region and year before the columns of indicators.csv. Reports come
 * one after another, and nothing of them is kept but the workbook's compressed rows.
 */
export function openPanel(): Panel {
  const columns: Array<Column<PanelRow>> = [
    ...reportColumns,
    ...observationColumns.map((column) => ({...column, of: (row: PanelRow) => column.of(row.observation)})),
  ]
  const keys = columns.map(({key}) => key)
  const sheet = openStreamedSheet('全部数据', columns)
  let rows = 0
  let first = true
  return {
    async add(name, metadata, observations) {
      const lines = observations.map((observation) => columns.map((column) => column.of({name, metadata, observation})))
      for (const line of lines) {
        if (rows++ >= mostRows) continue
        await sheet.add(line.map((value, i) => ({value, ...(columns[i]!.numeric && {numeric: true})})))
      }
      const csv = writeCsv(keys, lines)
      const head = csv.indexOf('\n') + 1
      const text = first ? csv : csv.slice(head)
      first = false
      return text
    },
    async close() {
      // Dated as the zip format begins: panel data have no day of their own.
      const workbook = packWorkbook([await sheet.close()], '政府工作报告数据', new Date(Date.UTC(1980, 0, 1)))
      return {workbook, left: Math.max(0, rows - mostRows)}
    },
  }
}
