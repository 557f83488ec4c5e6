import type {VFile} from 'vfile'
import type {MessageValues} from './report.ts'

/** A message as plain data: it crosses threads and goes into run.json. */
export interface Finding {
  severity: 'error' | 'warning' | 'note'
  /** Catalogue key; '' for a fault of ours, whose words stand in `reason`. */
  id: string
  /** In English. */
  reason: string
  values: MessageValues
  /** Path of the file that it is about, where it is not the input. */
  path?: string
  line?: number
  column?: number
  /** Where it is not in the file under work but in another, such as a template. */
  file?: string
}

/** The file's messages as plain data, errors first, then warnings, then notes; within each in reading order. */
export function findings(file: VFile): Finding[] {
  const found = file.messages.map(({fatal, source, ruleId, reason, values, line, column, file: other}): Finding => {
    const id = source && ruleId ? `${source}/${ruleId}` : ''
    const place = line === undefined ? {} : {line, ...(column === undefined ? {} : {column})}
    const elsewhere = other === undefined || other === file.path ? {} : {file: other}
    return {severity: severity(fatal), id, reason, values: values ?? {}, ...place, ...elsewhere}
  })
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0))
}

const order: Array<Finding['severity']> = ['error', 'warning', 'note']

function severity(fatal: boolean | null | undefined): Finding['severity'] {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'note'
}
