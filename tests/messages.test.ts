import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {catalogue} from '../src/messages/catalogue/index.ts'
import {word} from '../src/messages/word.ts'

const src = resolve(import.meta.dirname, '../src')

test('every message the code gives has words, and every sentence is used', () => {
  const used = new Set(
    readdirSync(src, {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts') && !path.startsWith('messages/'))
      .flatMap((path) => [...readFileSync(join(src, path), 'utf8').matchAll(/'([a-z]+\/[a-z0-9-]+)'/gu)])
      .map((match) => match[1]!)
      .filter((id) => Object.keys(catalogue).some((known) => known.split('/')[0] === id.split('/')[0])),
  )
  const given = /\b(?:report|inform|fail|word)\([^'()]*'([a-z]+\/[a-z0-9-]+)'/gu
  const asked = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(join(src, path), 'utf8').matchAll(given)].map((match) => match[1]!))
  expect(asked.filter((id) => !(id in catalogue))).toEqual([])
  const families = readdirSync(src, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.ts') && !path.startsWith('messages/'))
    .flatMap((path) => [...readFileSync(join(src, path), 'utf8').matchAll(/`([a-z]+\/[a-z0-9-]+-)\$\{/gu)])
    .map((match) => match[1]!)
  const unused = Object.keys(catalogue).filter(
    (id) => !used.has(id) && !families.some((family) => id.startsWith(family)),
  )
  expect(unused).toEqual([])
})

test('both languages name the same values', () => {
  const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).sort()
  for (const [id, {en, zh}] of Object.entries(catalogue)) expect([id, names(zh)]).toEqual([id, names(en)])
})

test('what is not known is not spoken of', () => {
  const values = {name: 'ours', near: 'county'}
  expect(word('template/not-found', values, 'en')).toContain('Nearest: county.')
  expect(word('template/not-found', {...values, near: ''}, 'en')).toMatch(/^No template is called «ours»\. See /u)
  expect(word('template/not-found', {...values, near: ''}, 'zh')).toMatch(/^没有名为“ours”的模板。参见/u)
})

test('English tells one from many', () => {
  expect([0, 1, 2].map((count) => word('cli/count-error', {count}, 'en'))).toEqual(['0 errors', '1 error', '2 errors'])
})
