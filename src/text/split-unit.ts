import {magnitudes} from './units.ts'

const sizes = Object.entries(magnitudes).sort((a, b) => b[0].length - a[0].length)

/** Part a unit into its power of ten and what it measures: 万亿元 → 12, 元. */
export function splitUnit(unit: string): {power: number; base: string} {
  const size = sizes.find(([word]) => unit.startsWith(word) && unit !== word)
  return size ? {power: size[1], base: unit.slice(size[0].length)} : {power: 0, base: unit}
}
