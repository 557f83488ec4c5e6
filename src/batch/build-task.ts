import type {KitOptions} from '../files/open-kit.ts'
import type {Finding} from '../messages/finding.ts'

/** How every input of a run is built. Plain data: it crosses threads. */
export type RunOptions = KitOptions

/** One input of a run. */
export interface BuildTask {
  path: string
  /** Folder of its outputs. */
  folder: string
}

/** What happened to one input. */
export interface BuildResult extends BuildTask, Figures {
  /** `skipped`: up to date, nothing was done. */
  state: 'built' | 'skipped' | 'failed'
  /** File names in `folder`. */
  written: string[]
  /** All of them by severity; `findings` holds the first hundreds. */
  counts: {error: number; warning: number; note: number}
  findings: Finding[]
  milliseconds: number
}

/** What a table tells of an input. */
export interface Figures {
  /** Null where no format that was asked for has pages; so, too, for `observations`. */
  pages: number | null
  changes: number
  /** Of the changes, those that a person should look at. */
  uncertain: number
  observations: number | null
}
