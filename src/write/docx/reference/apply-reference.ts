import type {VFile} from 'vfile'
import {fail, inform} from '../../../messages/report.ts'
import {readRelationships} from '../../../read/docx/document/read-relationships.ts'
import type {WordPackage} from '../../../read/docx/package/open-package.ts'
import type {Parts} from '../package/pack-parts.ts'
import {styleElements} from '../parts/styles-part.ts'
import type {WordContext} from '../word-context.ts'
import {namespaces} from '../xml/namespaces.ts'
import {isOldManuscript} from './is-old-manuscript.ts'
import {mergeContentTypes} from './merge-content-types.ts'
import {mergeNumbering, shiftLists} from './merge-numbering.ts'
import {
  documentRelationships,
  ownId,
  relationshipsPath,
  renamedMedia,
  rootRelationships,
} from './merge-relationships.ts'
import {type MergedStyles, mergeStyles, renameStyles} from './merge-styles.ts'

/**
 * Put our text into a user's own document: its styles, headers, footers, page set-up, theme and properties stay, its own
 * text goes.
 *
 * @param own Our parts, as for a document of our own.
 * @returns   All parts of the new document but its fingerprint.
 * @throws    {VFileMessage} For a reference without any heading style: it has no look to take.
 */
export function applyReference(reference: WordPackage, own: Parts, context: WordContext, file: VFile): Parts {
  const paths = findPaths(reference, file)
  const styles = mergedStyles(reference, paths, own, context, file)
  const parts = keptParts(reference, paths)
  parts.set(paths.styles, styles.markup)
  const text = (path: string) => String(own.get(path) ?? '')
  const {markup: numbering, offset} = mergeNumbering(
    paths.numbering && reference.text(paths.numbering),
    text('word/numbering.xml'),
  )
  const adapt = (markup: string) => shiftLists(renameStyles(markup, styles.ids), offset)
  if (context.lists.length > 0) parts.set(paths.numbering ?? 'word/numbering.xml', numbering)
  parts.set(reference.main, adapt(documentIn(reference, text('word/document.xml'))))
  if (own.has('word/comments.xml')) parts.set('word/comments.xml', adapt(text('word/comments.xml')))
  if (context.footnoteIds.size > 0) addNotes(parts, own, adapt, paths, reference)
  for (const [path, data] of own) if (path.startsWith('word/media/')) parts.set(renamedMedia(path), data)
  const item = addManuscript(parts, own)
  parts.set('docProps/core.xml', text('docProps/core.xml'))
  parts.set(relationshipsPath(reference.main), documentRelationships(reference, context, paths, item))
  parts.set('_rels/.rels', rootRelationships(reference))
  return new Map([['[Content_Types].xml', mergeContentTypes(reference, parts)], ...parts])
}

/** Where the reference keeps what we go on from. */
export interface ReferencePaths {
  styles: string
  settings: string | undefined
  numbering: string | undefined
  footnotes: string | undefined
}

function findPaths(reference: WordPackage, file: VFile): ReferencePaths {
  const relationships = [...readRelationships(reference, reference.main).values()]
  const pathOf = (kind: string) => {
    const path = relationships.find((one) => one.kind === kind && !one.external)?.target
    return path !== undefined && reference.bytes(path) ? path : undefined
  }
  const styles = pathOf('styles')
  const plain = reference.main.startsWith('word/') && /<w:document\b/u.test(reference.text(reference.main) ?? '')
  if (!plain) return fail(file, 'write/docx-reference-not-word')
  if (styles === undefined || !/<w:styles\b/u.test(reference.text(styles) ?? '')) {
    return fail(file, 'write/docx-reference-styles', {names: 'heading 1'})
  }
  return {styles, settings: pathOf('settings'), numbering: pathOf('numbering'), footnotes: pathOf('footnotes')}
}

/** Only what our text uses is looked for: what is missing there is said, and a whole palette would be noise. */
function mergedStyles(
  reference: WordPackage,
  paths: ReferencePaths,
  own: Parts,
  context: WordContext,
  file: VFile,
): MergedStyles {
  const {document, styles: names} = context
  const used = usedStyles(own)
  for (const [id, {base}] of context.variants) if (used.has(id)) used.add(base)
  const wanted = styleElements(context).filter(({id, isDefault}) => isDefault || used.has(id))
  const merged = mergeStyles(reference.text(paths.styles) ?? '', wanted, names.paragraph.body)
  const headings = Object.keys(document.styles)
    .filter((key) => document.styles[key]?.outlineLevel !== undefined && used.has(names.paragraph[key]!))
    .map((key) => names.shown[names.paragraph[key]!]!)
  if (headings.length > 0 && headings.every((name) => merged.added.includes(name))) {
    fail(file, 'write/docx-reference-styles', {names: headings.join('、')})
  }
  if (merged.added.length > 0) {
    inform(file, 'write/docx-reference-added', {count: merged.added.length, names: merged.added.join('、')})
  }
  return merged
}

function usedStyles(own: Parts): Set<string> {
  const texts = ['document', 'footnotes', 'comments'].map((name) => String(own.get(`word/${name}.xml`) ?? ''))
  return new Set(texts.flatMap((text) => [...text.matchAll(/<w:[prt]\w*Style w:val="([^"]*)"/gu)].map(([, id]) => id!)))
}

/** All parts but those of the old text: its comments, and an older manuscript of ours. */
function keptParts(reference: WordPackage, paths: ReferencePaths): Parts {
  const parts: Parts = new Map()
  for (const name of reference.names) {
    if (name.endsWith('/') || /^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/u.test(name)) continue
    if (isCommentPart(name) || isOldManuscript(name, reference)) continue
    const data = /\.(?:xml|rels)$/iu.test(name) && name !== paths.styles ? reference.text(name) : reference.bytes(name)
    if (data !== undefined) parts.set(name, data)
  }
  return parts
}

function isCommentPart(name: string): boolean {
  return /^word\/comments\w*\.xml$/iu.test(name)
}

/** Our text between their root and their page set-up. */
function documentIn(reference: WordPackage, own: string): string {
  const theirs = reference.text(reference.main) ?? ''
  const root = /<w:document\b[^>]*>/u.exec(theirs)?.[0] ?? '<w:document>'
  const missing = Object.entries(namespaces)
    .filter(([name]) => !root.includes(`${name}=`))
    .map(([name, uri]) => ` ${name}="${uri}"`)
  const head = `${theirs.slice(0, theirs.indexOf(root))}${root.slice(0, -1)}${missing.join('')}>`
  const section = sectionOf(theirs)
  const body = own
    .slice(own.indexOf('<w:body>'))
    .replace(/ r:(?<kind>id|embed)="rId(?<number>\d+)"/gu, (_, kind: string, id: string) => ` r:${kind}="${ownId(id)}"`)
    .replace(/<w:sectPr>.*?<\/w:sectPr>/gsu, () => section)
  return head + body
}

/** The last section of their text speaks for the whole; what was tracked of its changes goes. */
function sectionOf(markup: string): string {
  const change = markup.lastIndexOf('<w:sectPrChange')
  const text = change < 0 ? markup : `${markup.slice(0, change)}</w:sectPr>`
  const start = text.lastIndexOf('<w:sectPr')
  const found = start < 0 ? null : /^<w:sectPr\b(?:[^>]*\/>|.*?<\/w:sectPr>)/su.exec(text.slice(start))
  return found?.[0] ?? '<w:sectPr/>'
}

/** Our notes take the place of theirs, with the rules above them that the settings name. */
function addNotes(
  parts: Parts,
  own: Parts,
  adapt: (markup: string) => string,
  {settings, footnotes = 'word/footnotes.xml'}: ReferencePaths,
  reference: WordPackage,
): void {
  parts.set(footnotes, adapt(String(own.get('word/footnotes.xml'))))
  const links = own.get('word/_rels/footnotes.xml.rels')
  if (links === undefined) parts.delete(relationshipsPath(footnotes))
  else parts.set(relationshipsPath(footnotes), links)
  if (settings === undefined) return
  const ours = /<w:footnotePr>.*?<\/w:footnotePr>/su.exec(String(own.get('word/settings.xml')))?.[0] ?? ''
  const theirs = reference.text(settings) ?? ''
  parts.set(
    settings,
    theirs.replace(/<w:footnotePr>.*?<\/w:footnotePr>/su, () => ours),
  )
}

function addManuscript(parts: Parts, own: Parts): number {
  let item = 1
  while (parts.has(`customXml/item${item}.xml`)) item++
  for (const path of ['customXml/item1.xml', 'customXml/itemProps1.xml', 'customXml/_rels/item1.xml.rels']) {
    const data = String(own.get(path)).replace('itemProps1.xml', `itemProps${item}.xml`)
    parts.set(path.replace('1.xml', `${item}.xml`), data)
  }
  return item
}
