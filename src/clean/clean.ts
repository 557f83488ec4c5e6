import type {VFile} from 'vfile'
import type {Change} from '../model/change.ts'
import type {RawText} from '../model/raw-text.ts'
import {readDraft} from './read-draft.ts'
import {characterRules, rules} from './rules/index.ts'
import {writeMarkdown} from './write-markdown.ts'
import {writeSettled} from './write-settled.ts'

export interface Cleaned {
  /** The whole of report.md, front matter included. */
  markdown: string
  changes: Change[]
}

/**
 * Make report.md of a text as it was found.
 *
 * @param raw     Decoded, nothing repaired.
 * @param file    Takes the findings.
 * @param options `force` cleans what is no report, too.
 */
export function clean(raw: RawText, file: VFile, options: {force?: boolean} = {}): Cleaned {
  void file
  void options
  const {draft, settled, matter} = readDraft(raw)
  for (const rule of settled ? characterRules : rules) {
    draft.rule = rule.name
    rule.apply(draft)
  }
  const markdown = settled ? writeSettled(draft, matter) : writeMarkdown(draft)
  return {markdown, changes: draft.changes}
}
