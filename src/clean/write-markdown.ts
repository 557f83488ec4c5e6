import {escapeMarkdown} from '../text/escape-markdown.ts'
import {writeFrontMatter} from '../text/front-matter.ts'
import type {Draft, Line} from './draft.ts'

/**
 * Write the draft as report.md: front matter, then one block a line with a blank line between.
 *
 * @returns Ends in one line end.
 */
export function writeMarkdown(draft: Draft): string {
  const {title, year, date, meeting, speaker, office, region} = draft.metadata
  const matter = writeFrontMatter({title, year, date, meeting, speaker, office, region})
  const body = draft.lines.map(block).join('\n\n')
  return `${matter}${matter && body ? '\n' : ''}${body}\n`
}

function block(line: Line): string {
  switch (line.role) {
    case 'title':
      return `# ${escapeMarkdown(line.text)}`
    case 'heading':
      return `${'#'.repeat((line.level ?? 1) + 1)} ${escapeMarkdown(line.text)}`
    case 'glossary':
      return `## ${escapeMarkdown(line.text)}`
    case 'note':
      return `[^${line.note}]: ${inline(line)}`
    case 'verbatim':
      return line.text
    default:
      return paragraph(line)
  }
}

function paragraph(line: Line): string {
  return inline(line)
}

function inline(line: Line): string {
  if (line.markup) return line.text
  const strong = line.strong ?? 0
  if (strong === 0) return escapeMarkdown(line.text)
  return `**${escapeMarkdown(line.text.slice(0, strong))}**${escapeMarkdown(line.text.slice(strong), 'inside')}`
}
