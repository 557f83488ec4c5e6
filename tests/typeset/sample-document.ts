import type {Block, PageSetup, ParagraphStyle, StyledDocument} from '../../src/model/styled-document.ts'

const millimetre = 72 / 25.4

/** The page of GB/T 9704-2012: 22 lines of 28 characters in 156 × 225 mm. */
const page: PageSetup = {
  width: 210 * millimetre,
  height: 297 * millimetre,
  margin: {top: 37 * millimetre, right: 26 * millimetre, bottom: 35 * millimetre, left: 28 * millimetre},
  grid: {lines: 22, characters: 28},
  mirrored: false,
  footer: {
    odd: {text: '— {page} —', style: 'pageNumber', align: 'right', distance: 7 * millimetre, indentEm: 1},
    even: {text: '— {page} —', style: 'pageNumber', align: 'left', distance: 7 * millimetre, indentEm: 1},
  },
  firstPageNumber: 1,
}

const body: ParagraphStyle = {
  name: 'Body Text',
  font: 'body',
  size: 15.75,
  align: 'justify',
  lineHeight: (225 * millimetre) / 22,
  spaceBefore: 0,
  spaceAfter: 0,
  firstLineIndentEm: 2,
  indentLeftEm: 0,
  indentRightEm: 0,
}

const heading: ParagraphStyle = {...body, name: 'heading 1', align: 'left', outlineLevel: 1, keepWithNext: true}

const styles: Record<string, ParagraphStyle> = {
  body,
  title: {
    ...body,
    name: 'Title',
    size: 22,
    align: 'center',
    firstLineIndentEm: 0,
    shape: 'trapezium',
    keepWithNext: true,
  },
  salutation: {...body, name: 'Salutation', firstLineIndentEm: 0, keepWithNext: true},
  heading1: heading,
  heading2: {...heading, name: 'heading 2', outlineLevel: 2},
  heading3: {...heading, name: 'heading 3', outlineLevel: 3},
  quote: {...body, name: 'Quote', indentLeftEm: 2, indentRightEm: 2, firstLineIndentEm: 0},
  list: {...body, name: 'List Paragraph'},
  code: {...body, name: 'HTML Preformatted', size: 12, align: 'left', firstLineIndentEm: 0, indentLeftEm: 2},
  footnote: {...body, name: 'footnote text', size: 12, firstLineIndentEm: 0, lineHeight: 16.8},
  caption: {...body, name: 'caption', size: 12, align: 'center', firstLineIndentEm: 0, keepWithNext: true},
  tableHeader: {...body, name: '表头', size: 12, align: 'center', firstLineIndentEm: 0, lineHeight: 16.8},
  tableCell: {...body, name: '表文', size: 12, align: 'left', firstLineIndentEm: 0, lineHeight: 16.8},
  pageNumber: {...body, name: 'footer', size: 14, firstLineIndentEm: 0, align: 'left', lineHeight: 16.8},
  contentsTitle: {...body, name: 'TOC Heading', size: 22, align: 'center', firstLineIndentEm: 0},
  contents1: {...body, name: 'toc 1', size: 14, align: 'left', firstLineIndentEm: 0, lineHeight: 26.6},
  contents2: {...body, name: 'toc 2', size: 14, align: 'left', firstLineIndentEm: 0, lineHeight: 26.6, indentLeftEm: 1},
}

const word = {eastAsia: '仿宋', latin: 'Times New Roman', alternatives: []}

/** A document of the official page with the blocks given. */
export function sampleDocument(blocks: Block[], change: Partial<StyledDocument> = {}): StyledDocument {
  return {
    kind: 'report',
    metadata: {title: '政府工作报告', region: '云岭县'},
    language: 'zh-CN',
    page,
    fonts: {
      body: {faces: ['song'], latinFaces: ['latin'], word},
      fallback: {faces: ['song'], word},
    },
    styles,
    characterStyles: {
      strong: {name: 'Strong', bold: true},
      link: {name: 'Hyperlink', color: '#0000FF'},
      footnoteMark: {name: 'footnote reference', scale: 0.6, rise: 'superscript'},
    },
    tableStyles: {
      default: {
        header: 'tableHeader',
        cell: 'tableCell',
        ruleWidth: 0.5,
        ruleColor: '#000000',
        padding: {x: 4, y: 2},
        spaceBefore: 8,
        spaceAfter: 8,
      },
    },
    blocks,
    footnotes: {},
    template: 'sample',
    ...change,
  }
}

/** A paragraph of the style, at a line of report.md. */
export function paragraph(value: string, style = 'body', line = 1): Block {
  return {type: 'paragraph', style, line, children: [{type: 'text', value, column: 1}]}
}
