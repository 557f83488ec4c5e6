import {VFile} from 'vfile'
import type {HtmlLine} from '../html/html-lines.ts'
import {isMht} from '../html/unpack-mht.ts'
import type {PartRelationship} from './document/read-relationships.ts'
import type {WordBlock} from './document/word-block.ts'
import type {WordPackage} from './package/open-package.ts'

/**
 * Read the web pages that a Word file embeds (w:altChunk), as office systems write whole documents: Word takes their text in
 * when it opens the file.
 *
 * @returns Blocks by relationship; files of other formats, and pages without text, are not among them.
 */
export async function readChunks(
  source: WordPackage,
  relationships: ReadonlyMap<string, PartRelationship>,
): Promise<Map<string, WordBlock[]>> {
  const chunks = new Map<string, WordBlock[]>()
  for (const [id, {kind, target, external}] of relationships) {
    const bytes = kind === 'aFChunk' && !external ? source.bytes(target) : undefined
    if (!bytes || !(isMht(bytes) || /\.(?:x?html?|mht)$/iu.test(target))) continue
    const blocks = await pageBlocks(bytes)
    if (blocks.length > 0) chunks.set(id, blocks)
  }
  return chunks
}

/** A page that cannot be read is one of no use: that text was left out is said where it is asked for. */
async function pageBlocks(bytes: Uint8Array): Promise<WordBlock[]> {
  const {readPage} = await import('../html/read-html.ts')
  try {
    const {lines} = await readPage(bytes, new VFile())
    return lines.map(blockOf)
  } catch (error) {
    if ((error as {fatal?: boolean}).fatal) return []
    throw error
  }
}

function blockOf(line: HtmlLine): WordBlock {
  if (line.type === 'table')
    return {type: 'table', floating: false, rows: line.rows.map((row) => row.map((cell) => [paragraph(cell)]))}
  if (line.type === 'text') return paragraph(line.text)
  // The page's first level is the report's title, which Word does not count among headings.
  return line.depth === 1 ? paragraph(line.text) : {...paragraph(line.text), outline: line.depth - 1}
}

function paragraph(value: string): Extract<WordBlock, {type: 'paragraph'}> {
  return {type: 'paragraph', inlines: [{type: 'text', value, bold: false}], bookmarks: []}
}
