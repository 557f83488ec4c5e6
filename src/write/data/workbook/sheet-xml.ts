import {columnLetters} from './column-letters.ts'
import type {Cell, Sheet, SheetColumn} from './sheet.ts'
import {formats, mostDecimals} from './styles-xml.ts'
import {escapeXml} from './xml.ts'

/** A cell of Excel holds at most this many characters. */
const longest = 32_767

/**
 * Write one worksheet.
 *
 * @returns Its XML, and the outer targets of its links in the order of their relationship ids.
 */
export function sheetXml({columns, rows}: Sheet): {xml: string; links: string[]} {
  const links: string[] = []
  const hyperlinks: string[] = []
  const body = rows.map((row, r) => {
    row.forEach((cell, c) => {
      if (cell.link && cell.value !== '') hyperlinks.push(hyperlink(cellPlace(r, c), cell.link, links))
    })
    return rowXml(row, r, columns)
  })
  return {xml: `${sheetStart(columns)}${body.join('')}${sheetEnd(columns, rows.length, hyperlinks)}`, links}
}

/** All of a worksheet before its first row of data. */
export function sheetStart(columns: readonly SheetColumn[]): string {
  const widths = columns.map(({width}, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  const head = columns.map(({head}, i) => text(`${columnLetters(i + 1)}1`, head, formats.head))
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1" ht="20" customHeight="1">${head.join('')}</row>`,
  ].join('')
}

/** @param index Of the row of data, from 0. */
export function rowXml(row: readonly Cell[], index: number, columns: readonly SheetColumn[]): string {
  let cells = ''
  for (let c = 0; c < row.length; c++) cells += cellXml(row[c]!, index, c, columns[c]!)
  return `<row r="${index + 2}">${cells}</row>`
}

/** All of a worksheet behind its last row. */
export function sheetEnd(columns: readonly SheetColumn[], rows: number, hyperlinks: readonly string[] = []): string {
  return [
    '</sheetData>',
    `<autoFilter ref="A1:${columnLetters(columns.length)}${rows + 1}"/>`,
    hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

function cellPlace(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 2}`
}

function cellXml(cell: Cell, row: number, index: number, column: SheetColumn): string {
  if (cell.value === '') return ''
  const place = cellPlace(row, index)
  if (cell.numeric && /^-?\d+(?:\.\d+)?$/u.test(cell.value)) {
    const decimals = Math.min(cell.value.split('.')[1]?.length ?? 0, mostDecimals)
    return `<c r="${place}" s="${cell.link ? formats.numberLink : formats.number + decimals}"><v>${cell.value}</v></c>`
  }
  const plain = column.wrap ? formats.wrapped : cell.strong ? formats.strong : formats.text
  return text(place, cell.value, cell.link ? formats.link : plain)
}

function text(place: string, value: string, format: number): string {
  const shown = value.slice(0, longest)
  const space = shown.trim() === shown ? '' : ' xml:space="preserve"'
  return `<c r="${place}" s="${format}" t="inlineStr"><is><t${space}>${escapeXml(shown)}</t></is></c>`
}

function hyperlink(place: string, link: NonNullable<Cell['link']>, links: string[]): string {
  if ('sheet' in link) {
    const target = `'${link.sheet.replaceAll("'", "''")}'!A${link.row}`
    return `<hyperlink ref="${place}" location="${escapeXml(target)}"/>`
  }
  let index = links.indexOf(link.target)
  if (index < 0) index = links.push(link.target) - 1
  return `<hyperlink ref="${place}" r:id="rId${index + 1}"/>`
}
