import {describe, expect, test} from 'vitest'
import {safeName} from '../../src/files/safe-name.ts'

describe('safeName makes one folder name of anything', () => {
  test.each([
    ['云岭县2024年政府工作报告', '云岭县2024年政府工作报告'],
    ['report.final', 'report.final'],
    ['..', 'report'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['a\\b', 'a_b'],
    ['C:x', 'C_x'],
    ['CON', '_CON'],
    ['nul.2024', '_nul.2024'],
    ['com1', '_com1'],
    ['console', 'console'],
    [' 报告. ', '报告'],
    ['.hidden', 'hidden'],
    ['a\u0000b\u202ec\nd', 'a_b_c_d'],
    ['', 'report'],
  ])('%j → %j', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })
  test('a long name is cut between characters, and names that differ at their end stay apart', () => {
    const long = '报'.repeat(300)
    const [one, other] = [safeName(`${long}甲`), safeName(`${long}乙`)]
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(180)
    expect(one).toMatch(/^报+~[0-9a-f]{8}$/u)
    expect(one).not.toBe(other)
  })
})
