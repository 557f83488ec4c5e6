import {parseLength} from './parse-length.ts'

type LengthText = string | 0

/**
 * A length in points.
 *
 * @param text     Has passed the schema.
 * @param relative What an em and a line are worth here.
 */
export function points(text: LengthText, relative: {em?: number; line?: number} = {}): number {
  const {value, unit} = parseLength(text) ?? {value: 0, unit: 'pt'}
  return round(unit === 'em' ? value * (relative.em ?? 0) : unit === 'line' ? value * (relative.line ?? 0) : value)
}

/** A length in em of a size: `2em` and `2字` as they are, absolute lengths divided. */
export function ems(text: LengthText, size: number): number {
  return round(points(text, {em: size}) / size)
}

/** A ten-thousandth of a point is beyond any printer; the rest is noise of binary fractions. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
