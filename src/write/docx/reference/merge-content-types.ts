import type {WordPackage} from '../../../read/docx/package/open-package.ts'
import {byExtension, contentTypeOf} from '../package/content-types-part.ts'
import type {Parts} from '../package/pack-parts.ts'
import {element} from '../xml/element.ts'

/** A template becomes a document; parts that came are named, parts that went are not. */
export function mergeContentTypes(reference: WordPackage, parts: Parts): string {
  const theirs = (reference.text('[Content_Types].xml') ?? '').replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  )
  const kept = theirs.replace(/<Override\b[^>]*?\/>/gu, (tag) => {
    const name = /\bPartName="\/(?<name>[^"]*)"/u.exec(tag)?.groups?.name ?? ''
    return parts.has(name) || name === 'docProps/custom.xml' ? tag : ''
  })
  const added = [...parts.keys(), 'docProps/custom.xml']
    .filter((path) => path.endsWith('.xml') && !/^customXml\/item\d/u.test(path) && !kept.includes(`"/${path}"`))
    .filter((path) => reference.bytes(path) === undefined)
    .map((path) => element('Override', {PartName: `/${path}`, ContentType: contentTypeOf(path)}))
  const defaults = Object.entries(byExtension)
    .filter(([extension]) => !new RegExp(`Extension="${extension}"`, 'iu').test(kept))
    .map(([Extension, ContentType]) => element('Default', {Extension, ContentType}))
  const start = kept.indexOf('>', kept.indexOf('<Types')) + 1
  const end = kept.lastIndexOf('</Types>')
  return kept.slice(0, start) + defaults.join('') + kept.slice(start, end) + added.join('') + kept.slice(end)
}
