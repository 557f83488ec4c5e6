import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Line} from '../../src/clean/draft.ts'
import {readDraft} from '../../src/clean/read-draft.ts'
import type {Rule} from '../../src/clean/rule.ts'
import {rules} from '../../src/clean/rules/index.ts'
import {settleLines} from '../../src/clean/rules/settle-lines.ts'
import {writeTable} from '../../src/clean/write-table.ts'

/** Rules that see lines before they are settled. */
const early = new Set(['decode-escapes', 'settle-lines'])

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [example.because ?? example.before, example] as const))(
    '%s',
    (_, example) => {
      expect(applied(rule, example.before)).toBe(example.after)
    },
  )
  test('lists what it takes and gives', () => {
    for (const {before} of rule.examples) expect(imbalance(rule, before)).toEqual({})
  })
})

test('every rule file is in the list, under its own name', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../src/clean/rules')).map((name) =>
    name.replace('.ts', ''),
  )
  expect(rules.map((rule) => rule.name).sort()).toEqual(files.filter((name) => name !== 'index').sort())
})

test('every rule has an example that changes and one that does not', () => {
  const poor = rules.filter(
    ({examples}) => !examples.some((e) => e.before !== e.after) || !examples.some((e) => e.before === e.after),
  )
  expect(poor.map((rule) => rule.name)).toEqual([])
})

function draftOf(text: string) {
  return readDraft({text, markup: 'plain', source: {name: 'x.txt', format: 'txt', encoding: 'utf-8', sha256: ''}}).draft
}

function run(rule: Rule, text: string) {
  const draft = draftOf(text)
  const before = rules.filter(({name}) => rule.follows?.includes(name))
  for (const step of early.has(rule.name) ? [rule] : [settleLines, ...before, rule]) {
    draft.rule = step.name
    step.apply(draft)
  }
  return draft
}

function applied(rule: Rule, text: string): string {
  const shown: string[] = []
  const {lines} = run(rule, text)
  lines.forEach((line, index) => {
    const {text, strong = 0, cell} = line
    const table = cell && lines.filter((other) => other.cell?.table === cell.table)
    if (table && table[0] !== lines[index]) return
    shown.push(
      table
        ? writeTable(table)
        : marks(line) + (strong > 0 ? `**${text.slice(0, strong)}**${text.slice(strong)}` : text),
    )
  })
  return shown.join('\n')
}

/** As report.md marks its headings. */
function marks({role, level = 1}: Line): string {
  if (role === 'annex' || role === 'glossary') return '# '
  return role === 'heading' ? `${'#'.repeat(level + 1)} ` : ''
}

/** What the ledger of one rule lacks: letters, digits and Han, after NFKC. */
function imbalance(rule: Rule, text: string): Record<string, number> {
  const draft = run(rule, text)
  const counts = new Map<string, number>()
  const add = (piece: string, sign: number) => {
    for (const character of piece.normalize('NFKC').match(/[\p{Script=Han}\p{Nd}\p{Script=Latin}]/gu) ?? [])
      counts.set(character, (counts.get(character) ?? 0) + sign)
  }
  add(text, 1)
  for (const {before, after} of draft.changes) {
    add(before, -1)
    add(after, 1)
  }
  for (const line of draft.lines) add(`${line.note ?? ''} ${line.text}`, -1)
  return Object.fromEntries([...counts].filter(([, count]) => count !== 0))
}
