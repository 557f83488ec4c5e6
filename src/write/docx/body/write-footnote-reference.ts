import type {Inline} from '../../../model/styled-document.ts'
import {noteBookmark} from '../../../read/docx/markdown/bookmark-names.ts'
import {defaultCharacterIds} from '../styles/default-character-ids.ts'
import type {WordContext} from '../word-context.ts'
import {element} from '../xml/element.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import {valueElement} from '../xml/value-element.ts'

type FootnoteReference = Extract<Inline, {type: 'footnoteReference'}>

/**
 * The mark of a footnote. Word numbers the notes itself, in order of reference, as compose does.
 * A note belongs to one mark only: a second mark of the same note is a cross-reference to the first.
 */
export function writeFootnoteReference({identifier, label}: FootnoteReference, context: WordContext): string {
  if (!(identifier in context.document.footnotes)) return ''
  const mark = element('w:rPr', {}, valueElement('w:rStyle', footnoteMarkStyle(context)))
  const known = context.footnoteIds.get(identifier)
  if (known !== undefined) return crossReference(bookmarkName(identifier, known), label, mark)
  const id = context.footnoteIds.size + 1
  context.footnoteIds.set(identifier, id)
  const bookmark = context.nextId()
  return (
    element('w:bookmarkStart', {'w:id': bookmark, 'w:name': bookmarkName(identifier, id)}) +
    element('w:r', {}, mark, element('w:footnoteReference', {'w:id': id})) +
    element('w:bookmarkEnd', {'w:id': bookmark})
  )
}

/** Id of the character style of note marks: the template's, or our own. */
export function footnoteMarkStyle(context: WordContext): string {
  return context.styles.character.footnoteMark ?? defaultCharacterIds.footnoteMark!
}

function crossReference(name: string, label: string, mark: string): string {
  const character = (type: string) => element('w:r', {}, mark, element('w:fldChar', {'w:fldCharType': type}))
  const instruction = `<w:instrText xml:space="preserve"> NOTEREF ${name} \\f \\h </w:instrText>`
  return (
    character('begin') +
    element('w:r', {}, mark, instruction) +
    character('separate') +
    element('w:r', {}, mark, element('w:t', {}, escapeXml(label))) +
    character('end')
  )
}

/** The reader finds the note's own name in it, where it can stand in a bookmark. */
function bookmarkName(identifier: string, id: number): string {
  return /^[\p{L}\p{N}_]{1,30}$/u.test(identifier) ? `${noteBookmark}${identifier}` : `_Note${id}`
}
