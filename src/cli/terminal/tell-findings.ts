import type {VFile} from 'vfile'
import {findings} from '../../messages/finding.ts'
import {formatFindings} from './format-findings.ts'
import type {Terminal} from './terminal.ts'

/** Tell all that was found in a file. */
export function tellFindings(file: VFile, terminal: Terminal): void {
  for (const line of formatFindings(file.path, findings(file), terminal)) terminal.err(line)
}
