import type {Definition, FootnoteDefinition, Paragraph, RootContent, Table} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {annexMark} from '../clean/knowledge/annex-patterns.ts'
import {report as reportFinding} from '../messages/report.ts'
import type {Report, ReportMetadata} from '../model/report.ts'
import type {Block, PageSetup, RunningMatter, StyledDocument, TableBlock} from '../model/styled-document.ts'
import type {Template} from '../template/template.ts'
import {blocksFromNode, blocksFromNodes, isCaption, lineOf} from './blocks-from-node.ts'
import type {Composition} from './composition.ts'
import {fillPlaceholders} from './fill-placeholders.ts'
import {findTitleBlock, type TitleBlock, type TitleLine} from './find-title-block.ts'
import {inlinesFromNodes} from './inlines-from-nodes.ts'
import {matterBlocks} from './matter-blocks.ts'

/**
 * Bring a report and a template together. All of the report's text is in the result, in the template's order of parts
 * and the report's own order inside a part; nothing is added but what the template states.
 *
 * @param file Takes findings: nodes kept as plain text, placeholders without a value, notes that no mark refers to.
 */
export function composeReport(report: Report, template: Template, file: VFile): StyledDocument {
  const composition = startComposition(report, template, file)
  const head = findTitleBlock(report.tree.children)
  const metadata = withTitle(report.metadata, head)
  const parts = orderParts(head, template.parts).flatMap((part) => partBlocks(part, head, metadata, composition))
  const footnotes = composeNotes(composition)
  // Before what the template adds below the text: signature, date, imprint.
  const body = parts.findLast(({isText}) => isText)
  const notes = unmarkedNotes(composition)
  // What only an unmarked note refers to was unmarked too and is printed there.
  for (const identifier of composition.labels.keys()) if (!footnotes.has(identifier)) footnotes.set(identifier, [])
  return {
    kind: 'report',
    metadata,
    language: template.language,
    page: fillRunning(template.page, metadata, composition),
    fonts: template.fonts,
    styles: template.styles,
    characterStyles: template.characterStyles,
    tableStyles: template.tableStyles,
    blocks: breakSections(parts.map((part) => (part === body ? {...part, blocks: part.blocks.concat(notes)} : part))),
    // Not by assignment: an identifier may be any word, __proto__ too.
    footnotes: Object.fromEntries(footnotes),
    template: template.name,
  }
}

interface Part {
  name: string
  /** Title lines of this part; empty for other parts. */
  lines: TitleBlock['lines']
}

interface Piece {
  section: 'cover' | 'contents' | 'body'
  /** On a page of its own. */
  alone: boolean
  /** The report's text. */
  isText?: true
  blocks: Block[]
}

function startComposition({tree}: Report, template: Template, file: VFile): Composition {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const furtherNotes: FootnoteDefinition[] = []
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type !== 'footnoteDefinition') return
    if (notes.has(node.identifier)) furtherNotes.push(node)
    else notes.set(node.identifier, node)
  })
  return {
    template,
    file,
    definitions,
    notes,
    furtherNotes,
    labels: new Map(),
    headings: {all: 0, numbered: [0, 0, 0, 0]},
  }
}

function withTitle(metadata: ReportMetadata, {lines}: TitleBlock): ReportMetadata {
  const title = lines.find(({style}) => style === 'title')
  return metadata.title === undefined && title ? {...metadata, title: plainText(title.node)} : metadata
}

/**
 * The template's parts with the title lines that belong to each. Delivery and speaker lines that stand side by side in
 * `parts` keep the report's own order: some print the speaker first.
 */
function orderParts({lines}: TitleBlock, parts: string[]): Part[] {
  return parts.flatMap((name, index): Part[] => {
    const [previous, next] = [parts[index - 1], parts[index + 1]]
    if (isByline(name) && isByline(previous)) return []
    const names = isByline(name) && isByline(next) ? [name, next] : [name]
    return [{name, lines: lines.filter(({part}) => names.includes(part))}]
  })
}

function isByline(name: string | undefined): name is 'delivery' | 'speaker' {
  return name === 'delivery' || name === 'speaker'
}

function partBlocks(part: Part, head: TitleBlock, metadata: ReportMetadata, composition: Composition): Piece[] {
  const {template} = composition
  const bodyBegun = (['title', 'body'] as const).some(
    (name) => template.parts.indexOf(name) >= 0 && template.parts.indexOf(name) < template.parts.indexOf(part.name),
  )
  switch (part.name) {
    case 'contents':
      // Before the title contents have pages of their own; further down they stand in the flow.
      return [{section: bodyBegun ? 'body' : 'contents', alone: !bodyBegun, blocks: contentsBlocks(template)}]
    case 'body':
      return [{section: 'body', alone: false, isText: true, blocks: bodyBlocks(head.body, composition)}]
    case 'title':
    case 'delivery':
    case 'speaker':
    case 'salutation':
      return [{section: 'body', alone: false, blocks: part.lines.map((line) => titleLine(line, composition))}]
    default: {
      const matter = template.matter[part.name]!
      const blocks = matterBlocks(part.name, matter, metadata, composition)
      const alone = matter.place === 'page'
      return blocks.length === 0 ? [] : [{section: alone && !bodyBegun ? 'cover' : 'body', alone, blocks}]
    }
  }
}

/**
 * An annex's mark stands over its title, its table or its list, by a style of its own where the template has one; a caption
 * belongs to the table below it.
 */
function bodyBlocks(nodes: RootContent[], composition: Composition): Block[] {
  const marked = 'annexMark' in composition.template.styles ? 'annexMark' : 'body'
  return nodes.flatMap((node, index) => {
    const [previous, next] = [nodes[index - 1], nodes[index + 1]]
    if (next?.type === 'table' && isCaption(node)) return []
    if (node.type === 'table' && previous && isCaption(previous)) return [captionedTable(node, previous, composition)]
    const isMark = node.type === 'paragraph' && annexMark.test(plainText(node)) && next?.type !== 'paragraph'
    return blocksFromNode(node, composition, isMark && next ? marked : 'body')
  })
}

function captionedTable(node: Table, caption: Paragraph, composition: Composition): Block {
  const children = inlinesFromNodes(caption.children, composition, node.position?.start.line)
  const [table] = blocksFromNode(node, composition)
  return {...(table as TableBlock), caption: children}
}

function titleLine({style, node}: TitleLine, composition: Composition): Block {
  const children = inlinesFromNodes(node.children, composition, node.position?.start.line)
  return {type: 'paragraph', style, ...(style === 'title' ? {anchor: 'title'} : {}), children, ...lineOf(node)}
}

function contentsBlocks({contents, styles}: Template): Block[] {
  if (!contents) return []
  const {title, depth, leader} = contents
  const names = ['contents1', 'contents2', 'contents3', 'contents4'].slice(0, depth)
  return [
    ...(title
      ? [{type: 'paragraph', style: 'contentsTitle', children: [{type: 'text', value: title}]} satisfies Block]
      : []),
    {type: 'contents', depth, styles: names.map((name) => (name in styles ? name : 'body')), leader},
  ]
}

/** Page breaks between pieces that do not share a page, each saying what section it begins. */
function breakSections(pieces: Piece[]): Block[] {
  let section = pieces[0]?.section ?? 'body'
  const opensInFront = section !== 'body'
  return pieces.flatMap((piece, index) => {
    const previous = pieces[index - 1]
    const breaks = previous !== undefined && (piece.alone || previous.alone || piece.section !== section)
    const begins = piece.section !== section && piece.section !== 'cover' && opensInFront ? {begins: piece.section} : {}
    section = piece.section
    return breaks ? [{type: 'pageBreak' as const, ...begins}, ...piece.blocks] : piece.blocks
  })
}

/** In order of first reference; a note may refer to further notes. */
function composeNotes(composition: Composition): Map<string, Block[]> {
  const footnotes = new Map<string, Block[]>()
  // The map of labels grows while it is walked: notes found inside notes come last.
  for (const identifier of composition.labels.keys()) {
    const note = composition.notes.get(identifier)
    footnotes.set(identifier, note ? blocksFromNodes(note.children, composition, 'footnote') : [])
  }
  return footnotes
}

/**
 * Notes without a mark in the text, and second ones of a name, are text all the same: below the body, the first with a
 * style of its own where the template has one.
 */
function unmarkedNotes(composition: Composition): Block[] {
  const unmarked = [...composition.notes.values()].filter(({identifier}) => !composition.labels.has(identifier))
  const blocks = [...unmarked, ...composition.furtherNotes].flatMap((note) => {
    reportFinding(
      composition.file,
      'compose/unmarked-note',
      {name: note.label ?? note.identifier},
      note.position?.start,
    )
    return blocksFromNodes(note.children, composition, 'footnote')
  })
  const [first, ...rest] = blocks
  return first?.type === 'paragraph' && 'firstNote' in composition.template.styles
    ? [{...first, style: 'firstNote'}, ...rest]
    : blocks
}

function fillRunning(page: PageSetup, metadata: ReportMetadata, {template, file}: Composition): PageSetup {
  const fill = (where: 'header' | 'footer', matter: RunningMatter | undefined) => {
    if (!matter) return {}
    const filled = Object.entries(matter).map(([side, line]) => {
      const {text, missing} = fillPlaceholders(line.text, metadata, template.values, ['page', 'pages'])
      for (const name of missing) reportFinding(file, 'compose/no-value', {name, part: where, template: template.name})
      return [side, {...line, text}]
    })
    return {[where]: Object.fromEntries(filled) as RunningMatter}
  }
  return {...page, ...fill('header', page.header), ...fill('footer', page.footer)}
}
