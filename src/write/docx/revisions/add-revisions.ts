import type {Inline} from '../../../model/styled-document.ts'
import {writeRun} from '../body/write-run.ts'
import {element} from '../xml/element.ts'
import {type DocumentText, lengthOf} from './document-text.ts'
import type {ChangePlace} from './find-places.ts'
import {addMark, type Marks, markRank} from './mark.ts'

/**
 * Show corrections as tracked insertions and deletions, which Word can accept or reject one by one.
 *
 * Only what is sure: the words stand there letter by letter and nowhere else, within one run, and what changed is no line end
 * (a rejected paragraph mark would take the next paragraph's look along).
 *
 * @param nextId Ids of revisions.
 * @param date   Date of the revisions, ISO.
 * @returns      Number of changes shown.
 */
export function addRevisions(
  places: ChangePlace[],
  {paragraphs}: DocumentText,
  marks: Marks,
  {nextId, date}: {nextId: () => number; date: string},
): number {
  let shown = 0
  let taken = 0
  for (const place of places) {
    const edit = place.sure ? smallestEdit(place) : undefined
    const paragraph = edit && paragraphs.find((one) => one.start <= edit.start && edit.end <= one.end)
    if (!edit || !paragraph || edit.start < taken) continue
    const [start, end] = [edit.start - paragraph.start, edit.end - paragraph.start]
    const style = styleBetween(paragraph.children, start, end)
    if (!style) continue
    const revision = () => ({'w:id': nextId(), 'w:author': author, 'w:date': date})
    if (edit.deleted !== '') {
      const markup = element('w:del', revision(), writeRun(edit.deleted, undefined, 'w:delText'))
      addMark(marks, paragraph.children, {offset: start, rank: markRank.deletion, markup})
    }
    if (end > start) {
      const opening = element('w:ins', revision()).replace('/>', '>')
      addMark(marks, paragraph.children, {offset: start, rank: markRank.beginInsertion, markup: opening})
      addMark(marks, paragraph.children, {offset: end, rank: markRank.endInsertion, markup: '</w:ins>'})
    }
    taken = edit.end + 1
    shown++
  }
  return shown
}

/** Who made the corrections and asks the questions. */
export const author = 'baogao'

/** What differs once the words that stand on both sides are put aside. */
function smallestEdit({change, start}: ChangePlace): {start: number; end: number; deleted: string} | undefined {
  const {before, after} = change
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const deleted = before.slice(head, before.length - tail)
  const inserted = after.slice(head, after.length - tail)
  if (deleted === inserted || /[\r\n]/u.test(deleted + inserted) || /\p{Cs}/u.test(deleted + inserted)) return undefined
  return {start: start + head, end: start + head + inserted.length, deleted}
}

/** A revision may hold runs but no link or note: true where all of it lies in one text. */
function styleBetween(children: Inline[], start: number, end: number): boolean {
  let at = 0
  for (const child of children) {
    const next = at + lengthOf(child)
    if (child.type === 'text' && at <= start && end <= next) return true
    at = next
  }
  return false
}
