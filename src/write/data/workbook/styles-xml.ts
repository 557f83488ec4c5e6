/** Decimal places that have a number format of their own; more are shown as they come. */
export const mostDecimals = 4

/** Cell formats of stylesXml by what they are for. */
export const formats = {
  text: 0,
  head: 1,
  wrapped: 2,
  link: 3,
  strong: 4,
  /** First of the number formats: this one plus the decimal places. */
  number: 5,
  /** First of the linked number formats: page numbers. */
  numberLink: 5 + mostDecimals + 1,
}

/** The workbook's styles: one face, a shaded head, links in blue. */
export function stylesXml(): string {
  const font = (more: string) =>
    `<font>${more}<sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font>`
  const places = Array.from({length: mostDecimals + 1}, (_, i) => i)
  const numbers = places.map((n) => `<numFmt numFmtId="${164 + n}" formatCode="0${n > 0 ? `.${'0'.repeat(n)}` : ''}"/>`)
  const cell = (more: string, inner: string) => `<xf xfId="0" ${more}>${inner}</xf>`
  const top = '<alignment vertical="top"/>'
  const cells = [
    cell('numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"', top),
    cell(
      'numFmtId="49" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
      '<alignment vertical="center"/>',
    ),
    cell(
      'numFmtId="49" fontId="0" fillId="0" borderId="0" applyAlignment="1"',
      '<alignment vertical="top" wrapText="1"/>',
    ),
    cell('numFmtId="49" fontId="2" fillId="0" borderId="0" applyFont="1" applyAlignment="1"', top),
    cell('numFmtId="49" fontId="1" fillId="0" borderId="0" applyFont="1" applyAlignment="1"', top),
    ...places.map((n) =>
      cell(`numFmtId="${164 + n}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"`, top),
    ),
    cell('numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1" applyAlignment="1"', top),
  ]
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="${numbers.length}">${numbers.join('')}</numFmts><fonts count="3">${font('')}${font('<b/>')}<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EBF0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF7F8C9A"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
