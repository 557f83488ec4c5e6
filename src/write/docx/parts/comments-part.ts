import {word} from '../../../messages/word.ts'
import type {Change} from '../../../model/change.ts'
import {writeRun} from '../body/write-run.ts'
import {commentMarkStyle, type WordComment} from '../revisions/add-comments.ts'
import {author} from '../revisions/add-revisions.ts'
import {element} from '../xml/element.ts'
import {namespaces, xmlHeader} from '../xml/namespaces.ts'
import {valueElement} from '../xml/value-element.ts'

/** `word/comments.xml`: what cleaning could not decide, as a question to whoever edits the text. */
export function commentsPart(comments: WordComment[], date: string): string {
  const items = comments.map(({id, change}) =>
    element(
      'w:comment',
      {'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': 'BG'},
      element(
        'w:p',
        {},
        element('w:pPr', {}, valueElement('w:pStyle', commentTextStyle)),
        element(
          'w:r',
          {},
          element('w:rPr', {}, valueElement('w:rStyle', commentMarkStyle)),
          element('w:annotationRef'),
        ),
        writeRun(question(change)),
      ),
    ),
  )
  return xmlHeader + element('w:comments', namespaces, ...items)
}

/** Id of the style of a comment's own text. */
export const commentTextStyle = 'CommentText'

/** The reader of the file reads Chinese, whatever language the command speaks. */
function question({before, after, rule, line}: Change): string {
  const values = {before: shortened(before), after: shortened(after), rule, line}
  if (after === '') return word('write/docx-comment-removed', values, 'zh')
  return word(before === '' ? 'write/docx-comment-added' : 'write/docx-comment-changed', values, 'zh')
}

/** A comment is a note in the margin: of a long piece its two ends say enough. */
function shortened(text: string): string {
  const flat = text.replace(/\s*\n\s*/gu, '⏎')
  const characters = [...flat]
  if (characters.length <= 200) return flat
  return `${characters.slice(0, 120).join('')}……${characters.slice(-60).join('')}`
}
