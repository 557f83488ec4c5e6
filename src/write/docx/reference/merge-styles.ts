import {childElements, wordValue} from '../../../read/docx/xml/find-elements.ts'
import {parseXml, type XmlElement} from '../../../read/docx/xml/parse-xml.ts'
import type {StyleElement} from '../styles/style-element.ts'

/** The reference's styles with those of ours that it lacks. */
export interface MergedStyles {
  /** `word/styles.xml`. */
  markup: string
  /** Id in the merged file by our id. */
  ids: Map<string, string>
  /** Names of our styles that the reference lacks. */
  added: string[]
}

/**
 * Look our styles up in a reference by name, and add what it lacks.
 *
 * Names, not ids: the id of heading 1 is `Heading1` in one file, `1` or `a3` in another.
 *
 * @param markup `word/styles.xml` of the reference.
 * @param body   Id of our body style: where the reference has none of its name its Normal is meant, as offices use it.
 */
export function mergeStyles(markup: string, own: StyleElement[], body: string | undefined): MergedStyles {
  const theirs = childElements(parseXml(markup), 'w:style')
  const known = new Map(
    theirs.map((style) => [keyOf(style.attributes['w:type'], wordValue(style, 'w:name') ?? ''), style]),
  )
  const taken = new Set(theirs.map(idOf))
  const ids = new Map<string, string>()
  const missing: StyleElement[] = []
  for (const style of own) {
    const found = known.get(keyOf(style.type, style.name)) ?? fallback(style, theirs, body)
    if (found) ids.set(style.id, idOf(found))
    else missing.push(style)
  }
  for (const {id} of missing) ids.set(id, freeId(id, taken))
  const additions = missing.map(({id, markup}) =>
    renameStyles(markup, ids)
      .replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id)}"`)
      // The reference has its own defaults.
      .replace(' w:default="1"', ''),
  )
  const end = markup.lastIndexOf('</')
  return {
    markup: markup.slice(0, end) + additions.join('') + markup.slice(end),
    ids,
    added: missing.map(({name}) => name),
  }
}

/** Put other style ids in the place of ours, wherever a style is named. */
export function renameStyles(markup: string, ids: ReadonlyMap<string, string>): string {
  return markup.replace(
    /<w:(?<element>pStyle|rStyle|tblStyle|basedOn|next|link) w:val="(?<id>[^"]*)"\/>/gu,
    (whole, element: string, id: string) => {
      const other = ids.get(id)
      return other === undefined ? whole : `<w:${element} w:val="${other}"/>`
    },
  )
}

/** Built-in names are stored in English, but some programs write them in Chinese. */
function keyOf(type: string | undefined, name: string): string {
  const plain = name.trim().toLowerCase().replace(/\s+/gu, ' ')
  return `${type ?? 'paragraph'} ${plain.replace(/^标题 ?(?=\d$)/u, 'heading ')}`
}

function idOf(style: XmlElement): string {
  return style.attributes['w:styleId'] ?? ''
}

/** The default style of a type goes by that alone. */
function fallback(style: StyleElement, theirs: XmlElement[], body: string | undefined): XmlElement | undefined {
  if (!style.isDefault && style.id !== body) return undefined
  const isDefault = (one: XmlElement) => ['1', 'true', 'on'].includes(one.attributes['w:default'] ?? '')
  return theirs.find((one) => (one.attributes['w:type'] ?? 'paragraph') === style.type && isDefault(one))
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let count = 2; taken.has(free); count++) free = `${id}${count}`
  taken.add(free)
  return free
}
