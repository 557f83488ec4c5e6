import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {isUpToDate} from '../../src/files/is-up-to-date.ts'
import {manifestName, readManifest} from '../../src/files/manifest.ts'
import {host} from '../../src/files/write-atomically.ts'
import {writeOutputs} from '../../src/files/write-outputs.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const summary = {pages: 1, changes: 0, uncertain: 0, observations: 0, counts: {error: 0, warning: 0, note: 0}}

async function write(folder: string, outputs: Record<string, string>, options: {key?: string; force?: boolean} = {}) {
  const file = new VFile()
  const written = await writeOutputs(folder, new Map(Object.entries(outputs)), file, {key: 'k', summary, ...options})
  return {written, messages: file.messages.map(({ruleId, values}) => ({ruleId, values}))}
}

describe('writeOutputs', () => {
  test('writes every output and a record, and leaves nothing else', async () => {
    const folder = join(await temporaryFolder(), '云岭县')
    expect((await write(folder, {'report.md': '甲', 'report.pdf': '乙'})).written).toEqual(['report.md', 'report.pdf'])
    expect((await readdir(folder)).sort()).toEqual([manifestName, 'report.md', 'report.pdf'])
    expect(await readFile(join(folder, 'report.md'), 'utf8')).toBe('甲')
  })

  test('an edited file is kept, the new one gets another name, again and again', async () => {
    const folder = await temporaryFolder()
    await write(folder, {'report.docx': 'first'})
    await writeFile(join(folder, 'report.docx'), 'edited by hand')
    const second = await write(folder, {'report.docx': 'second'})
    expect(second.written).toEqual(['report.new.docx'])
    expect(second.messages).toEqual([{ruleId: 'kept-edited', values: {name: 'report.docx', other: 'report.new.docx'}}])
    expect((await write(folder, {'report.docx': 'third'})).written).toEqual(['report.new.docx'])
    await writeFile(join(folder, 'report.new.docx'), 'edited, too')
    expect((await write(folder, {'report.docx': 'fourth'})).written).toEqual(['report.new-2.docx'])
    expect(await readFile(join(folder, 'report.docx'), 'utf8')).toBe('edited by hand')
    expect(await readFile(join(folder, 'report.new.docx'), 'utf8')).toBe('edited, too')
  })

  test('force overwrites what was edited', async () => {
    const folder = await temporaryFolder()
    await write(folder, {'report.docx': 'first'})
    await writeFile(join(folder, 'report.docx'), 'edited')
    expect((await write(folder, {'report.docx': 'second'}, {force: true})).written).toEqual(['report.docx'])
  })

  test('a folder is up to date until the key, or a file that we wrote, is another', async () => {
    const folder = await temporaryFolder()
    await write(folder, {'report.md': 'x', 'report.docx': 'y'})
    const check = async (key = 'k') => isUpToDate(folder, await readManifest(folder), key)
    expect(await check()).toBe(true)
    expect(await check('other')).toBe(false)
    await rm(join(folder, 'report.md'))
    expect(await check()).toBe(false)
  })

  test('once an edited file has been kept, the folder is up to date with it', async () => {
    const folder = await temporaryFolder()
    await write(folder, {'report.docx': 'first'})
    await writeFile(join(folder, 'report.docx'), 'edited by hand')
    await write(folder, {'report.docx': 'second'})
    expect(await isUpToDate(folder, await readManifest(folder), 'k')).toBe(true)
  })

  test('a record that is not whole is none', async () => {
    const folder = await temporaryFolder()
    await write(folder, {'report.md': 'x'})
    await writeFile(join(folder, manifestName), '{"key": "k", "outp')
    expect(await readManifest(folder)).toBeUndefined()
  })

  test('what a killed run left is swept away; what a living one writes stays', async () => {
    const folder = await temporaryFolder()
    const dead = `.baogao~${host}~999999999~0a1b2c3d~report.pdf`
    const alive = `.baogao~${host}~${process.ppid}~0a1b2c3d~report.pdf`
    await writeFile(join(folder, dead), 'half')
    await writeFile(join(folder, alive), 'half')
    await write(folder, {'report.pdf': 'whole'})
    expect((await readdir(folder)).sort()).toEqual([manifestName, alive, 'report.pdf'].sort())
  })

  test('when one output cannot be written, none is, and the earlier ones stand', async () => {
    const folder = await temporaryFolder()
    await write(folder, {'report.md': 'old', 'report.pdf': 'old'})
    const tooLong = `${'x'.repeat(300)}.pdf`
    const file = new VFile()
    const outputs = new Map([
      ['report.md', 'new'],
      [tooLong, 'new'],
    ])
    await expect(writeOutputs(folder, outputs, file, {key: 'k2', summary})).rejects.toThrow()
    expect(file.messages).toMatchObject([{ruleId: 'name-too-long', fatal: true}])
    expect((await readdir(folder)).sort()).toEqual([manifestName, 'report.md', 'report.pdf'])
    expect(await readFile(join(folder, 'report.md'), 'utf8')).toBe('old')
  })

  test('a file in place of the folder is named', async () => {
    const folder = join(await temporaryFolder(), 'report')
    await writeFile(folder, 'a file')
    const file = new VFile()
    await expect(writeOutputs(join(folder, 'x'), new Map(), file, {key: '', summary})).rejects.toThrow()
    expect(file.messages).toMatchObject([{ruleId: 'not-folder', fatal: true}])
    await mkdir(`${folder}2`)
  })
})
