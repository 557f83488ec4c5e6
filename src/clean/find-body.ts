import {simplify} from '../text/simplify.ts'
import type {Line} from './draft.ts'
import {salutationPattern} from './knowledge/title-block-patterns.ts'

const salutation = new RegExp(`^${salutationPattern}`, 'u')
const opening = /^(?:现在|下面|今天|这次|我|受|过去|刚刚|首先|根据|请|从第)/u

/**
 * Where the report proper begins: the line of the first salutation, else the first heading or paragraph.
 *
 * @returns Index in `lines`; 0 where nothing looks like a title block above.
 */
export function findBody(lines: readonly Line[]): number {
  const greeted = lines.findIndex((line, index) => isSalutation(line, lines[index + 1]))
  const begun = lines.findIndex((line) => /^一\s*[、.．]/u.test(line.text) || isParagraph(line.text))
  if (greeted < 0) return Math.max(begun, 0)
  // A report quoted in a news item greets late; a caption or lead of a few lines may stand above the greeting.
  const long = begun < 0 ? 0 : lines.slice(begun, greeted).filter((line) => isParagraph(line.text)).length
  return long > 4 ? begun : greeted
}

/** Whether a line greets the meeting at the report's start, be it fused with the opening. */
export function isSalutation(line: Line, next: Line | undefined): boolean {
  const greeting = salutation.exec(line.text)
  if (!greeting) return false
  const rest = line.text.slice(greeting[0].length).trim()
  return rest === '' ? next !== undefined : opening.test(simplify(rest))
}

function isParagraph(text: string): boolean {
  return text.length >= 60 && /[。；]/u.test(text)
}
