import type {MessageValues} from '../../messages/report.ts'
import type {Language} from '../../messages/word.ts'

/** Where a command speaks: results to `out`, all else to `err`. */
export interface Terminal {
  language: Language
  /** Write a result, with a line end. */
  out(text: string): void
  /** Write a message, with a line end. */
  err(text: string): void
  /** The catalogue's words in the terminal's language. */
  word(id: string, values?: MessageValues): string
  /** True where a person looks on: progress may be shown and overwritten. */
  interactive: boolean
  /** Columns of the screen. */
  columns: number
  paint(text: string, colour: Colour): string
}

export type Colour = 'red' | 'yellow' | 'green' | 'grey' | 'bold'
