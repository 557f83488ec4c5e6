import {describe, expect, test} from 'vitest'
import type {Observation} from '../../src/model/observation.ts'
import {changesJson} from '../../src/pipeline/changes-json.ts'
import {creationDate} from '../../src/pipeline/creation-date.ts'
import {withPages} from '../../src/pipeline/with-pages.ts'

describe('creationDate is the report’s own', () => {
  test.each([
    [{date: '2026-01-12', year: 2026}, '2026-01-12'],
    [{year: 2026}, '2026-01-01'],
    [{}, '1980-01-01'],
    // Before the first date that a zip entry can hold.
    [{date: '1954-09-23', year: 1954}, '1980-01-01'],
    [{date: 'spring'}, '1980-01-01'],
  ])('%j: %s', (metadata, day) => {
    expect(creationDate(metadata).toISOString()).toBe(`${day}T00:00:00.000Z`)
  })
})

test('changes.json is one change a line and plain JSON', () => {
  const change = {rule: 'widen-punctuation', line: 3, before: ',', after: '，', certain: true}
  const json = changesJson({name: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '00'}, [change, change])
  expect(JSON.parse(json)).toEqual({
    source: {name: 'a.txt', encoding: 'utf-8', sha256: '00'},
    changes: [change, change],
  })
  expect(json.split('\n')).toHaveLength(8)
  expect(JSON.parse(changesJson({name: '', format: 'txt', encoding: '', sha256: ''}, [])).changes).toEqual([])
})

test('withPages asks for the page of the figure, not of its line', () => {
  const observation = {indicator: '粮食产量', source: {line: 7, column: 30, page: null}} as unknown as Observation
  const pages = {count: 2, pageOf: (line: number, column = 1) => (line === 7 ? (column < 20 ? 1 : 2) : undefined)}
  expect(withPages([observation], pages)[0]!.source.page).toBe(2)
})
