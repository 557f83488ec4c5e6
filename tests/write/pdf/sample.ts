import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {loadFonts} from '../../../src/fonts/load-fonts.ts'
import type {StyledDocument} from '../../../src/model/styled-document.ts'
import type {PageItem, TextItem, TypesetDocument} from '../../../src/model/typeset-document.ts'
import {type PdfOptions, writePdf} from '../../../src/write/pdf/write-pdf.ts'

export const fonts = loadFonts([resolve(import.meta.dirname, '../../../fonts')])

/** A line in one face at a place, half-width where `half` names marks. */
export function line(
  text: string,
  at: {
    x?: number
    baseline: number
    face?: string
    size?: number
    element?: number
    half?: string
    spacing?: number
    color?: string
    bold?: boolean
  },
): TextItem {
  const {x = 80, baseline, face = 'baogao-fangsong', size = 16, half = '', spacing = 0, color = '#000000'} = at
  const own = fonts.faces.get(face)!
  const points = [...text].map((character) =>
    half.includes(character) ? own.halfWidth(character.codePointAt(0)!)! : character.codePointAt(0)!,
  )
  const width = points.reduce((sum, point) => sum + (own.advance(point) ?? 1) * size + spacing, 0)
  return {
    type: 'text',
    x,
    baseline,
    ...(at.element !== undefined && {element: at.element}),
    runs: [
      {
        text,
        drawn: String.fromCodePoint(...points),
        face,
        size,
        color,
        characterSpacing: spacing,
        width,
        ...(at.bold && {bold: true}),
      },
    ],
  }
}

/** Pages of items with a flat structure: a Document with one H1 and one P. */
export function pages(...items: PageItem[][]): TypesetDocument {
  return {
    pages: items.map((of, index) => ({width: 595.28, height: 841.89, label: String(index + 1), items: of})),
    pageMap: {count: items.length, pageOf: () => 1},
    outline: [{title: '一、过去一年工作回顾', level: 1, anchor: 'first'}],
    structure: [{role: 'Document'}, {role: 'H1', parent: 0}, {role: 'P', parent: 0}, {role: 'Link', parent: 2}],
  }
}

/** The sample's document: only what the PDF asks of it. */
export const styled = {
  kind: 'report',
  metadata: {
    title: '云岭县政府工作报告',
    region: '云岭县',
    year: 2026,
    office: '云岭县人民政府县长',
    speaker: '江一禾',
  },
  language: 'zh-CN',
} as StyledDocument

export function write(typeset: TypesetDocument, options: Partial<PdfOptions> = {}): Promise<Uint8Array> {
  return writePdf(typeset, styled, fonts, {
    creationDate: new Date('2026-01-02T03:04:05Z'),
    readFont: (path) => readFileSync(path),
    ...options,
  })
}
