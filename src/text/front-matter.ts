import {Document, isMap, parseDocument} from 'yaml'

/** A Markdown text taken apart. */
export interface FrontMatter {
  /** Keys in their order; values as YAML reads them, lists and maps left out. */
  values: Record<string, string | number>
  /** The block itself with both `---` lines, '' where the text has none. */
  source: string
  /** What follows the block. */
  body: string
  /** What YAML found wrong, with the line in the text, from 1. */
  error?: {reason: string; line: number}
}

/**
 * Take the front matter off a Markdown text.
 *
 * ```text
 * ---⏎title: 政府工作报告⏎year: 2020⏎---⏎⏎# 政府工作报告
 * ```
 *
 * @param markdown Line ends \n.
 * @returns        Without a closing `---` all of the text is body: a thematic break, not front matter.
 */
export function readFrontMatter(markdown: string): FrontMatter {
  const match = /^---[ \t]*\n(?<yaml>(?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/u.exec(markdown)
  if (!match) return {values: {}, source: '', body: markdown}
  const source = match[0]
  const document = parseDocument(match.groups?.yaml ?? '', {strict: false})
  const [fault] = document.errors
  const result: FrontMatter = {
    values: isMap(document.contents) ? scalars(document) : {},
    source,
    body: markdown.slice(source.length),
  }
  if (fault) result.error = {reason: fault.message.split('\n')[0] ?? '', line: (fault.linePos?.[0].line ?? 0) + 1}
  return result
}

/**
 * Write front matter as `key: value` lines between two `---`.
 *
 * @param values Undefined ones are left out.
 * @returns      Two lines of `---` and nothing between where nothing is known. Ends in a line end.
 */
export function writeFrontMatter(values: Record<string, string | number | undefined>): string {
  const known = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
  return `---\n${known.map(([key, value]) => `${key}: ${scalar(value)}\n`).join('')}---\n`
}

/** Quoted only where YAML would read something else. */
function scalar(value: string | number): string {
  return new Document(value).toString({lineWidth: 0}).trimEnd()
}

/** A date such as 2020-01-02 stays the text it is: the core schema has no dates. */
function scalars(document: Document): Record<string, string | number> {
  const values: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(document.toJS() as Record<string, unknown>)) {
    if (typeof value === 'string' || typeof value === 'number') values[key] = value
    else if (typeof value === 'boolean') values[key] = String(value)
  }
  return values
}
