import type {Bound} from '../../model/observation.ts'

/** A figure as found in a folded text: verbatim coefficient, never a float. */
export interface Quantity {
  type: 'quantity'
  kind: 'percent' | 'points' | 'times' | 'ratio' | 'fraction' | 'amount'
  /** Of the whole, words of bound and unit included. */
  start: number
  end: number
  /** Of the first digit. */
  at: number
  number: string
  numberHigh: string | null
  unit: string
  /** What the words touching the number say; undefined where they say nothing. */
  bound?: Bound
  /** True where the bound stands in front and so serves a whole list (分别超过2%、5%). */
  boundBefore?: true
  /** All parts of a ratio: 7.4∶39.6∶53. */
  parts?: string[]
}

/** Digits that state nothing about an indicator. */
export interface NoFigure {
  type: 'none'
  why:
    | 'date'
    | 'duration'
    | 'ordinal'
    | 'rank'
    | 'name'
    | 'code'
    | 'label'
    | 'threshold'
    | 'specification'
    | 'fraction'
    | 'bare'
  start: number
  end: number
}
