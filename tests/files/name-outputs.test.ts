import {expect, test} from 'vitest'
import {nameOutputs} from '../../src/files/name-outputs.ts'

test('inputs of one name get folders of their own, the first by path keeps it', () => {
  const names = nameOutputs(['b/报告.txt', 'a/报告.txt', 'a/报告.docx', 'a/附件.txt'])
  expect(Object.fromEntries(names)).toEqual({
    'a/报告.docx': '报告',
    'a/报告.txt': '报告-2',
    'b/报告.txt': '报告-3',
    'a/附件.txt': '附件',
  })
})

test('names that differ in case only would meet on Windows and macOS', () => {
  expect([...nameOutputs(['a/Report.txt', 'b/report.txt']).values()]).toEqual(['Report', 'report-2'])
})

test('a name that looks like a numbered one is not taken twice', () => {
  expect(new Set(nameOutputs(['a/x.txt', 'b/x.txt', 'c/x-2.txt']).values()).size).toBe(3)
})

test('the order of the arguments does not matter', () => {
  const paths = ['c/x.txt', 'a/x.txt', 'b/x.txt']
  expect(nameOutputs(paths).get('c/x.txt')).toBe(nameOutputs([...paths].reverse()).get('c/x.txt'))
})
