import type {ReportMetadata} from '../model/report.ts'
import {chineseDay} from '../text/chinese-day.ts'

/**
 * Fill a template's {placeholders} from the report's front matter, then from the template's own values.
 *
 * @param keep Names left as they are, for what only the paginator knows: page, pages.
 * @returns    The text, and the names that nothing could fill (the text holds '' there).
 */
export function fillPlaceholders(
  text: string,
  metadata: ReportMetadata,
  values: Record<string, string>,
  keep: string[] = [],
): {text: string; missing: string[]} {
  const missing: string[] = []
  const filled = text.replace(/\{(?<name>[^{}]*)\}/gu, (whole, name: string) => {
    if (keep.includes(name)) return whole
    const value = placeholderValue(name, metadata, values)
    if (value === '') missing.push(name)
    return value
  })
  return {text: filled, missing}
}

/** A value of the template may itself name front matter keys; one of which nothing is known makes the whole unknown. */
function placeholderValue(name: string, metadata: ReportMetadata, values: Record<string, string>): string {
  const own = Object.hasOwn(metadata, name) ? metadata[name] : undefined
  if (own !== undefined) return name === 'date' ? chineseDay(String(own)) : String(own)
  const value = Object.hasOwn(values, name) ? values[name]! : ''
  const {text, missing} = value.includes('{') ? fillPlaceholders(value, metadata, {}) : {text: value, missing: []}
  return missing.length > 0 ? '' : text
}
