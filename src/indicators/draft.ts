import type {Observation} from '../model/observation.ts'

/** An observation with what only the extraction knows of it. */
export interface Draft {
  observation: Observation
  /** Index of its passage and of its sentence therein. */
  passage: number
  sentence: number
  /** Index of the number in the passage's folded text. */
  at: number
  inBrackets: boolean
  comparison: boolean
  average: boolean
  /** 镇级收入全部超过1000万元: of each of many, not of the region. */
  ofEach: boolean
  /** The earlier figure of 由…增加到…. */
  earlier: boolean
  /** Stands where a term of years is summed up, not the last year. */
  inTerm: boolean
  inTargetList: boolean
}
