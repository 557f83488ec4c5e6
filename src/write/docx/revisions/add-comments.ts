import type {Change} from '../../../model/change.ts'
import {element} from '../xml/element.ts'
import {valueElement} from '../xml/value-element.ts'
import type {DocumentText} from './document-text.ts'
import type {ChangePlace} from './find-places.ts'
import {addMark, type Marks, markRank} from './mark.ts'

/** A comment of the document: its id and what it is about. */
export interface WordComment {
  id: number
  change: Change
}

/** Id of the character style of a comment's mark. */
export const commentMarkStyle = 'CommentReference'

/** Put the marks of a comment round every place. A comment needs some text to hang on: an empty place takes its paragraph. */
export function addComments(places: ChangePlace[], {paragraphs}: DocumentText, marks: Marks): WordComment[] {
  return places.flatMap(({change, start, end}, index) => {
    const first = paragraphs.find((paragraph) => paragraph.end >= start)
    const last = paragraphs.findLast((paragraph) => paragraph.start < Math.max(end, start + 1)) ?? first
    if (!first || !last) return []
    const id = index
    addMark(marks, first.children, {
      offset: Math.max(0, start - first.start),
      rank: markRank.beginComment,
      markup: element('w:commentRangeStart', {'w:id': id}),
    })
    addMark(marks, last.children, {
      offset: Math.min(end, last.end) - last.start,
      rank: markRank.endComment,
      markup: element('w:commentRangeEnd', {'w:id': id}) + reference(id),
    })
    return [{id, change}]
  })
}

function reference(id: number): string {
  const look = element('w:rPr', {}, valueElement('w:rStyle', commentMarkStyle))
  return element('w:r', {}, look, element('w:commentReference', {'w:id': id}))
}
