import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {balanceLedger} from '../../src/clean/balance-ledger.ts'
import {bodyOf, cleanText} from './clean-text.ts'

const folder = resolve(import.meta.dirname, '../../../shared/reports')
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

describe.skipIf(names.length === 0)('every report at hand (skipped where ../shared/reports is absent)', () => {
  test.each(names)('%s balances, keeps its text and stays as cleaned', (name) => {
    const raw = new TextDecoder('utf-8').decode(readFileSync(resolve(folder, name)))
    const {markdown, changes} = cleanText(raw)
    expect(Object.fromEntries(balanceLedger(raw, changes, bodyOf(markdown)))).toEqual({})
    expect(cleanText(markdown, 'markdown').markdown).toBe(markdown)
    expect(bodyOf(markdown).length).toBeGreaterThan(200)
  })
})
