import {simplify} from '../text/simplify.ts'
import type {Line} from './draft.ts'
import {salutationPattern} from './knowledge/title-block-patterns.ts'

const salutation = new RegExp(`^${salutationPattern}`, 'u')
const opening = /^(?:现在|下面|今天|这次|我|受|过去|刚刚|首先|根据|请|从第)/u

/** Leads, captions and abstracts above a greeting are shorter; and shorter than the report. */
const longestLead = 1200
const surelyLead = 400

/**
 * Where the report proper begins: the line of the first salutation, else the first heading or paragraph.
 *
 * @returns Index in `lines`; 0 where nothing looks like a title block above.
 */
export function findBody(lines: readonly Line[]): number {
  const greeted = lines.findIndex((line, index) => isSalutation(line, lines[index + 1]))
  const begun = findBeginning(lines)
  if (greeted < 0) return Math.max(begun, 0)
  // A report quoted in a news item greets late, or greets again at its end; a caption or lead of a few lines may stand above.
  const above = lines.slice(0, greeted)
  const long = begun < 0 ? 0 : above.slice(begun).filter((line) => isParagraph(line.text)).length
  if (long > 4) return Math.max(begun, 0)
  const lead = proseLength(above)
  const isLead = lead <= longestLead && (lead <= surelyLead || lead < proseLength(lines.slice(greeted)))
  return isLead ? greeted : Math.max(begun, 0)
}

/** The first heading or paragraph; on a page of short lines the first two lines of prose. */
function findBeginning(lines: readonly Line[]): number {
  const whole = lines.findIndex((line) => /^一\s*[、.．]/u.test(line.text) || isParagraph(line.text))
  return whole >= 0
    ? whole
    : lines.findIndex(({text}, index) => text.length >= 20 && isProse(text) && isProse(lines[index + 1]?.text ?? ''))
}

/** Whether a line greets the meeting at the report's start, be it fused with the opening. */
export function isSalutation(line: Line, next: Line | undefined): boolean {
  const greeting = salutation.exec(line.text)
  if (!greeting) return false
  const rest = line.text.slice(greeting[0].length).trim()
  return rest === '' ? next !== undefined : opening.test(simplify(rest))
}

function proseLength(lines: readonly Line[]): number {
  return lines.reduce((sum, {text}) => sum + (isProse(text) ? text.length : 0), 0)
}

/** Running text, be it in the short lines of a page. */
function isProse(text: string): boolean {
  return text.length >= 12 && /[，。；,;]/u.test(text)
}

function isParagraph(text: string): boolean {
  return text.length >= 60 && /[。；]/u.test(text)
}
