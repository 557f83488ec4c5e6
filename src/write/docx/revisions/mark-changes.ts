import type {VFile} from 'vfile'
import {inform} from '../../../messages/report.ts'
import type {Change} from '../../../model/change.ts'
import type {StyledDocument} from '../../../model/styled-document.ts'
import type {WordContext} from '../word-context.ts'
import {addComments, type WordComment} from './add-comments.ts'
import {addRevisions} from './add-revisions.ts'
import {type DocumentText, documentText} from './document-text.ts'
import {findPlaces} from './find-places.ts'

export interface MarkOptions {
  creationDate: Date
  changes?: Change[]
  comments?: boolean
  trackChanges?: boolean
  file?: VFile
}

/**
 * Set the marks of comments and tracked changes into the paragraphs.
 *
 * @returns The comments, in the order of the text.
 */
export function markChanges(document: StyledDocument, context: WordContext, options: MarkOptions): WordComment[] {
  const {changes = [], comments = true, trackChanges = false} = options
  if (changes.length === 0 || !(comments || trackChanges)) return []
  const text = documentText(document.blocks)
  if (trackChanges) markRevisions(text, changes, context, options)
  return comments ? markComments(text, changes, context, options) : []
}

function markComments(text: DocumentText, changes: Change[], context: WordContext, {file}: MarkOptions): WordComment[] {
  const uncertain = changes.filter(({certain}) => !certain)
  if (uncertain.length === 0) return []
  const marked = addComments(findPlaces(uncertain, changes, text.text), text, context.marks)
  const count = uncertain.length - marked.length
  if (file && count > 0) inform(file, 'write/docx-unplaced-comments', {count})
  return marked
}

function markRevisions(text: DocumentText, changes: Change[], context: WordContext, options: MarkOptions): void {
  const date = `${options.creationDate.toISOString().slice(0, 19)}Z`
  const places = findPlaces(changes, [], text.text)
  const shown = addRevisions(places, text, context.marks, {nextId: context.nextId, date})
  if (options.file) inform(options.file, 'write/docx-tracked-changes', {shown, count: changes.length})
}
