import fc from 'fast-check'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import {loadTemplate} from '../../src/template/load-template.ts'
import {readShipped} from './read-shipped.ts'

const texts = ['base', 'work-report', 'official', 'summary'].map((name) => readShipped(name)!.text)

/** Signs that mean something to YAML, and some that mean nothing good. */
const pieces = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!!',
  '|',
  '>',
  '"',
  "'",
  '#',
  '\t',
  '\n',
  '%',
  '@',
  '\0',
  '\u2028',
  '\ud800',
  '1e999',
  '-1',
  'null',
  '~',
  '__proto__: 1',
  'constructor: 1',
  '<<: *a',
  '? ',
  '!!binary ',
  '2001-01-01',
]

const edit = fc.record({at: fc.nat(), cut: fc.nat(20), put: fc.constantFrom(...pieces, '')})

test('whatever is done to a template, it loads or is refused with messages', () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, {minLength: 1, maxLength: 4}), (text, edits) => {
      let broken = text
      for (const {at, cut, put} of edits) {
        const start = at % (broken.length + 1)
        broken = broken.slice(0, start) + put + broken.slice(start + cut)
      }
      expectHarmless(broken)
    }),
    {numRuns: 40},
  )
}, 60_000)

test.each([
  [
    'aliases of aliases',
    `a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n`,
  ],
  ['an alias to itself', 'values: &a {x: *a}\n'],
  ['a merge key', 'extends: base\nstyles: {<<: {body: {size: 9pt}}}\n'],
  [
    'indentation without end',
    Array.from({length: 3000}, (_, index) => `${' '.repeat(index)}a:`)
      .join('\n')
      .slice(0, 250_000),
  ],
  ['a list of lists on one line', `parts: ${'- '.repeat(5000)}x\n`],
  ['keys of keys', `${'? '.repeat(5000)}x\n`],
  ['quotes without end', `description: "${'\\"'.repeat(100_000)}\n`],
  ['many documents', 'a: 1\n---\n'.repeat(1000)],
  ['a tag that would make code', 'description: !!js/function "function () {}"\n'],
  ['nothing', ''],
  ['only a comment', '# hello\n'],
  ['null', 'null\n'],
  ['bytes', String.fromCharCode(...Array.from({length: 256}, (_, index) => index))],
])('%s: refused or harmless', (_, text) => expectHarmless(text))

function expectHarmless(text: string): void {
  const file = new VFile()
  const read = (name: string) => (name === 'own' ? {path: 'own.yaml', text} : readShipped(name))
  try {
    loadTemplate('own', read, file)
  } catch (error) {
    expect(error).toBeInstanceOf(VFileMessage)
    expect(file.messages.length).toBeGreaterThan(1)
  }
  expect(({} as {x?: unknown}).x).toBeUndefined()
}
