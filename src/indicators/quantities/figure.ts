import type {Bound} from '../../model/observation.ts'
import type {Quantity} from './quantity.ts'

/** A quantity before the words of bound around it are read. */
export interface Figure {
  start: number
  end: number
  number: string
  numberHigh?: string | null
  unit: string
  kind: Quantity['kind']
  /** 多, 余: more than the number. */
  more?: boolean
  /** A bound that stands inside: 翻了近一番. */
  bound?: Bound
}
