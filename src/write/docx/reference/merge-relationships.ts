import type {WordPackage} from '../../../read/docx/package/open-package.ts'
import {relationshipType} from '../package/relationship-type.ts'
import {relationshipsPart} from '../package/relationships-part.ts'
import type {WordContext} from '../word-context.ts'
import type {ReferencePaths} from './apply-reference.ts'
import {isOldManuscript} from './is-old-manuscript.ts'

/** Ids of our relationships, unlike any that Office gives. */
export function ownId(number: string): string {
  return `rIdReport${number}`
}

/** Pictures of ours keep out of the way of theirs. */
export function renamedMedia(path: string): string {
  return path.replace('media/image', 'media/report')
}

/** Where a part's relationships stand. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Theirs but for what belonged to the old text, then ours but for what they have. */
export function documentRelationships(
  reference: WordPackage,
  context: WordContext,
  paths: ReferencePaths,
  item: number,
): string {
  const theirs = relationshipTags(reference.text(relationshipsPath(reference.main)) ?? '').filter(
    (tag) => !/\/comments\w*"/u.test(tag) && !isGone(tag, reference),
  )
  const skipped = new Set(['styles', 'settings', 'fontTable', 'header', 'footer'])
  if (paths.numbering !== undefined) skipped.add('numbering')
  if (paths.footnotes !== undefined || context.footnoteIds.size === 0) skipped.add('footnotes')
  const ours = context.relationships
    .filter(({kind}) => !skipped.has(kind))
    .map((one) => ({
      ...one,
      id: ownId(one.id.slice(3)),
      target: one.kind === 'customXml' ? `../customXml/item${item}.xml` : renamedMedia(one.target),
    }))
  return withTags(relationshipsPart(ours), theirs)
}

function isGone(tag: string, reference: WordPackage): boolean {
  const target = /\bTarget="(?<target>[^"]*)"/u.exec(tag)?.groups?.target ?? ''
  return target.includes('customXml/') && isOldManuscript(target.slice(target.indexOf('customXml/')), reference)
}

/** Theirs, with our properties where they have none. */
export function rootRelationships(reference: WordPackage): string {
  const theirs = relationshipTags(reference.text('_rels/.rels') ?? '')
  const has = (type: string) => theirs.some((tag) => tag.includes(`"${type}"`))
  const own = (
    [
      ['core', 'docProps/core.xml'],
      ['custom', 'docProps/custom.xml'],
    ] as const
  ).filter(([kind]) => !has(relationshipType[kind]))
  return withTags(
    relationshipsPart(own.map(([kind, target], index) => ({id: ownId(String(index + 1)), kind, target}))),
    theirs,
  )
}

function relationshipTags(markup: string): string[] {
  return markup.match(/<Relationship\b[^>]*?\/>/gu) ?? []
}

function withTags(part: string, tags: string[]): string {
  const at = part.indexOf('>', part.indexOf('<Relationships')) + 1
  const opened = part[at - 2] === '/' ? `${part.slice(0, at - 2)}></Relationships>` : part
  const start = opened.indexOf('>', opened.indexOf('<Relationships')) + 1
  return opened.slice(0, start) + tags.join('') + opened.slice(start)
}
