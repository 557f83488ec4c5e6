import {readdir, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../temporary-folder.ts'
import {bundleCommand, runCommand} from './command.ts'
import {sample} from './sample.ts'

const bundle = await bundleCommand()

async function keptCode(): Promise<string | undefined> {
  return (await readdir(bundle)).find((name) => name.endsWith('.code'))
}

test('compiled code is kept of a run that builds, for it has what the next one needs, and taken by the next', async () => {
  expect(await keptCode()).toBeUndefined()
  await runCommand(bundle, ['--help'])
  expect(await keptCode()).toBeUndefined()

  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.txt'), sample)
  await runCommand(bundle, ['build', 'a.txt'], {cwd})
  const kept = await keptCode()
  expect(kept).toContain(process.version)

  const {mtimeMs} = await stat(join(bundle, kept!))
  await runCommand(bundle, ['build', 'a.txt', '--force'], {cwd})
  expect((await stat(join(bundle, kept!))).mtimeMs).toBe(mtimeMs)
})

test('kept code that is damaged is made anew', async () => {
  const kept = join(bundle, (await keptCode())!)
  await writeFile(kept, 'no code')
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.txt'), sample)
  expect((await runCommand(bundle, ['build', 'a.txt'], {cwd})).code).toBe(0)
  expect((await stat(kept)).size).toBeGreaterThan(1_000_000)
})
