import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../temporary-folder.ts'
import {openCommand} from './command.ts'
import {sample} from './sample.ts'

const baogao = await openCommand()

test('--watch builds again what has changed, until Ctrl-C', async () => {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'in'))
  await writeFile(join(cwd, 'in/a.txt'), sample)
  const changes = [2500, 4500].map((afterMs, index) =>
    setTimeout(() => void writeFile(join(cwd, 'in/a.txt'), sample.replace('312.6', `31${index}.9`)), afterMs),
  )
  const args = ['build', 'in', '--formats', 'data', '--watch']
  const {code, out, err} = await baogao(args, {cwd, kill: {signal: 'SIGINT', afterMs: 9000}})
  changes.map(clearTimeout)
  expect(out.match(/✓ in\/a\.txt/gu)?.length).toBeGreaterThanOrEqual(2)
  expect(err).toContain('for changes; Ctrl-C ends')
  expect(code).toBe(0)
})
