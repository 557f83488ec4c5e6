import type {ReportMetadata} from './report.ts'
import type {Sheet} from './sheet.ts'

/**
 * Content that has met its style: all that a writer needs, the same for PDF and Word.
 * Lengths are PostScript points (1/72 inch) unless a name says Em; colours are '#RRGGBB'.
 */
export interface StyledDocument {
  /** `report` is set by typeset line by line; `sheet` is one page that the writers lay out by tables. */
  kind: 'report' | 'sheet'
  metadata: ReportMetadata
  /** BCP 47: zh-CN. */
  language: string
  page: PageSetup
  /** By role name: body, heading1, title, latin … */
  fonts: Record<string, FontRole>
  /** By style name; every name a block uses is here. */
  styles: Record<string, ParagraphStyle>
  characterStyles: Record<string, CharacterStyle>
  tableStyles: Record<string, TableStyle>
  blocks: Block[]
  /** The page of a `sheet`, whose `blocks` are empty; absent in a report. */
  sheet?: Sheet
  /** Footnote text by identifier, in order of first reference. */
  footnotes: Record<string, Block[]>
  /** Name of the template it was composed by. */
  template: string
}

export interface PageSetup {
  width: number
  height: number
  margin: {top: number; right: number; bottom: number; left: number}
  /** The character grid; absent where lines follow their own pitch. */
  grid?: {lines: number; characters: number}
  mirrored: boolean
  header?: RunningMatter
  footer?: RunningMatter
  /** Number shown on the first page of the body. */
  firstPageNumber: number
}

/** Running header or footer, by page side. Text holds placeholders {page}, {pages}, {title}, {region}, {year}, {date}. */
export interface RunningMatter {
  odd: RunningLine
  even: RunningLine
  /** Absent: as odd. */
  first?: RunningLine
}

export interface RunningLine {
  text: string
  style: string
  align: 'left' | 'center' | 'right'
  /** Distance from the text block's edge to the line's nearer edge. */
  distance: number
  /** Indent from the outer edge, in em of the line's size. */
  indentEm: number
}

/** A face by role, with what each format calls it. */
export interface FontRole {
  /** Ids of faces to embed, best first; the next is asked where a glyph is missing. */
  faces: string[]
  /** Official names for Word; `alternatives` become altName. */
  word: {eastAsia: string; latin: string; alternatives: string[]}
  /** Faces for Latin letters and digits, best first; absent: `faces`. */
  latinFaces?: string[]
}

export interface ParagraphStyle {
  /** Name shown in Word; a built-in name (heading 1, Title) is used as it is. */
  name: string
  font: string
  size: number
  bold?: boolean
  italic?: boolean
  color?: string
  align: 'left' | 'center' | 'right' | 'justify'
  /** Baseline to baseline. */
  lineHeight: number
  spaceBefore: number
  spaceAfter: number
  /** First-line indent; in em of the style's size, as Word's firstLineChars. */
  firstLineIndentEm: number
  indentLeftEm: number
  indentRightEm: number
  /** 1–4 for headings: Word's navigation pane, the PDF's outline. */
  outlineLevel?: number
  keepWithNext?: boolean
  keepTogether?: boolean
  pageBreakBefore?: boolean
  /** Wrap at words so that the lines form this figure. */
  shape?: 'trapezium' | 'diamond'
}

export interface CharacterStyle {
  name: string
  font?: string
  bold?: boolean
  italic?: boolean
  color?: string
  /** Relative to the paragraph's size. */
  scale?: number
  rise?: 'superscript' | 'subscript'
}

export interface TableStyle {
  /** Paragraph styles of header cells and of body cells. */
  header: string
  cell: string
  ruleWidth: number
  ruleColor: string
  headerFill?: string
  padding: {x: number; y: number}
  /** White between the table, its caption included, and the text around it; the larger one holds where the text has its own. */
  spaceBefore: number
  spaceAfter: number
}

export type Block =
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | CodeBlock
  | RuleBlock
  | PageBreakBlock
  | ContentsBlock

/** Line of report.md where the block begins, from 1; absent for what the template adds (cover, contents). */
interface Sourced {
  line?: number
}

/** Where a block stands when not in the flow. */
interface Placed {
  /** At the foot of the document's last page, together with its neighbours so marked (版记). */
  place?: 'bottom'
}

/** Title, delivery line, speaker, salutation, headings, body paragraphs, quotes: told apart by `style`. */
export interface ParagraphBlock extends Sourced, Placed {
  type: 'paragraph'
  style: string
  /** Target of links, bookmarks and contents entries. */
  anchor?: string
  /** True for a heading that stands beside the report's title, not below it: `#` in report.md (附件, 名词解释). */
  annex?: true
  children: Inline[]
  /** Stands apart at the right end of the last line: the date beside an office. */
  end?: string
}

export interface ListBlock extends Sourced {
  type: 'list'
  ordered: boolean
  start: number
  items: Block[][]
  style: string
  /** What stands before each item, one a item: `1.`, `•`; the writer's own when absent. */
  markers?: string[]
}

export interface TableBlock extends Sourced {
  type: 'table'
  style: string
  /** Shares of the measure; they sum to 1. */
  widths: number[]
  align: Array<'left' | 'center' | 'right' | 'decimal'>
  /** First row is the header, repeated on every page. */
  rows: TableCell[][]
  caption?: Inline[]
}

export interface TableCell {
  children: Inline[]
  columnSpan?: number
  rowSpan?: number
  style?: string
  fill?: string
}

export interface FigureBlock extends Sourced {
  type: 'figure'
  /** Path relative to the input's folder, or a data: URL; resolved at the edge. */
  source: string
  alternative: string
  caption?: Inline[]
}

export interface CodeBlock extends Sourced {
  type: 'code'
  style: string
  value: string
}

/** A rule across the measure: a thematic break, or part of a template's masthead. */
export interface RuleBlock extends Sourced, Placed {
  type: 'rule'
  /** 0.5 when absent. */
  thickness?: number
  /** Black when absent. */
  color?: string
  /** Half a body line when absent. */
  spaceBefore?: number
  spaceAfter?: number
}

/** Space before a block holds at the document's start and at the top of a page that a page break begins; it falls away where a page filled by itself. */
export interface PageBreakBlock {
  type: 'pageBreak'
  /**
   * Section that begins on the new page. Pages before the first such break are the cover, without number, header or
   * footer; those of `contents` are numbered i, ii …; `body` begins at page.firstPageNumber. A document without such a
   * break is all body.
   */
  begins?: 'contents' | 'body'
}

/** Table of contents: its entries are the headings down to `depth`; pages come from the paginator. */
export interface ContentsBlock {
  type: 'contents'
  depth: number
  /** Style by level, `contents1` … */
  styles: string[]
  leader: string
}

export type Inline =
  | {
      type: 'text'
      value: string
      /** Name in characterStyles. */
      style?: string
      /** Place of the first character in report.md: column, from 1, and line where it is not the block's. Absent for what a template adds. */
      column?: number
      line?: number
    }
  | {type: 'link'; url: string; children: Inline[] /** Shown while the pointer rests on it. */; title?: string}
  | {type: 'footnoteReference'; identifier: string; label: string}
  | {type: 'break'}
