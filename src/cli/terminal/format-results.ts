import {basename} from 'node:path'
import type {BuildResult} from '../../batch/build-task.ts'
import {formatCounts} from './format-result.ts'
import {formatTable} from './format-table.ts'
import type {Terminal} from './terminal.ts'

/** The table at the end of a run; of what failed it says why. */
export function formatResults(results: readonly BuildResult[], terminal: Terminal): string {
  const {word} = terminal
  const numbers = ['pages', 'changes', 'uncertain', 'figures', 'ms'] as const
  const columns = [
    {title: word('cli/column-file'), widest: 44},
    {title: word('cli/column-state')},
    ...numbers.map((name) => ({title: word(`cli/column-${name}`), align: 'right' as const})),
    {title: word('cli/column-findings'), widest: 72},
  ]
  const rows = results.map((result) => {
    const {path, state, pages, changes, uncertain, observations, milliseconds} = result
    const figures = [pages, changes, uncertain, observations, milliseconds]
    const blank = state === 'failed'
    return [
      basename(path),
      word(`cli/state-${state}`),
      ...figures.map((figure) => (blank || figure === null ? '' : String(figure))),
      reasonOf(result, terminal) ?? formatCounts(result, terminal),
    ]
  })
  return formatTable(columns, rows)
}

function reasonOf({state, findings: [first]}: BuildResult, {word}: Terminal): string | undefined {
  if (state !== 'failed' || !first) return undefined
  return first.id === '' ? first.reason : word(first.id, first.values)
}
