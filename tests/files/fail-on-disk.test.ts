import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {failOnDisk} from '../../src/files/fail-on-disk.ts'

function ruleOf(code: string, doing: 'reading' | 'writing'): string | undefined {
  const file = new VFile()
  const error = Object.assign(new Error(code), {code, syscall: 'mkdir'})
  expect(() => failOnDisk(error, join(tmpdir(), 'no-such-folder', 'out'), file, doing)).toThrow()
  return file.messages[0]?.ruleId
}

describe('an error of the file system', () => {
  test('is told by what can be done about it', () => {
    expect(ruleOf('EROFS', 'writing')).toBe('read-only')
    expect(ruleOf('ENOSPC', 'writing')).toBe('no-space')
    expect(ruleOf('EACCES', 'reading')).toBe('no-permission')
    expect(ruleOf('EIO', 'reading')).toBe('disk')
  })
  test('says “missing” of what was to be read, never of a folder that was to be made', () => {
    expect(ruleOf('ENOENT', 'reading')).toBe('missing')
    expect(ruleOf('ENOENT', 'writing')).toBe('no-permission')
  })
  test('is passed on where the file system is not at fault', () => {
    const fault = new TypeError('of ours')
    expect(() => failOnDisk(fault, 'report.txt', new VFile(), 'reading')).toThrow(fault)
  })
})
