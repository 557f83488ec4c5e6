import type {Counter} from './read-numbering.ts'
import type {PartRelationship} from './read-relationships.ts'
import type {WordStyle} from './read-styles.ts'
import type {WordBlock} from './word-block.ts'

/** What the walk over a part leans on, and what it counts on its way. */
export interface ReadContext {
  styles: Map<string, WordStyle>
  defaultStyle: WordStyle | undefined
  count: Counter
  relationships: Map<string, PartRelationship>
  /** Fields that are open: they may span paragraphs. */
  fields: OpenField[]
  /** Name of the bookmark that was opened last: ours name notes. */
  bookmark: string | undefined
  tally: Tally
  /** Blocks of the web pages that the file embeds, by relationship. */
  chunks: ReadonlyMap<string, WordBlock[]>
}

export interface OpenField {
  instruction: string
  /** True behind its separator: what follows is what the reader sees. */
  result: boolean
}

/** What is said aloud when the walk is done. */
export interface Tally {
  insertions: number
  deletions: number
  comments: number
  pictures: number
  textBoxes: number
  hidden: number
  contents: number
  /** Files of another format whose text Word takes in when it opens the file. */
  embedded: number
}
