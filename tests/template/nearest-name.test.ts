import {expect, test} from 'vitest'
import {nearestName} from '../../src/template/nearest-name.ts'
import {writeJsonSchema} from '../../src/template/reference/write-json-schema.ts'
import {synonyms} from '../../src/template/synonyms.ts'

const known = ['size', 'font', 'color', 'lineHeight', 'align', 'bold']

test.each([
  ['colour', 'color'],
  ['Color', 'color'],
  ['szie', 'size'],
  ['lineHieght', 'lineHeight'],
  ['fontSize', 'size'],
  ['line-height', 'lineHeight'],
  ['行距', 'lineHeight'],
  ['gutter', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s means %s', (name, meant) => expect(nearestName(name, known)).toBe(meant))

test('every synonym leads to a name that templates know', () => {
  const schema = writeJsonSchema()
  const styles = ['body', 'title']
  expect(Object.values(synonyms).filter((name) => !schema.includes(`"${name}"`) && !styles.includes(name))).toEqual([])
})
