import {mkdir, symlink, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {imageReader} from '../../src/files/image-reader.ts'
import {temporaryFolder} from '../temporary-folder.ts'

test('a picture is read from below the input, from nowhere else', async () => {
  const folder = await temporaryFolder()
  const home = join(folder, 'reports')
  await mkdir(join(home, 'pictures'), {recursive: true})
  await writeFile(join(home, 'pictures/a.png'), 'a')
  await writeFile(join(folder, 'secret.png'), 'secret')
  await symlink(join(folder, 'secret.png'), join(home, 'link.png'))
  const read = imageReader(home)
  expect(Buffer.from(read('pictures/a.png')!).toString()).toBe('a')
  expect(read('../secret.png')).toBeUndefined()
  expect(read(join(folder, 'secret.png'))).toBeUndefined()
  expect(read('link.png')).toBeUndefined()
  expect(read('missing.png')).toBeUndefined()
  expect(read('http://example.org/a.png')).toBeUndefined()
})

test('a data: URL carries its bytes', () => {
  expect(Buffer.from(imageReader('.')('data:image/png;base64,YWJj')!).toString()).toBe('abc')
})
