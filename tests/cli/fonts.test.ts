import {copyFileSync, existsSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openCommand, root} from './command.ts'

const run = await openCommand()

test('fonts list names roles and faces, and what of a report they lack', async () => {
  const {code, out} = await run(['fonts', 'list'])
  expect(code).toBe(0)
  expect(out).toMatch(/body \(仿宋_GB2312\)\s+baogao-fangsong\s+\d+\s+editable\s+This Font Software/u)
})

test('fonts add copies a face under its role, and the next list has it first', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'baogao-'))
  copyFileSync(join(root, 'fonts/baogao-heiti.ttf'), join(cwd, 'Office.ttf'))
  const added = await run(['fonts', 'add', 'Office.ttf', '--role', 'title'], {cwd})
  expect(added).toMatchObject({code: 0, out: expect.stringContaining('BaogaoHeiti is now used for title')})
  expect(existsSync(join(cwd, 'fonts/title-Office.ttf'))).toBe(true)
  const {out} = await run(['fonts', 'list'], {cwd})
  expect(out).toMatch(/title \(方正小标宋简体\)\s+title-Office \(yours\)/u)
})

test('fonts add tells of an unknown role and of a file that is no face', async () => {
  const path = join(root, 'fonts/baogao-serif.ttf')
  const role = await run(['fonts', 'add', path, '--role', 'headline'])
  expect(role).toMatchObject({code: 1, err: expect.stringContaining('Expected one of body, kaiti')})
  const file = await run(['fonts', 'add', join(root, 'fonts/README.md'), '--role', 'title'])
  expect(file).toMatchObject({code: 1, err: expect.stringContaining('it is no TrueType face')})
})
