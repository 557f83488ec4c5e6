import type {VFile} from 'vfile'
import type {FontSet} from '../../../model/font.ts'
import type {SheetPart} from '../../../model/sheet.ts'
import type {StyledDocument} from '../../../model/styled-document.ts'
import type {PageItem, TypesetDocument} from '../../../model/typeset-document.ts'
import {chooseGlyphs} from '../../../typeset/line/choose-glyphs.ts'
import type {Setting} from '../../../typeset/setting.ts'
import {placeChart} from './place-chart.ts'
import {paragraphHeight, placeParagraph} from './place-paragraph.ts'
import {placeTable} from './place-table.ts'

/** A rectangle that a part is placed in; points from the page's top left corner. */
export interface Frame {
  x: number
  y: number
  width: number
  /** Structure element that the part belongs to. */
  parent: number
}

/** Place the parts of a sheet on its page, the heights being those that composing settled. */
export function placeSheet(document: StyledDocument, fonts: FontSet, file: VFile): TypesetDocument {
  const {width, height, margin} = document.page
  const setting: Setting = {
    document,
    chooseGlyph: chooseGlyphs(document.fonts, fonts),
    file,
    structure: [{role: 'Document'}],
    measure: width - margin.left - margin.right,
    readImage: () => undefined,
    reported: new Set(),
    calls: new Map(),
    outline: [],
  }
  const frame = {x: margin.left, y: margin.top, width: setting.measure, parent: 0}
  const items = placeParts(document.sheet?.parts ?? [], frame, setting)
  return {
    pages: [{width, height, label: '1', items}],
    pageMap: {count: 1, pageOf: () => 1},
    outline: [],
    structure: setting.structure,
  }
}

/** Place parts below each other. */
export function placeParts(parts: SheetPart[], frame: Frame, setting: Setting): PageItem[] {
  const items: PageItem[] = []
  let {y} = frame
  for (const part of parts) {
    items.push(...placePart(part, {...frame, y}, setting))
    y += heightOf(part)
  }
  return items
}

function placePart(part: SheetPart, frame: Frame, setting: Setting): PageItem[] {
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
