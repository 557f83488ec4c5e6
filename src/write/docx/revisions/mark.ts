import type {Inline} from '../../../model/styled-document.ts'

/** Markup that stands between the characters of a paragraph. */
export interface Mark {
  /** Characters of the paragraph before it. */
  offset: number
  /** Among marks of one place: what ends stands before what begins. */
  rank: number
  markup: string
}

/** Order of marks that stand at one place. */
export const markRank = {endInsertion: 0, endComment: 1, beginComment: 2, deletion: 3, beginInsertion: 4} as const

/** Marks by the paragraph's list of inlines. */
export type Marks = Map<Inline[], Mark[]>

export function addMark(marks: Marks, children: Inline[], mark: Mark): void {
  const known = marks.get(children)
  if (known) known.push(mark)
  else marks.set(children, [mark])
}
