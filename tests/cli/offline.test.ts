import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {build} from '../../src/index.ts'
import {temporaryFolder} from '../temporary-folder.ts'
import {openCommand} from './command.ts'
import {sample} from './sample.ts'

const baogao = await openCommand()

test('nothing is fetched, in this process or its threads', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b', 'c']) await writeFile(join(cwd, `${name}.txt`), sample)
  const guard = {NODE_OPTIONS: `--require=${join(import.meta.dirname, 'no-network.cjs')}`}
  const {code, err} = await baogao(['build', 'a.txt', 'b.txt', 'c.txt'], {cwd, env: guard})
  expect({code, err}).toEqual({code: 0, err: ''})
  // The guard itself works.
  const args = ['-e', "require('node:http').get('http://127.0.0.1:9/')"]
  const {spawnSync} = await import('node:child_process')
  expect(spawnSync(process.execPath, args, {env: {...process.env, ...guard}}).status).toBe(99)
})

test('the bundle writes what the sources write', async () => {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.txt'), sample)
  await baogao(['build', 'a.txt'], {cwd})
  const {outputs} = await build({name: 'a.txt', bytes: Buffer.from(sample)}, {comments: true})
  const names = (await readdir(join(cwd, 'output/a'))).filter((name) => !name.startsWith('.'))
  expect(names.sort()).toEqual([...outputs.keys()].sort())
  for (const [name, content] of outputs) {
    expect((await readFile(join(cwd, 'output/a', name))).equals(Buffer.from(content)), name).toBe(true)
  }
})
