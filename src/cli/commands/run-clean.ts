import {clean} from '../../clean/clean.ts'
import {readSource} from '../../files/read-source.ts'
import type {Change} from '../../model/change.ts'
import {readInput} from '../../read/read-input.ts'
import {formatTable} from '../terminal/format-table.ts'
import type {Terminal} from '../terminal/terminal.ts'
import {telling} from './telling.ts'

/** `baogao clean`: report.md, or the changes, to stdout. */
export async function runClean(
  path: string,
  options: {changes?: boolean; force?: boolean},
  terminal: Terminal,
): Promise<number> {
  return telling(path, terminal, async (file) => {
    const raw = await readInput(await readSource(path, file), path, file, options)
    const {markdown, changes} = clean(raw, file, options)
    terminal.out(options.changes ? formatChanges(changes, terminal) : markdown.trimEnd())
  })
}

/** Uncertain changes first, each kind in the order of the text. */
function formatChanges(changes: readonly Change[], {word, columns}: Terminal): string {
  if (changes.length === 0) return word('cli/no-changes')
  const sorted = [...changes].sort((a, b) => Number(a.certain) - Number(b.certain) || a.line - b.line)
  const widest = Math.max(16, Math.floor((columns - 40) / 2))
  const titles = ['line', 'certain', 'rule', 'before', 'after'] as const
  const layout = titles.map((name) => ({
    title: word(`cli/column-${name}`),
    ...(name === 'line' && {align: 'right' as const}),
    ...((name === 'before' || name === 'after') && {widest}),
  }))
  const rows = sorted.map(({line, certain, rule, before, after}) => {
    return [String(line), certain ? '✓' : '?', rule, visible(before), visible(after)]
  })
  return formatTable(layout, rows)
}

/** Line ends and blanks are what many changes are about. */
function visible(text: string): string {
  return text
    .replace(/\r?\n/gu, '⏎')
    .replace(/\t/gu, '→')
    .replace(/[ \u00a0\u3000]/gu, '␣')
}
