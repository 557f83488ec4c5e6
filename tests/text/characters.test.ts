import {expect, test} from 'vitest'
import {han} from '../../src/text/characters.ts'

test('han takes every character that Unicode assigns to the script, but for old reading marks of the other planes', () => {
  const ours = new RegExp(`^[${han}]$`, 'u')
  const missed: string[] = []
  for (let point = 0; point < 0x110000; point++) {
    const character = String.fromCodePoint(point)
    if (/^\p{Script=Han}$/u.test(character) && !ours.test(character)) missed.push(point.toString(16))
  }
  expect(missed.filter((point) => !/^16f[ef].$/u.test(point))).toEqual([])
})

test('han takes no mark, no letter, no kana and no digit', () => {
  expect([...'，。·—“”（）1Aあア가　㎡①○×'].filter((character) => new RegExp(`[${han}]`, 'u').test(character))).toEqual(
    [],
  )
})
