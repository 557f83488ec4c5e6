import type {Draft} from './draft.ts'

/**
 * Write a report.md again whose lines stayed where they were.
 *
 * @param matter Its front matter, as it stood.
 * @returns      Ends in one line end.
 */
export function writeSettled(draft: Draft, matter: string): string {
  const body = draft.lines.map((line) => line.text).join('\n')
  return `${matter}${body.replace(/\n+$/u, '')}\n`
}
