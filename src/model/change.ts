/** One edit that cleaning made. `before` and `after` are verbatim pieces: `after` is '' for a removal, `before` is '' for an addition. */
export interface Change {
  /** Id of the rule that made it: the name of its file in src/clean/rules. */
  rule: string
  /** Line of the raw text, from 1. */
  line: number
  before: string
  after: string
  /** False where a person should look: a guess on evidence, not a certainty. */
  certain: boolean
}
