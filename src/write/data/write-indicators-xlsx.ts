import {figureText} from '../../indicators/figure-text.ts'
import type {Lexicon} from '../../indicators/lexicon.ts'
import {mainTable} from '../../indicators/main-table.ts'
import type {MainTableNote, MainTableRow} from '../../model/main-table.ts'
import type {Observation} from '../../model/observation.ts'
import type {Report} from '../../model/report.ts'
import {observationColumns} from './observation-columns.ts'
import type {Cell, Sheet} from './workbook/sheet.ts'
import {writeWorkbook} from './workbook/write-workbook.ts'

const allName = '全部数据'

/**
 * Write indicators.xlsx: the main indicator table, and every observation behind it.
 *
 * @param options `creationDate` fixes the bytes; `lexicon` orders the main table; `pdf` is where page numbers lead.
 */
export async function writeIndicatorsXlsx(
  report: Pick<Report, 'metadata'>,
  observations: readonly Observation[],
  options: {creationDate?: Date; lexicon?: Lexicon; pdf?: string} = {},
): Promise<Uint8Array> {
  const {title, year} = report.metadata
  const {creationDate = new Date(Date.UTC(year ?? 2000, 0, 1)), pdf = 'report.pdf'} = options
  const rows = mainTable(observations, {year, ...(options.lexicon && {lexicon: options.lexicon})})
  const sheets = [mainSheet(rows, observations, year, pdf), allSheet(observations, pdf)]
  return writeWorkbook(sheets, title ?? '政府工作报告', creationDate)
}

function mainSheet(
  rows: MainTableRow[],
  observations: readonly Observation[],
  year: number | undefined,
  pdf: string,
): Sheet {
  const last = year === undefined ? '上年' : `${year - 1}年`
  const next = year === undefined ? '今年' : `${year}年`
  const placeOf = new Map(observations.map((one, i) => [one, i + 2]))
  return {
    name: '主要指标',
    columns: [
      {head: '指标', width: 34},
      {head: '类别', width: 10},
      {head: '单位', width: 10},
      {head: `${last}完成`, width: 14},
      {head: '界限', width: 8},
      {head: `${last}增长（%）`, width: 16},
      {head: `${next}目标`, width: 24},
      {head: `${next}目标值`, width: 16},
      {head: '备注', width: 24},
      {head: '页', width: 6},
    ],
    rows: rows.map((row) => {
      const first = row.value ?? row.growth ?? row.target ?? row.targetValue
      const at = first ? placeOf.get(first) : undefined
      return [
        {value: row.indicator, ...(at !== undefined && {link: {sheet: allName, row: at}})},
        {value: row.category},
        {value: row.unit},
        number(row.value),
        {value: row.value && row.value.bound !== '=' ? row.value.bound : ''},
        number(row.growth),
        {value: row.target ? figureText(row.target) : ''},
        {value: row.targetValue ? figureText(row.targetValue) : ''},
        {value: noteText(row.notes, row.growth)},
        page(first ?? null, pdf),
      ]
    }),
  }
}

function number(observation: Observation | null): Cell {
  if (!observation) return {value: ''}
  return observation.numberHigh === null
    ? {value: observation.number ?? observation.text ?? '', numeric: true}
    : {value: figureText(observation)}
}

const notes: Record<MainTableNote, string> = {estimated: '预计数', average: '年均', 'in-words': '文字目标'}

function noteText(list: MainTableNote[], growth: Observation | null): string {
  return list.map((note) => (note === 'average' ? `${growth?.period ?? ''}年均` : notes[note])).join('；')
}

function page(observation: Observation | null, pdf: string): Cell {
  const at = observation?.source.page
  return at ? {value: String(at), numeric: true, link: {target: `${pdf}#page=${at}`}} : {value: ''}
}

function allSheet(observations: readonly Observation[], pdf: string): Sheet {
  return {
    name: allName,
    columns: observationColumns.map(({head, width, key}) => ({
      head,
      width,
      ...(key === 'sentence' && {wrap: true as const}),
    })),
    rows: observations.map((one) =>
      observationColumns.map((column): Cell => {
        if (column.key === 'page') return page(one, pdf)
        return {value: column.of(one), ...(column.numeric && {numeric: true})}
      }),
    ),
  }
}
