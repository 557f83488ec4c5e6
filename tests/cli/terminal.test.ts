import {describe, expect, test, vi} from 'vitest'
import {chooseLanguage} from '../../src/cli/choose-language.ts'
import {cutToWidth, displayWidth} from '../../src/cli/terminal/display-width.ts'
import {formatFindings} from '../../src/cli/terminal/format-findings.ts'
import {formatTable} from '../../src/cli/terminal/format-table.ts'
import {openTerminal} from '../../src/cli/terminal/open-terminal.ts'
import type {Terminal} from '../../src/cli/terminal/terminal.ts'
import type {Finding} from '../../src/messages/finding.ts'
import {word} from '../../src/messages/word.ts'

const terminal: Terminal = {
  language: 'en',
  out: () => {},
  err: () => {},
  word: (id, values = {}) => word(id, values, 'en'),
  interactive: false,
  columns: 80,
  paint: (text) => text,
}

describe('displayWidth counts columns', () => {
  test.each([
    ['GDP', 3],
    ['报告', 4],
    ['（一）', 6],
    ['6.5％', 5],
    ['“十四五”', 8],
    ['e\u0301\u200b', 1],
    ['𠮷', 2],
    ['', 0],
  ])('%s takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })
  test('a cut text fits with its ellipsis, never half a character', () => {
    expect(cutToWidth('政府工作报告', 8)).toBe('政府工…')
    expect(cutToWidth('政府', 4)).toBe('政府')
  })
})

test('a table keeps its columns in line under Chinese text', () => {
  const table = formatTable(
    [{title: '指标'}, {title: 'n', align: 'right'}],
    [
      ['粮食', '9'],
      ['GDP', '1,234'],
    ],
  )
  expect(table).toBe(['指标      n', '────  ─────', '粮食      9', 'GDP   1,234'].join('\n'))
})

test('results that go into a file have no colours, whatever the messages go to', () => {
  const {stdout, stderr} = process
  const screens = [stdout.isTTY, stderr.isTTY]
  const written: string[] = []
  const keep = (text: unknown) => written.push(String(text)) > 0
  const spies = [vi.spyOn(stdout, 'write').mockImplementation(keep), vi.spyOn(stderr, 'write').mockImplementation(keep)]
  vi.stubEnv('NO_COLOR', '')
  ;[stdout.isTTY, stderr.isTTY] = [false, true]
  const own = openTerminal('en')
  own.out(own.paint('政府工作报告', 'bold'))
  own.err(own.paint('warning', 'yellow'))
  ;[stdout.isTTY, stderr.isTTY] = screens as [boolean, boolean]
  for (const spy of spies) spy.mockRestore()
  vi.unstubAllEnvs()
  expect(written).toEqual(['政府工作报告\n', '\u001b[33mwarning\u001b[0m\n'])
})

describe('chooseLanguage', () => {
  test.each([
    [['build'], {LANG: 'zh_CN.UTF-8'}, 'zh'],
    [['build'], {LANG: 'en_US.UTF-8'}, 'en'],
    [['build'], {LANG: 'zh_CN.UTF-8', LC_ALL: 'C'}, 'en'],
    [['build'], {}, 'en'],
    [['--lang', 'zh'], {LANG: 'en_US'}, 'zh'],
    [['--lang=en'], {LANG: 'zh_CN'}, 'en'],
  ])('%j with %j: %s', (args, environment, language) => {
    expect(chooseLanguage(args, environment)).toBe(language)
  })
})

describe('formatFindings', () => {
  const warning = (line: number): Finding => ({severity: 'warning', id: 'read/damaged', reason: '', values: {}, line})
  test('names file, line and column, errors first', () => {
    const error: Finding = {severity: 'error', id: 'read/empty', reason: '', values: {}}
    const lines = formatFindings('a.txt', [{...warning(3), column: 7}, error], terminal)
    expect(lines[0]).toMatch(/^a\.txt: error: The file is empty/u)
    expect(lines[1]).toMatch(/^a\.txt:3:7: warning: /u)
  })
  test('of many of one kind two are told and the others counted with their lines', () => {
    const lines = formatFindings('a.txt', [1, 5, 8, 9, 12].map(warning), terminal)
    expect(lines).toHaveLength(3)
    expect(lines[2]).toContain('3 more of this kind (lines 8, 9, 12)')
  })
  test('three of one kind are all told', () => {
    expect(formatFindings('a.txt', [1, 5, 8].map(warning), terminal)).toHaveLength(3)
  })
  test('an unknown fault is told in its own words', () => {
    const finding: Finding = {severity: 'error', id: '', reason: 'x is not a function', values: {}}
    expect(formatFindings('a.txt', [finding], terminal)).toEqual(['a.txt: error: x is not a function'])
  })
})
