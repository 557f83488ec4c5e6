import type {VFile} from 'vfile'
import type {FontSet} from '../../../model/font.ts'
import type {SheetPart} from '../../../model/sheet.ts'
import type {StyledDocument} from '../../../model/styled-document.ts'
import type {PageItem, TypesetDocument} from '../../../model/typeset-document.ts'
import {chooseGlyphs} from '../../../typeset/line/choose-glyphs.ts'
import {placeChart} from './place-chart.ts'
import {paragraphHeight, placeParagraph} from './place-paragraph.ts'
import {placeTable} from './place-table.ts'
import type {Frame, SheetSetting} from './sheet-setting.ts'

/** Place the parts of a sheet on its page, the heights being those that composing settled. */
export function placeSheet(document: StyledDocument, fonts: FontSet, file: VFile): TypesetDocument {
  const {width, height, margin} = document.page
  const setting: SheetSetting = {
    document,
    chooseGlyphs: chooseGlyphs(document.fonts, fonts),
    file,
    structure: [{role: 'Document'}],
    missing: new Set(),
  }
  const frame = {x: margin.left, y: margin.top, width: width - margin.left - margin.right, parent: 0}
  const items = placeParts(document.sheet?.parts ?? [], frame, setting)
  return {
    pages: [{width, height, label: '1', items}],
    pageMap: {count: 1, pageOf: () => 1},
    outline: [],
    structure: setting.structure,
  }
}

/** Place parts below each other. */
export function placeParts(parts: SheetPart[], frame: Frame, setting: SheetSetting): PageItem[] {
  const items: PageItem[] = []
  let {y} = frame
  for (const part of parts) {
    items.push(...placePart(part, {...frame, y}, setting))
    y += heightOf(part)
  }
  return items
}

function placePart(part: SheetPart, frame: Frame, setting: SheetSetting): PageItem[] {
  switch (part.type) {
    case 'gap':
      return []
    case 'paragraph':
      return placeParagraph(part, frame, setting)
    case 'table':
      return placeTable(part, frame, setting)
    case 'chart':
      return placeChart(part, frame, setting)
    case 'columns': {
      let {x} = frame
      return part.columns.flatMap((column) => {
        const items = placeParts(column.parts, {...frame, x, width: column.width}, setting)
        x += column.width + part.gap
        return items
      })
    }
  }
}

function heightOf(part: SheetPart): number {
  if (part.type === 'paragraph') return paragraphHeight(part)
  if (part.type === 'table') return part.rows.reduce((sum, row) => sum + row.height, 0)
  return part.height
}
