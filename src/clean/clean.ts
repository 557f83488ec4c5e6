import type {VFile} from 'vfile'
import {fail, inform, report} from '../messages/report.ts'
import type {Change} from '../model/change.ts'
import type {RawText} from '../model/raw-text.ts'
import {balanceLedger} from './balance-ledger.ts'
import type {Draft} from './draft.ts'
import {judgeReport} from './judge-report.ts'
import {readDraft} from './read-draft.ts'
import {reportDoubts} from './report-doubts.ts'
import type {Rule} from './rule.ts'
import {characterRules, rules} from './rules/index.ts'
import {writeMarkdown, writeSettled} from './write-markdown.ts'

/** Repairs of characters settle in two rounds; more would be a fault of ours. */
const mostRounds = 4

export interface Cleaned {
  /** The whole of report.md, front matter included. */
  markdown: string
  changes: Change[]
}

/**
 * Make report.md of a text as it was found.
 *
 * ```text
 * raw text ──► draft: lines that know where they come from
 *                │  rules/index.ts, in order: decode, take away what the page added, mend the title block,
 *                │  join what was cut, part what was fused, mend numbers, marks and spaces, name the parts
 *                ▼
 *              report.md  +  changes: every edit, verbatim, with the rule that made it
 * ```
 *
 * A rule can alter the draft only through functions that list what they did, so nothing leaves or enters unlisted; the
 * ledger is balanced once more at the end, and a fault of ours is reported, not hidden. What a rule cannot be sure of it
 * marks as a guess or leaves alone, and then says so: digits change only where one reading is possible.
 *
 * A text that has front matter is a report.md, ours or corrected by hand. Its structure is its author's; only characters are
 * mended, in place, and what is clean stays byte for byte.
 *
 * @param raw     Decoded, nothing repaired.
 * @param file    Takes the findings; given up where the text is no report.
 * @param options `force` cleans what is no report, too.
 */
export function clean(raw: RawText, file: VFile, options: {force?: boolean} = {}): Cleaned {
  const {draft, settled, matter} = readDraft(raw)
  if (!settled) for (const rule of rules) applyRule(rule, draft)
  mendCharacters(draft)
  if (!draft.lines.some((line) => line.text.trim() !== '')) fail(file, 'clean/empty')
  if (settled) inform(file, 'clean/kept-structure')
  else judge(draft, file, options.force ?? false)
  const body = settled ? writeSettled(draft) : writeMarkdown(draft)
  reportFindings(draft, file)
  const off = balanceLedger(settled ? raw.text.slice(matter.length) : raw.text, draft.changes, body.text)
  if (off.size > 0)
    report(file, 'clean/ledger', {
      characters: [...off]
        .map(([character, count]) => `${character}${count > 0 ? '−' : '+'}${Math.abs(count)}`)
        .join(' '),
    })
  return {markdown: (settled ? matter : body.matter) + body.text, changes: draft.changes}
}

/** One repair may open the way to another (a space taken, two marks meet): again until nothing changes. */
function mendCharacters(draft: Draft): void {
  for (let round = 0; round < mostRounds; round++) {
    const before = draft.changes.length
    for (const rule of characterRules) applyRule(rule, draft)
    if (draft.changes.length === before) return
  }
}

function applyRule(rule: Rule, draft: Draft): void {
  draft.rule = rule.name
  rule.apply(draft)
}

function judge(draft: Draft, file: VFile, force: boolean): void {
  if (judgeReport(draft) === undefined) return
  const text = draft.lines.find((line) => line.role !== 'title')?.text.slice(0, 24) ?? ''
  if (force) report(file, 'clean/forced', {text})
  else fail(file, 'clean/not-a-report', {text})
}

function reportFindings(draft: Draft, file: VFile): void {
  const copies = draft.changes.find((change) => change.rule === 'drop-repeated-bodies')
  if (copies) inform(file, 'clean/repeated-body', {}, {line: copies.line})
  const marks = draft.changes.filter(({before}) => /[\u202a-\u202e\u2066-\u2069]/u.test(before))
  if (marks[0]) report(file, 'clean/direction-marks', {count: marks.length}, {line: marks[0].line})
  reportDoubts(draft, file)
}
