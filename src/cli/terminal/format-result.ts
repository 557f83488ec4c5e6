import type {BuildResult} from '../../batch/build-task.ts'
import type {Terminal} from './terminal.ts'

/** One line that says what became of an input. */
export function formatResult(result: BuildResult, terminal: Terminal): string {
  const {path: name, written, changes, uncertain, observations, milliseconds: ms} = result
  const folder = `${result.folder}/`
  const findings = formatCounts(result, terminal)
  const figures = {written: written.length, pages: result.pages ?? 0, changes, uncertain, observations}
  const words = terminal.word(`cli/result-${result.state}`, {name, folder, findings, ms, ...figures})
  const mark = {
    built: terminal.paint('✓', 'green'),
    skipped: terminal.paint('–', 'grey'),
    failed: terminal.paint('✗', 'red'),
  }
  return `${mark[result.state]} ${words}`
}

/** 1 errors, 2 warnings */
export function formatCounts({counts}: BuildResult, {word}: Terminal): string {
  const kinds = ['error', 'warning', 'note'] as const
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => word(`cli/count-${kind}`, {count: counts[kind]}))
  return parts.length === 0 ? word('cli/no-findings') : parts.join(word('cli/and'))
}
