import {packZip, type ZipEntry} from '../../../zip/pack-zip.ts'
import {columnLetters} from './column-letters.ts'
import type {Sheet} from './sheet.ts'
import {sheetXml} from './sheet-xml.ts'
import {stylesXml} from './styles-xml.ts'
import {escapeXml, xmlHead} from './xml.ts'

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

/**
 * Write sheets as an Excel workbook (ECMA-376): frozen and filterable heads, links, numbers as printed.
 * The same sheets and date always give the same bytes.
 *
 * @param created Shown in the file's properties.
 */
export function writeWorkbook(sheets: readonly Sheet[], title: string, created: Date): Uint8Array {
  const written = sheets.map((sheet): WrittenSheet => {
    const {xml, links} = sheetXml(sheet)
    return {name: sheet.name, columns: sheet.columns.length, rows: sheet.rows.length, content: xmlHead + xml, links}
  })
  return packWorkbook(written, title, created)
}

/** A sheet whose XML stands, as text or deflated. */
export interface WrittenSheet extends Pick<ZipEntry, 'content' | 'deflated'> {
  name: string
  columns: number
  rows: number
  /** Outer targets of its links, in the order of their relationship ids. */
  links: string[]
}

/** Put written sheets together to a workbook. */
export function packWorkbook(sheets: readonly WrittenSheet[], title: string, created: Date): Uint8Array {
  const files: ZipEntry[] = []
  const add = (path: string, xml: string) => {
    files.push({path, content: xmlHead + xml})
  }
  add('[Content_Types].xml', contentTypes(sheets.length))
  add('_rels/.rels', packageLinks)
  add('docProps/core.xml', properties(title, created))
  add('xl/workbook.xml', workbookXml(sheets))
  add('xl/_rels/workbook.xml.rels', workbookLinks(sheets.length))
  add('xl/styles.xml', stylesXml())
  sheets.forEach(({content, deflated, links}, i) => {
    files.push({path: `xl/worksheets/sheet${i + 1}.xml`, content, ...(deflated && {deflated})})
    if (links.length > 0) add(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, sheetLinks(links))
  })
  return packZip(files)
}

function contentTypes(count: number): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
  const parts = range(count).map((i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${sheet}"/>`)
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${parts.join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
}

const packageLinks = `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

function properties(title: string, created: Date): string {
  const stamp = `${created.toISOString().slice(0, 19)}Z`
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:language>zh-CN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created></cp:coreProperties>`
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const entries = sheets.map(({name}, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  const names = sheets.flatMap(({name, columns, rows}, i) => {
    const quoted = `'${escapeXml(name.replaceAll("'", "''"))}'`
    const last = columnLetters(columns)
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${quoted}!$A$1:$${last}$${rows + 1}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}!$1:$1</definedName>`,
    ]
  })
  return `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${entries.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
}

function workbookLinks(count: number): string {
  const sheets = range(count).map(
    (i) => `<Relationship Id="rId${i}" Type="${relationships}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  )
  return `<Relationships xmlns="${packageRelationships}">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`
}

function sheetLinks(links: readonly string[]): string {
  const entries = links.map(
    (target, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relationships}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
  )
  return `<Relationships xmlns="${packageRelationships}">${entries.join('')}</Relationships>`
}

function range(count: number): number[] {
  return Array.from({length: count}, (_, i) => i + 1)
}
