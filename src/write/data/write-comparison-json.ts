import type {Comparison} from '../../model/comparison.ts'

/** Write a comparison as JSON: every cell holds the observation it shows, with its sentence. */
export function writeComparisonJson(comparison: Comparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`
}
