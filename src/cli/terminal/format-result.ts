import type {BuildResult} from '../../batch/build-task.ts'
import type {Terminal} from './terminal.ts'

/** One line that says what became of an input. */
export function formatResult(result: BuildResult, terminal: Terminal): string {
  const {path: name, milliseconds: ms} = result
  const folder = `${result.folder}/`
  const findings = formatCounts(result, terminal)
  const parts = formatParts(result, terminal)
  const words = terminal.word(`cli/result-${result.state}`, {name, folder, findings, parts, ms})
  const mark = {
    built: terminal.paint('✓', 'green'),
    skipped: terminal.paint('–', 'grey'),
    failed: terminal.paint('✗', 'red'),
  }
  return `${mark[result.state]} ${words}`
}

/** 9 files, 20 pages, 12 changes (3 uncertain), 177 figures, no findings; what was not asked for is left out. */
function formatParts(result: BuildResult, terminal: Terminal): string {
  const {written, pages, changes, uncertain, observations} = result
  const counts = [
    ['files', written.length],
    ['pages', pages],
    [uncertain ? 'uncertain-changes' : 'changes', changes],
    ['figures', observations],
  ] as const
  const parts = counts
    .filter(([, count]) => count !== null)
    .map(([name, count]) => terminal.word(`cli/part-${name}`, {count: count!, uncertain}))
  return [...parts, formatCounts(result, terminal)].join(terminal.word('cli/comma'))
}

/** 1 errors, 2 warnings */
export function formatCounts({counts}: BuildResult, {word}: Terminal): string {
  const kinds = ['error', 'warning', 'note'] as const
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => word(`cli/count-${kind}`, {count: counts[kind]}))
  return parts.length === 0 ? word('cli/no-findings') : parts.join(word('cli/and'))
}
