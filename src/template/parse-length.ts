import {chineseSizes} from './chinese-sizes.ts'

/** Relative units are kept apart from points, for what they are relative to is known only to the style. */
export interface Length {
  value: number
  unit: 'pt' | 'em' | 'line'
}

/** A length as a template writes it: `12pt`, `37mm`, `1.5cm`, `2em`, `2字`, `0.5行`, `三号`, `0`. */
export const lengthPattern = new RegExp(
  `^(?:0|(?<number>[0-9]{1,4}(?:\\.[0-9]{1,4})?) ?(?<unit>pt|mm|cm|in|em|字|line|行|磅)|(?<size>${Object.keys(chineseSizes).join('|')}))$`,
  'u',
)

const pointsPerUnit: Record<string, number> = {pt: 1, 磅: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72}
const relativeUnits: Record<string, Length['unit']> = {em: 'em', 字: 'em', line: 'line', 行: 'line'}

/**
 * Read a length.
 *
 * @returns Points, em or lines; undefined for what is no length (no unit, a sign, more than 9999).
 */
export function parseLength(text: string | number): Length | undefined {
  const groups = lengthPattern.exec(String(text))?.groups
  if (!groups) return undefined
  const {number, unit, size} = groups
  if (size) return {value: chineseSizes[size]!, unit: 'pt'}
  if (!number || !unit) return {value: 0, unit: 'pt'}
  const relative = relativeUnits[unit]
  return relative ? {value: Number(number), unit: relative} : {value: Number(number) * pointsPerUnit[unit]!, unit: 'pt'}
}
