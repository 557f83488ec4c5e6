import type {Draft} from './draft.ts'

/** One truth about texts as they are found, and what to do about it. */
export interface Rule {
  /** The file's name: `join-cut-lines`. Stands in changes.json. */
  name: string
  /** Edits the draft through its functions only, which list every change. */
  apply: (draft: Draft) => void
  /** Rules whose work this one reads; the examples are run after them. */
  follows?: string[]
  /** The rule's proof, run by one test: raw lines before, lines after. `before` equal to `after` is a negative. */
  examples: Example[]
}

export interface Example {
  before: string
  after: string
  /** Why, where the text alone does not tell. */
  because?: string
}
