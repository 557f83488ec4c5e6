import type {ChartSpec} from '../../../model/sheet.ts'
import {packParts} from '../package/pack-parts.ts'
import {element} from '../xml/element.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {xmlHeader} from '../xml/namespaces.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The workbook behind a chart: categories in column A, a series in each further column, names in row 1. */
export function chartWorkbook(spec: ChartSpec): Uint8Array {
  return packParts(
    new Map([
      ['[Content_Types].xml', contentTypes],
      ['_rels/.rels', relationships('officeDocument', 'xl/workbook.xml')],
      ['xl/workbook.xml', workbook],
      ['xl/_rels/workbook.xml.rels', relationships('worksheet', 'worksheets/sheet1.xml')],
      ['xl/worksheets/sheet1.xml', worksheet(spec)],
    ]),
  )
}

function worksheet({categories, series}: ChartSpec): string {
  const head = ['', ...series.map((one) => one.name)]
  const body = categories.map((category, index) => [category, ...series.map((one) => one.values[index] ?? null)])
  const rows = [head, ...body].map((cells, index) =>
    element(
      'row',
      {r: index + 1},
      ...cells.map((value, column) => writeCell(value, `${columnName(column)}${index + 1}`)),
    ),
  )
  return xmlHeader + element('worksheet', {xmlns: main}, element('sheetData', {}, ...rows))
}

function writeCell(value: string | number | null, reference: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'number') return element('c', {r: reference}, element('v', {}, String(value)))
  return element('c', {r: reference, t: 'inlineStr'}, element('is', {}, element('t', {}, escapeXml(value))))
}

/** A, B, C … */
export function columnName(index: number): string {
  return String.fromCharCode(65 + index)
}

const contentTypes =
  xmlHeader +
  element(
    'Types',
    {xmlns: `${packages}/content-types`},
    element('Default', {Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml'}),
    element('Override', {PartName: '/xl/workbook.xml', ContentType: `${types}.sheet.main+xml`}),
    element('Override', {PartName: '/xl/worksheets/sheet1.xml', ContentType: `${types}.worksheet+xml`}),
  )

const workbook =
  xmlHeader +
  element(
    'workbook',
    {xmlns: main, 'xmlns:r': office},
    element('sheets', {}, element('sheet', {name: 'Sheet1', sheetId: 1, 'r:id': 'rId1'})),
  )

function relationships(kind: string, target: string): string {
  const item = element('Relationship', {Id: 'rId1', Type: `${office}/${kind}`, Target: target})
  return xmlHeader + element('Relationships', {xmlns: `${packages}/relationships`}, item)
}
