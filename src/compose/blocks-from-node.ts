import type {BlockContent, DefinitionContent, Heading, List, ListItem, Paragraph, RootContent, Table} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {report} from '../messages/report.ts'
import type {Block, FigureBlock, ListBlock, ParagraphBlock, TableBlock, TableCell} from '../model/styled-document.ts'
import type {Template} from '../template/template.ts'
import {greatestOf} from '../text/greatest-of.ts'
import {fillNumber} from '../text/write-number.ts'
import {columnAlignments, columnWidths} from './column-settings.ts'
import type {Composition} from './composition.ts'
import {inlinesFromNodes} from './inlines-from-nodes.ts'
import {numberHeading} from './number-heading.ts'

/**
 * Blocks of one node of the report, in its order.
 *
 * @param style Paragraph style of plain paragraphs here: body, quote, list, footnote.
 * @returns     Empty for definitions, which other nodes refer to.
 */
export function blocksFromNode(node: RootContent, composition: Composition, style = 'body'): Block[] {
  const place = lineOf(node)
  switch (node.type) {
    case 'heading':
      return [heading(node, composition)]
    case 'paragraph':
      return paragraph(node, composition, style)
    case 'list':
      return [list(node, composition)]
    case 'table':
      return [table(node, composition)]
    case 'blockquote':
      return node.children.flatMap((child) => blocksFromNode(child, composition, 'quote'))
    case 'code':
      return [{type: 'code', style: 'code', value: node.value, ...place}]
    case 'thematicBreak':
      return [{type: 'rule', ...place}]
    case 'html':
      report(composition.file, 'compose/kept-as-text', {what: node.value.slice(0, 40)}, node.position?.start)
      return [{type: 'paragraph', style, children: [{type: 'text', value: node.value, column: 1}], ...place}]
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    default:
      // Phrasing content stands at the top only in trees that no parser made.
      return paragraph({type: 'paragraph', children: [node as never]}, composition, style)
  }
}

/** Blocks of a footnote, a list item or any other holder of blocks. */
export function blocksFromNodes(
  nodes: Array<BlockContent | DefinitionContent>,
  composition: Composition,
  style: string,
): Block[] {
  return nodes.flatMap((node) => blocksFromNode(node, composition, style))
}

export function lineOf(node: RootContent | ListItem): {line?: number} {
  return node.position ? {line: node.position.start.line} : {}
}

function heading(node: Heading, composition: Composition): ParagraphBlock {
  const level = Math.min(4, Math.max(1, node.depth - 1)) as 1 | 2 | 3 | 4
  composition.headings.all += 1
  const children = inlinesFromNodes(node.children, composition, node.position?.start.line)
  return {
    type: 'paragraph',
    style: node.depth === 1 && 'annexTitle' in composition.template.styles ? 'annexTitle' : `heading${level}`,
    anchor: `heading-${composition.headings.all}`,
    ...(node.depth === 1 ? {annex: true} : {}),
    children: numberHeading(children, level, composition),
    ...lineOf(node),
  }
}

/** A picture that stands alone is a figure; so is each of several with nothing but space between them. */
function paragraph(node: Paragraph, composition: Composition, style: string): Block[] {
  const figures = figuresOf(node)
  if (figures) return figures
  const children = inlinesFromNodes(node.children, composition, node.position?.start.line)
  return [
    {type: 'paragraph', style: style === 'body' && isCaption(node) ? 'caption' : style, children, ...lineOf(node)},
  ]
}

/** 表1　各乡镇任务. */
export function isCaption(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const text = plainText(node)
  return text.length < 40 && /^表\s*[0-9０-９一二三四五六七八九十]+/u.test(text)
}

function figuresOf(node: Paragraph): FigureBlock[] | undefined {
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  if (shown.length === 0 || !shown.every((child) => child.type === 'image')) return undefined
  return shown.map((image) => ({
    type: 'figure',
    source: image.url,
    alternative: image.alt ?? '',
    ...(image.title ? {caption: [{type: 'text', value: image.title}]} : {}),
    ...lineOf(image),
  }))
}

function list(node: List, composition: Composition): ListBlock {
  const {item, bullet} = composition.template.numbering
  const start = node.start ?? 1
  const ordered = node.ordered === true
  return {
    type: 'list',
    ordered,
    start,
    style: 'list',
    items: node.children.map((child) => blocksFromNodes(child.children, composition, 'list')),
    markers: node.children.map((child, index) => {
      const mark = ordered ? fillNumber(item, start + index) : bullet
      return typeof child.checked === 'boolean' ? `${child.checked ? '☑' : '☐'}` : mark
    }),
    ...lineOf(node),
  }
}

/** Width of a table and padding of a column, in em of its cells. */
function tableMeasure({page, styles, tableStyles}: Template): [measure: number, padding: number] {
  const {cell, padding} = tableStyles.default!
  const {size} = styles[cell]!
  return [(page.width - page.margin.left - page.margin.right) / size, (2 * padding.x) / size]
}

function table(node: Table, composition: Composition): TableBlock {
  const texts = node.children.map((row) => row.children.map((cell) => plainText(cell)))
  const count = greatestOf(
    texts.map((row) => row.length),
    1,
  )
  const rows = node.children.map((row) =>
    Array.from({length: count}, (_, index): TableCell => {
      const cell = row.children[index]
      return {children: cell ? inlinesFromNodes(cell.children, composition, node.position?.start.line) : []}
    }),
  )
  return {
    type: 'table',
    style: 'default',
    widths: columnWidths(texts, count, ...tableMeasure(composition.template)),
    align: columnAlignments(texts, count, node.align ?? []),
    rows,
    ...lineOf(node),
  }
}
