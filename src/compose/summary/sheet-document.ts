import type {ReportMetadata} from '../../model/report.ts'
import type {Sheet} from '../../model/sheet.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import type {Template} from '../../template/template.ts'
import {settleStyles} from './settle-styles.ts'

/** A settled sheet with the styles of its template. */
export function sheetDocument(sheet: Sheet, metadata: ReportMetadata, template: Template): StyledDocument {
  return {
    kind: 'sheet',
    metadata,
    language: template.language,
    page: template.page,
    fonts: template.fonts,
    styles: settleStyles(sheet, template.styles),
    characterStyles: {...template.characterStyles, link: plainLink},
    tableStyles: template.tableStyles,
    blocks: [],
    sheet,
    footnotes: {},
    template: template.name,
  }
}

/** Every figure of a sheet is a link: they keep the look of their text. */
const plainLink = {name: 'Hyperlink'}
