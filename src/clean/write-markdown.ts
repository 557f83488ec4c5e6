import {escapeMarkdown} from '../text/escape-markdown.ts'
import {writeFrontMatter} from '../text/front-matter.ts'
import type {Draft, Line} from './draft.ts'
import {writeTable} from './write-table.ts'

/** report.md in its two halves: the ledger counts the text without its front matter. */
export interface Written {
  /** Front matter with the blank line below it. */
  matter: string
  /** Ends in one line end. */
  text: string
}

/** Write the draft as report.md: front matter, then one block a line with a blank line between. */
export function writeMarkdown(draft: Draft): Written {
  const {title, year, date, meeting, speaker, office, region} = draft.metadata
  const matter = writeFrontMatter({title, year, date, meeting, speaker, office, region})
  return {matter: `${matter}\n`, text: `${blocks(draft.lines).join('\n\n')}\n`}
}

/** Write a report.md again whose lines stayed where they were. */
export function writeSettled(draft: Draft): Written {
  const body = draft.lines.map((line) => line.text).join('\n')
  return {matter: '', text: `${body.replace(/\n+$/u, '')}\n`}
}

/** A block a line, but for the rows of a table and the lines of code: those stand together. */
function blocks(lines: readonly Line[]): string[] {
  const found: string[] = []
  let above: Line | undefined
  let cells: Line[] = []
  const flush = () => {
    if (cells.length > 0) found.push(writeTable(cells))
    cells = []
  }
  for (const line of lines) {
    if (cells[0] && cells[0].cell?.table !== line.cell?.table) flush()
    if (line.cell) cells.push(line)
    else if (line.role === 'verbatim' && above?.role === 'verbatim' && !line.gap)
      found.push(`${found.pop()}\n${line.text}`)
    else found.push(block(line))
    above = line
  }
  flush()
  return found
}

function block(line: Line): string {
  switch (line.role) {
    case 'title':
    case 'annex':
    case 'glossary':
      return `# ${words(line.text)}`
    case 'heading':
      return `${'#'.repeat((line.level ?? 1) + 1)} ${words(line.text)}`
    case 'note':
      return `[^${line.note}]: ${inline(line)}`
    case 'verbatim':
      return line.text
    case 'body':
      return line.bullet ? `- ${inline(line)}` : inline(line)
    default:
      return inline(line)
  }
}

function inline(line: Line): string {
  if (line.markup) return line.text
  const strong = line.strong ?? 0
  if (strong === 0) return words(line.text)
  return `**${words(line.text.slice(0, strong))}**${words(line.text.slice(strong), 'inside')}`
}

/** Text with its footnote marks, which alone are Markdown in it. */
function words(text: string, where: 'start' | 'inside' = 'start'): string {
  return text
    .split(/(?<mark>\[\^\d{1,3}\])/u)
    .map((piece, index) => (index % 2 === 1 ? piece : escapeMarkdown(piece, index === 0 ? where : 'inside')))
    .join('')
}
