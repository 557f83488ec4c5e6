import {basename} from 'node:path'
import type {BuildResult} from '../../batch/build-task.ts'
import {formatCounts} from './format-result.ts'
import {formatTable} from './format-table.ts'
import type {Terminal} from './terminal.ts'

/** The table at the end of a run. */
export function formatResults(results: readonly BuildResult[], terminal: Terminal): string {
  const {word} = terminal
  const numbers = ['pages', 'changes', 'uncertain', 'figures', 'ms'] as const
  const columns = [
    {title: word('cli/column-file'), widest: 44},
    {title: word('cli/column-state')},
    ...numbers.map((name) => ({title: word(`cli/column-${name}`), align: 'right' as const})),
    {title: word('cli/column-findings')},
  ]
  const rows = results.map((result) => {
    const {path, state, pages, changes, uncertain, observations, milliseconds} = result
    const figures = [pages, changes, uncertain, observations, milliseconds]
    const blank = state === 'failed'
    return [
      basename(path),
      word(`cli/state-${state}`),
      ...figures.map((figure) => (blank || figure === null ? '' : String(figure))),
      formatCounts(result, terminal),
    ]
  })
  return formatTable(columns, rows)
}
