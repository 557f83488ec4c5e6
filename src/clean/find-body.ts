import {simplify} from '../text/simplify.ts'
import type {Line} from './draft.ts'
import {salutationPattern} from './knowledge/title-block-patterns.ts'

const salutation = new RegExp(`^${salutationPattern}`, 'u')
const opening = /^(?:现在|下面|今天|这次|我|受|过去|刚刚|首先|根据|请|从第)/u

/** Leads, captions and abstracts above a greeting are shorter. */
const longestLead = 1200

/**
 * Where the report proper begins: the line of the first salutation, else the first heading or paragraph.
 *
 * @returns Index in `lines`; 0 where nothing looks like a title block above.
 */
export function findBody(lines: readonly Line[]): number {
  const greeted = lines.findIndex((line, index) => isSalutation(line, lines[index + 1]))
  const begun = lines.findIndex((line) => /^一\s*[、.．]/u.test(line.text) || isParagraph(line.text))
  if (greeted < 0) return Math.max(begun, 0)
  // A report quoted in a news item greets late, or greets again at its end; a caption or lead of a few lines may stand above.
  const above = lines.slice(0, greeted)
  const long = begun < 0 ? 0 : above.slice(begun).filter((line) => isParagraph(line.text)).length
  if (long > 4) return Math.max(begun, 0)
  const prose = above.reduce((sum, {text}) => sum + (isProse(text) ? text.length : 0), 0)
  if (prose <= longestLead) return greeted
  return begun >= 0 ? begun : lines.findIndex(({text}) => isProse(text))
}

/** Whether a line greets the meeting at the report's start, be it fused with the opening. */
export function isSalutation(line: Line, next: Line | undefined): boolean {
  const greeting = salutation.exec(line.text)
  if (!greeting) return false
  const rest = line.text.slice(greeting[0].length).trim()
  return rest === '' ? next !== undefined : opening.test(simplify(rest))
}

/** Running text, be it in the short lines of a page. */
function isProse(text: string): boolean {
  return text.length >= 12 && /[，。；,;]/u.test(text)
}

function isParagraph(text: string): boolean {
  return text.length >= 60 && /[。；]/u.test(text)
}
