import type {VFile} from 'vfile'
import {fail, inform, report} from '../../messages/report.ts'
import {readBlocks} from './document/read-blocks.ts'
import type {ReadContext, Tally} from './document/read-context.ts'
import {readNumbering} from './document/read-numbering.ts'
import {type PartRelationship, readRelationships} from './document/read-relationships.ts'
import {readStyles} from './document/read-styles.ts'
import type {WordBlock} from './document/word-block.ts'
import {type Manuscript, readManuscript} from './manuscript.ts'
import {writeLines} from './markdown/write-lines.ts'
import {writeReport} from './markdown/write-report.ts'
import {openPackage, type WordPackage} from './package/open-package.ts'
import {readChunks} from './read-chunks.ts'
import {childElements, firstElement} from './xml/find-elements.ts'
import {parseXml, type XmlElement, XmlError} from './xml/parse-xml.ts'

/**
 * Read a Word file: its text as it stands once all tracked changes are accepted, without headers, footers, comments and
 * pictures, of which the findings tell.
 *
 * A file that we wrote, edited or not, gives report.md with its front matter; any other gives lines for cleaning, with
 * `#` before paragraphs that Word takes for headings.
 *
 * @throws {VFileMessage} For what is no Word file, damaged, locked with a password, without text, or too large when unpacked.
 */
export async function readDocx(bytes: Uint8Array, file: VFile): Promise<{text: string; markup: 'plain' | 'markdown'}> {
  const source = openPackage(bytes, file)
  try {
    const relationships = readRelationships(source, source.main)
    const chunks = await readChunks(source, relationships)
    const {blocks, notes, tally} = readDocument(source, relationships, chunks)
    const manuscript = readManuscript(source)
    const own = manuscript && writeReport(blocks, notes, manuscript)
    const result = own === undefined ? writeLines(blocks, notes) : {text: own, markup: 'markdown' as const}
    if (result.text.trim() === '') fail(file, tally.embedded > 0 ? 'read/docx-embedded' : 'read/docx-no-text')
    tell(own === undefined ? tally : strange(tally, manuscript), source, file)
    return result
  } catch (error) {
    if (error instanceof XmlError) return fail(file, 'read/docx-damaged')
    throw error
  }
}

/** What stands in a file of ours is known: its pictures are named, its contents are made anew. */
function strange(tally: Tally, manuscript: Manuscript | undefined): Tally {
  return {...tally, pictures: Math.max(0, tally.pictures - (manuscript?.pictures.length ?? 0)), contents: 0}
}

function readDocument(
  source: WordPackage,
  relationships: Map<string, PartRelationship>,
  chunks: ReadonlyMap<string, WordBlock[]>,
) {
  const pathOf = (kind: string) => [...relationships.values()].find((one) => one.kind === kind && !one.external)?.target
  const related = (kind: string): XmlElement | undefined => {
    const path = pathOf(kind)
    const text = path === undefined ? undefined : source.text(path)
    return text === undefined ? undefined : parseXml(text)
  }
  const styles = readStyles(related('styles'))
  const tally: Tally = {
    insertions: 0,
    deletions: 0,
    comments: 0,
    pictures: 0,
    textBoxes: 0,
    hidden: 0,
    contents: 0,
    embedded: 0,
  }
  const context: ReadContext = {
    styles,
    defaultStyle: [...styles.values()].find(({type, isDefault}) => type === 'paragraph' && isDefault),
    count: readNumbering(related('numbering')),
    relationships,
    fields: [],
    bookmark: undefined,
    tally,
    chunks,
  }
  const body = firstElement(parseXml(source.text(source.main) ?? ''), 'w:body')
  const blocks = readBlocks(body, context)
  const notesOf = (kind: 'footnote' | 'endnote', prefix: string) => {
    const links = readRelationships(source, pathOf(`${kind}s`) ?? '')
    return readNotes(related(`${kind}s`), `w:${kind}`, prefix, {...context, fields: [], relationships: links})
  }
  const notes = new Map([...notesOf('footnote', ''), ...notesOf('endnote', 'end')])
  return {blocks, notes, tally}
}

/** Notes by id; the rules above them are notes, too, but of a type. */
function readNotes(
  root: XmlElement | undefined,
  name: string,
  prefix: string,
  context: ReadContext,
): Array<[string, WordBlock[]]> {
  return childElements(root, name)
    .filter(({attributes}) => (attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => [`${prefix}${note.attributes['w:id']}`, readBlocks(note, context)])
}

function tell(tally: Tally, source: WordPackage, file: VFile): void {
  const {insertions, deletions, comments, pictures, textBoxes, hidden, contents, embedded} = tally
  if (insertions + deletions > 0) inform(file, 'read/docx-tracked-changes', {insertions, deletions})
  if (comments > 0) inform(file, 'read/docx-comments', {count: comments})
  if (pictures > 0) inform(file, 'read/docx-pictures', {count: pictures})
  if (textBoxes > 0) inform(file, 'read/docx-text-boxes', {count: textBoxes})
  if (hidden > 0) inform(file, 'read/docx-hidden', {count: hidden})
  if (contents > 0) inform(file, 'read/docx-contents')
  if (embedded > 0) report(file, 'read/docx-embedded')
  if (source.hasMacros) inform(file, 'read/docx-macros')
}
