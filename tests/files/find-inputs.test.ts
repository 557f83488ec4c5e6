import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findInputs} from '../../src/files/find-inputs.ts'
import {temporaryFolder} from '../temporary-folder.ts'

async function folderOf(...paths: string[]): Promise<string> {
  const folder = await temporaryFolder()
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), {recursive: true})
    await writeFile(join(folder, path), 'x')
  }
  return folder
}

test('a folder gives all reports below it, whatever the case of their extension', async () => {
  const folder = await folderOf('a.txt', 'b/c.DOCX', 'b/d.md', 'b/e.png', '.hidden/f.txt', '~$lock.docx', 'README.md')
  const {paths} = await findInputs([folder])
  expect(paths).toEqual(['a.txt', 'b/c.DOCX', 'b/d.md'].map((path) => join(folder, path)))
})

test('what was written into a folder of inputs is not taken for input', async () => {
  const folder = await folderOf('a.txt', 'output/a/report.md')
  expect((await findInputs([folder], join(folder, 'output'))).paths).toEqual([join(folder, 'a.txt')])
})

test('a pattern is expanded, and an input named twice comes once', async () => {
  const folder = await folderOf('a.txt', 'b.txt', 'c.md')
  const {paths} = await findInputs([join(folder, '*.txt'), join(folder, 'a.txt')])
  expect(paths).toEqual([join(folder, 'a.txt'), join(folder, 'b.txt')])
})

test('a file is taken whatever it is called, also when its name looks like a pattern', async () => {
  const folder = await folderOf('报告[1].text')
  expect((await findInputs([join(folder, '报告[1].text')])).paths).toHaveLength(1)
})

test('an argument that finds nothing is named', async () => {
  const folder = await folderOf('a.png')
  expect((await findInputs([folder, join(folder, '*.txt')])).empty).toEqual([folder, join(folder, '*.txt')])
})
