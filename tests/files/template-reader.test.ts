import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {templateNames, templateReader} from '../../src/files/template-reader.ts'
import {temporaryFolder} from '../temporary-folder.ts'

test('the user may give a path; a template names its parent only by a plain name', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'ours.yaml'), 'extends: mother')
  await writeFile(join(folder, 'mother.yaml'), 'name: mother')
  const path = join(folder, 'ours.yaml')
  const read = templateReader(path)
  expect(read(path)?.text).toBe('extends: mother')
  expect(read('mother')?.text).toBe('name: mother')
  expect(read('work-report')?.path).toMatch(/templates.work-report\.yaml$/u)
  for (const outside of ['../mother', join(folder, 'mother.yaml'), '/etc/passwd', '..', '']) {
    expect(read(outside)).toBeUndefined()
  }
})

test('a template that extends its own name means the next of that name, which at last is none', async () => {
  const folder = await temporaryFolder()
  const path = join(folder, 'work-report.yaml')
  await writeFile(path, 'extends: work-report')
  const read = templateReader(path)
  const next = read('work-report', path)!
  expect(next.path).not.toBe(path)
  expect(next.text).toContain('extends: base')
  expect(read('work-report', next.path)).toBeUndefined()
})

test('the lexicon of indicators is no template', () => {
  expect(templateNames()).toContain('work-report')
  expect(templateNames()).not.toContain('indicators')
})
