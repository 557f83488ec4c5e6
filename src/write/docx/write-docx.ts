import {VFile} from 'vfile'
import type {Change} from '../../model/change.ts'
import type {PageMap} from '../../model/page-map.ts'
import type {StyledDocument} from '../../model/styled-document.ts'
import {writeSections} from './body/write-sections.ts'
import {fingerprint, fingerprintPart} from './fingerprint.ts'
import {contentTypesPart} from './package/content-types-part.ts'
import {type Parts, packParts} from './package/pack-parts.ts'
import {type Relationship, relationshipsPart} from './package/relationships-part.ts'
import {commentsPart} from './parts/comments-part.ts'
import {documentPart, sectionProperties} from './parts/document-part.ts'
import {fontTablePart} from './parts/font-table-part.ts'
import {footnotesPart} from './parts/footnotes-part.ts'
import {manuscriptPart, manuscriptPropertiesPart} from './parts/manuscript-parts.ts'
import {numberingPart} from './parts/numbering-part.ts'
import {appPart, corePart, customPart} from './parts/properties-parts.ts'
import {runningParts} from './parts/running-parts.ts'
import {settingsPart} from './parts/settings-part.ts'
import {stylesPart} from './parts/styles-part.ts'
import {applyReference} from './reference/apply-reference.ts'
import {openReference} from './reference/open-reference.ts'
import {markChanges} from './revisions/mark-changes.ts'
import {writeSheet} from './sheet/write-sheet.ts'
import {createWordContext, type WordContext} from './word-context.ts'

export interface WriteDocxOptions {
  /** Stands in the properties and on comments: the same date gives the same bytes. */
  creationDate: Date
  /** Pages of the PDF, for the contents. */
  pageOf?: PageMap['pageOf']
  /** What cleaning did; the uncertain ones become comments. */
  changes?: Change[]
  /** False: no comments. */
  comments?: boolean
  /** Show the corrections as tracked changes, where their place is sure. */
  trackChanges?: boolean
  /** Bytes of a picture by its source. */
  readImage?: (source: string) => Uint8Array | undefined
  /** A .docx or .dotx whose styles, headers, footers and page the report takes. */
  referenceDoc?: Uint8Array
  /** Takes findings: comments and tracked changes without a sure place. */
  file?: VFile
}

/**
 * Write a document as .docx: real named styles, nothing formatted by hand.
 *
 * The parts are written as text in one pass. A library's object tree costs a short process more time than all the rest of
 * the writing, and it cannot say line-breaking rules, alternative font names or table styles.
 *
 * @returns The bytes of the package; the same document and options give the same bytes.
 */
export async function writeDocx(document: StyledDocument, options: WriteDocxOptions): Promise<Uint8Array> {
  const context = createWordContext(document, options)
  const comments = markChanges(document, context, options)
  const parts: Parts = new Map()
  const running = runningParts(context)
  const body = document.sheet
    ? writeSheet(document.sheet, context) + sectionProperties('body', context, running)
    : writeSections(document.blocks, context, running)
  parts.set('word/document.xml', documentPart(body))
  for (const part of running) parts.set(`word/${part.target}`, part.markup)
  if (comments.length > 0) {
    context.relate('comments', 'comments.xml')
    parts.set('word/comments.xml', commentsPart(comments, isoDate(options.creationDate)))
  }
  addSharedParts(parts, context)
  parts.set('docProps/core.xml', corePart(document, isoDate(options.creationDate)))
  parts.set('docProps/app.xml', appPart())
  if (options.referenceDoc && document.kind === 'report') {
    const file = options.file ?? new VFile()
    return packParts(fingerprinted(applyReference(openReference(options.referenceDoc, file), parts, context, file)))
  }
  return packParts(fingerprinted(sealed(parts, context)))
}

/** Word's dates have no fractions of a second. */
function isoDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** Parts that the text leans on; notes and lists only where there are any. */
function addSharedParts(parts: Parts, context: WordContext): void {
  const add = (name: 'styles' | 'settings' | 'fontTable' | 'numbering' | 'footnotes', markup: string) => {
    context.relate(name, `${name}.xml`)
    parts.set(`word/${name}.xml`, markup)
  }
  add('styles', stylesPart(context))
  add('settings', settingsPart(context.document))
  add('fontTable', fontTablePart(context.document))
  const footnotes = footnotesPart(context)
  add('footnotes', footnotes.markup)
  if (footnotes.relationships.length > 0) {
    parts.set('word/_rels/footnotes.xml.rels', relationshipsPart(footnotes.relationships))
  }
  if (context.lists.length > 0) add('numbering', numberingPart(context.lists, context.document))
  context.relate('customXml', '../customXml/item1.xml')
  parts.set('customXml/item1.xml', manuscriptPart(context))
  parts.set('customXml/itemProps1.xml', manuscriptPropertiesPart())
  parts.set(
    'customXml/_rels/item1.xml.rels',
    relationshipsPart([{id: 'rId1', kind: 'customXmlProps', target: 'itemProps1.xml'}]),
  )
  for (const [path, data] of context.media) parts.set(`word/${path}`, data)
}

/** What speaks of all parts comes last, when all are known, but stands first in the file, where readers look. */
function sealed(parts: Parts, context: WordContext): Parts {
  const root: Relationship[] = [
    {id: 'rId1', kind: 'document', target: 'word/document.xml'},
    {id: 'rId2', kind: 'core', target: 'docProps/core.xml'},
    {id: 'rId3', kind: 'app', target: 'docProps/app.xml'},
    {id: 'rId4', kind: 'custom', target: fingerprintPart},
  ]
  const all: Parts = new Map([
    ['_rels/.rels', relationshipsPart(root)],
    ...parts,
    ['word/_rels/document.xml.rels', relationshipsPart(context.relationships)],
  ])
  const types = contentTypesPart([...all.keys(), fingerprintPart])
  return new Map([['[Content_Types].xml', types], ...all])
}

function fingerprinted(parts: Parts): Parts {
  const theirs = parts.get(fingerprintPart)
  return parts.set(fingerprintPart, customPart(fingerprint(parts), typeof theirs === 'string' ? theirs : undefined))
}
