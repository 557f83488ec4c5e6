import {expect, test} from 'vitest'
import {wholeCharacters} from '../../src/text/whole-characters.ts'

test('radicals become the characters that look the same', () => {
  expect(wholeCharacters('⼈⺠代表⼤会，⽣产⼒增⻓，⼾⼾⻅绿')).toBe('人民代表大会，生产力增长，户户见绿')
})

test('compatibility forms become the characters they stand for', () => {
  expect(wholeCharacters('效\uf961')).toBe('效率')
})

test('all other characters stay', () => {
  const text = 'ＧＤＰ㎡①〇“十四五”…—°'
  expect(wholeCharacters(text)).toBe(text)
})
