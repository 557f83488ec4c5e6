import type {Finding} from '../../messages/finding.ts'
import type {Colour, Terminal} from './terminal.ts'

/** Findings of one kind that are spelt out; of the others only the lines are named. */
const spelt = 2
/** Lines that are named of a kind. */
const named = 8
/** Kinds shown for one file. */
const kinds = 12

/**
 * Put the findings of one file in lines, `file:line:column: severity: words`: errors first, then what needs a decision, then notes;
 * those of one kind together, the first in full and the others by their lines.
 */
export function formatFindings(path: string, found: readonly Finding[], terminal: Terminal): string[] {
  const groups = group(found)
  const shown = groups.slice(0, kinds)
  const hidden = groups.slice(kinds).reduce((sum, {length}) => sum + length, 0)
  const lines = shown.flatMap((group) => formatGroup(path, group, terminal))
  return hidden === 0 ? lines : [...lines, terminal.paint(terminal.word('cli/more-findings', {count: hidden}), 'grey')]
}

function group(found: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of found) {
    const key = `${finding.severity} ${finding.id || finding.reason}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].sort((a, b) => rank(a[0]!) - rank(b[0]!))
}

function rank({severity, id}: Finding): number {
  const uncertain = /uncertain|doubt|unattributed/u.test(id) ? 0 : 1
  return {error: 0, warning: 2, note: 4}[severity] + uncertain
}

function formatGroup(path: string, group: Finding[], terminal: Terminal): string[] {
  // One more in full costs no more than the line that counts it.
  const first = group.slice(0, group.length === spelt + 1 ? spelt + 1 : spelt)
  const rest = group.slice(first.length)
  const lines = first.map((finding) => formatFinding(path, finding, terminal))
  if (rest.length === 0) return lines
  const places = rest.flatMap(({line}) => line ?? [])
  const list = places.slice(0, named).join(', ') + (places.length > named ? ' …' : '')
  const more = places.length > 0 ? 'cli/more-like-it' : 'cli/more-of-it'
  return [...lines, terminal.paint(`  ${terminal.word(more, {count: rest.length, lines: list})}`, 'grey')]
}

function formatFinding(
  path: string,
  {severity, id, reason, values, line, column, file = path}: Finding,
  terminal: Terminal,
): string {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
  const label = terminal.paint(terminal.word(`cli/severity-${severity}`), colours[severity])
  return `${place}: ${label}: ${id === '' ? reason : terminal.word(id, values)}`
}

const colours: Record<Finding['severity'], Colour> = {error: 'red', warning: 'yellow', note: 'grey'}
