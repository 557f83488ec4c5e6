import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readTemplateText} from '../../src/files/read-template-text.ts'
import {temporaryFolder} from '../temporary-folder.ts'

const gb18030 = new Uint8Array([0x64, 0x3a, 0x20, 0xba, 0xec])

test.each([
  ['UTF-8', new TextEncoder().encode('d: 红')],
  ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('d: 红')])],
  ['UTF-16 with its mark', new Uint8Array(Buffer.from('\uFEFFd: 红', 'utf16le'))],
  ['GB18030, as some editors save', gb18030],
])('a template in %s is read', async (_, bytes) => {
  const path = join(await temporaryFolder(), 'own.yaml')
  await writeFile(path, bytes)
  expect(readTemplateText(path)).toBe('d: 红')
})

test('a folder, a device and what is not there are no templates', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'own.yaml'))
  for (const path of [join(folder, 'own.yaml'), join(folder, 'none.yaml'), '/dev/zero']) {
    expect(readTemplateText(path)).toBeUndefined()
  }
})

test('of a huge file no more is read than is needed to refuse it', async () => {
  const path = join(await temporaryFolder(), 'own.yaml')
  await writeFile(path, 'x'.repeat(3_000_000))
  expect(readTemplateText(path)!.length).toBe(1_048_576)
})
