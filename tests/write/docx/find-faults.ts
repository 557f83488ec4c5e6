import type {XmlElement} from '../../../src/read/docx/xml/parse-xml.ts'
import {all, openDocx} from './open-docx.ts'

/**
 * Faults that the Open XML SDK's validator lets pass, and Word repairs, refuses or shows otherwise than meant.
 *
 * @returns A sentence a fault; empty for a sound file.
 */
export function findFaults(bytes: Uint8Array): string[] {
  const docx = openDocx(bytes)
  const parts = docx.names.filter((name) =>
    /^word\/(?:document|footnotes|comments|header\d|footer\d)\.xml$/u.test(name),
  )
  const roots = new Map(parts.map((name) => [name, docx.xml(name)]))
  const styles = docx.xml('word/styles.xml')
  return [
    ...[...roots].flatMap(([name, root]) => [
      ...unknownStyles(root, styles),
      ...emptyCells(root),
      ...looseText(root),
      ...unknownRelationships(name, root, docx),
      ...handFormatting(root),
      ...(name === 'word/footnotes.xml' ? [] : handSetParagraphs(root)),
    ]),
    ...styleFaults(styles),
    ...bookmarkFaults(roots.get('word/document.xml')!),
    ...commentFaults(roots.get('word/document.xml')!, roots.get('word/comments.xml')),
    ...noteFaults(roots.get('word/document.xml')!, roots.get('word/footnotes.xml')),
    ...numberFaults(
      roots.get('word/document.xml')!,
      docx.names.includes('word/numbering.xml') ? docx.xml('word/numbering.xml') : undefined,
    ),
    ...fieldFaults(roots.get('word/document.xml')!),
    ...(docx.text('word/settings.xml').includes('updateFields') ? ['Word would ask whether to update fields'] : []),
    ...(docx.names[0] === '[Content_Types].xml' ? [] : ['the content types do not stand first']),
  ]
}

function value(element: XmlElement, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val']
}

function unknownStyles(root: XmlElement, styles: XmlElement): string[] {
  const known = new Set(
    all(styles, 'w:style').map(({attributes}) => `${attributes['w:type']} ${attributes['w:styleId']}`),
  )
  const used = (name: string, type: string) => all(root, name).map(({attributes}) => `${type} ${attributes['w:val']}`)
  return [...used('w:pStyle', 'paragraph'), ...used('w:rStyle', 'character'), ...used('w:tblStyle', 'table')]
    .filter((style) => !known.has(style))
    .map((style) => `unknown style ${style}`)
}

function emptyCells(root: XmlElement): string[] {
  return all(root, 'w:tc')
    .filter((cell) => {
      const last = cell.children.at(-1)
      return typeof last !== 'object' || last.name !== 'w:p'
    })
    .map(() => 'a cell does not end with a paragraph')
}

function looseText(root: XmlElement): string[] {
  return ['w:p', 'w:r', 'w:body', 'w:tc', 'w:hyperlink'].flatMap((name) =>
    all(root, name)
      .flatMap(({children}) => children)
      .filter((child) => typeof child === 'string' && child.trim() !== '')
      .map((text) => `text «${String(text)}» directly in ${name}`),
  )
}

function unknownRelationships(part: string, root: XmlElement, docx: ReturnType<typeof openDocx>): string[] {
  const used = ['w:hyperlink', 'a:blip', 'w:headerReference', 'w:footerReference', 'c:chart']
    .flatMap((name) => all(root, name))
    .flatMap(({attributes}) => [attributes['r:id'], attributes['r:embed']])
    .filter((id) => id !== undefined)
  if (used.length === 0) return []
  const path = part.replace(/([^/]+)$/u, '_rels/$1.rels')
  if (!docx.names.includes(path)) return [`${part} has relationships but no ${path}`]
  const relationships = new Map(all(docx.xml(path), 'Relationship').map(({attributes}) => [attributes.Id, attributes]))
  return [
    ...used.filter((id) => !relationships.has(id)).map((id) => `unknown relationship ${id} in ${part}`),
    ...[...relationships.values()]
      .filter(
        ({TargetMode, Target = ''}) =>
          TargetMode !== 'External' && !docx.names.includes(new URL(Target, `x:/word/`).pathname.slice(1)),
      )
      .map(({Target}) => `${part} points to ${Target}, which is missing`),
  ]
}

/** A look is a style: a run says no more than its style's name and the hint for Chinese marks. */
function handFormatting(root: XmlElement): string[] {
  const faults: string[] = []
  for (const properties of all(root, 'w:r').flatMap((run) =>
    run.children.filter(isElement).filter(({name}) => name === 'w:rPr'),
  )) {
    for (const child of properties.children.filter(isElement)) {
      const hint = child.name === 'w:rFonts' && Object.keys(child.attributes).join() === 'w:hint'
      if (child.name !== 'w:rStyle' && !hint) faults.push(`a run is formatted by hand: ${child.name}`)
    }
  }
  return faults
}

/** A paragraph says its style, and where it stands in the flow. */
function handSetParagraphs(root: XmlElement): string[] {
  const allowed = new Set(['w:pStyle', 'w:pageBreakBefore', 'w:numPr', 'w:sectPr', 'w:rPr'])
  return all(root, 'w:p')
    .flatMap((paragraph) => paragraph.children.filter(isElement).filter(({name}) => name === 'w:pPr'))
    .flatMap((properties) => properties.children.filter(isElement))
    .filter(({name}) => !allowed.has(name))
    .map(({name}) => `a paragraph is formatted by hand: ${name}`)
}

function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string'
}

function styleFaults(styles: XmlElement): string[] {
  const elements = all(styles, 'w:style')
  const names = elements.map((style) => value(style, 'w:name')?.toLowerCase())
  const ids = elements.map(({attributes}) => attributes['w:styleId'])
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two styles are named ${name}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two styles have the id ${id}`),
    ...['w:basedOn', 'w:next', 'w:link']
      .flatMap((name) => all(styles, name))
      .map(({attributes}) => attributes['w:val'])
      .filter((id) => !ids.includes(id!))
      .map((id) => `a style refers to ${id}, which is missing`),
    ...all(styles, 'w:rFonts')
      .filter(({attributes}) => Object.keys(attributes).some((name) => name.endsWith('Theme')))
      .map(() => 'a theme font'),
  ]
}

function bookmarkFaults(root: XmlElement): string[] {
  const starts = all(root, 'w:bookmarkStart')
  const ends = all(root, 'w:bookmarkEnd').map(({attributes}) => attributes['w:id'])
  const names = starts.map(({attributes}) => attributes['w:name'] ?? '')
  const anchors = all(root, 'w:hyperlink').flatMap(({attributes}) => attributes['w:anchor'] ?? [])
  return [
    ...anchors.filter((anchor) => !names.includes(anchor)).map((anchor) => `a link to ${anchor}, which is missing`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two bookmarks are named ${name}`),
    ...names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)).map((name) => `bookmark name ${name}`),
    ...starts.filter(({attributes}) => !ends.includes(attributes['w:id'])).map(() => 'a bookmark does not end'),
  ]
}

function commentFaults(root: XmlElement, comments: XmlElement | undefined): string[] {
  const ids = (name: string) =>
    all(root, name)
      .map(({attributes}) => attributes['w:id'])
      .sort()
      .join()
  const defined = comments
    ? all(comments, 'w:comment')
        .map(({attributes}) => attributes['w:id'])
        .sort()
        .join()
    : ''
  const marks = ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference'].map(ids)
  return marks.every((mark) => mark === defined) ? [] : [`comments ${defined} are marked as ${marks.join(' / ')}`]
}

function noteFaults(root: XmlElement, notes: XmlElement | undefined): string[] {
  const defined = notes ? all(notes, 'w:footnote').map(({attributes}) => attributes['w:id']) : []
  const used = all(root, 'w:footnoteReference').map(({attributes}) => attributes['w:id'])
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `note ${id} is missing`),
    ...used.filter((id, index) => used.indexOf(id) !== index).map((id) => `note ${id} has two marks`),
  ]
}

function numberFaults(root: XmlElement, numbering: XmlElement | undefined): string[] {
  const defined = numbering ? all(numbering, 'w:num').map(({attributes}) => attributes['w:numId']) : []
  return all(root, 'w:numId')
    .map(({attributes}) => attributes['w:val'])
    .filter((id) => !defined.includes(id))
    .map((id) => `list ${id} is missing`)
}

function fieldFaults(root: XmlElement): string[] {
  let open = 0
  for (const {attributes} of all(root, 'w:fldChar')) {
    if (attributes['w:fldCharType'] === 'begin') open++
    if (attributes['w:fldCharType'] === 'end') open--
    if (open < 0) return ['a field ends that did not begin']
  }
  return open === 0 ? [] : ['a field does not end']
}
