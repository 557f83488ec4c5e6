import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {loadTemplate} from '../../src/template/load-template.ts'
import {writeJsonSchema} from '../../src/template/reference/write-json-schema.ts'
import {writeReference} from '../../src/template/reference/write-reference.ts'
import {readShipped} from './read-shipped.ts'

const root = resolve(import.meta.dirname, '../..')
const pages = [
  ['docs/templates.md', 'en'],
  ['docs/templates.zh-CN.md', 'zh'],
] as const

/** Written anew by `npx vitest run tests/template -u`. */
describe('what is written from the schema is fresh', () => {
  test('the JSON Schema', async () => {
    await expect(writeJsonSchema()).toMatchFileSnapshot(join(root, 'templates/schema/template.schema.json'))
  })
  test.each(pages)('%s', async (path, language) => {
    const page = readFileSync(join(root, path), 'utf8')
    await expect(writeReference(page, language)).toMatchFileSnapshot(join(root, path))
  })
})

describe('the examples of the documentation', () => {
  test.each(pages)('%s: each is a template without a fault', (path) => {
    const examples = [...readFileSync(join(root, path), 'utf8').matchAll(/```yaml\n(?<yaml>[^`]*)```/gu)]
    expect(examples.length).toBeGreaterThan(3)
    for (const {groups} of examples) {
      const read = (name: string) => (name === 'own' ? {path: 'own.yaml', text: groups!.yaml!} : readShipped(name))
      const file = new VFile()
      loadTemplate('own', read, file)
      expect(file.messages.map(String)).toEqual([])
    }
  })
  test.each(pages)('%s shows every file of docs/examples word for word', (path) => {
    const page = readFileSync(join(root, path), 'utf8')
    for (const name of readdirSync(join(root, 'docs/examples')))
      expect(page).toContain(`\`\`\`yaml\n${readFileSync(join(root, 'docs/examples', name), 'utf8')}\`\`\``)
  })
  test.each(pages)('%s: every picture and page that it points to is there', (path) => {
    const links = [...readFileSync(join(root, path), 'utf8').matchAll(/\]\((?<target>[^)#:]+)\)/gu)]
    expect(links.length).toBeGreaterThan(8)
    expect(
      links.map(({groups}) => groups!.target!).filter((target) => !existsSync(join(root, 'docs', target))),
    ).toEqual([])
  })
})
