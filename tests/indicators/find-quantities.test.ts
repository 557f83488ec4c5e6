import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findQuantities} from '../../src/indicators/quantities/find-quantities.ts'
import {foldText} from '../../src/text/fold-text.ts'
import {quantities} from './corpora/quantities.ts'

describe('finding quantities', () => {
  test.each(quantities)('%s', (text, figures) => {
    const found = findQuantities(foldText(text).text).filter((one) => one.type === 'quantity')
    expect(
      found.map(
        ({bound = '=', number, numberHigh, unit}) => `${bound}${number}${numberHigh ? `~${numberHigh}` : ''}${unit}`,
      ),
    ).toEqual(figures)
  })

  test('every run of digits is a quantity or told to be none', () => {
    const pieces = [
      '增长',
      '8',
      '2020',
      '年',
      '.',
      '%',
      '亿元',
      '“',
      '”',
      '、',
      '第',
      '以上',
      ',',
      '—',
      '∶',
      'G',
      '个',
      '和',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), (words) => {
        const {text} = foldText(words.join(''))
        const found = findQuantities(text)
        for (const {index, 0: digits} of text.matchAll(/\d+/gu)) {
          const inside = found.some(({start, end}) => start <= index && index + digits.length <= end)
          const shared = found.some(({start, end}) => start < index + digits.length && index < end)
          expect(inside || shared).toBe(true)
        }
      }),
    )
  })

  test('a number stands where it is said to stand', () => {
    const text = '全年完成投资12.5亿元，增长8%以上，新建5个。'
    for (const one of findQuantities(text)) {
      if (one.type === 'quantity') expect(text.startsWith(one.number, one.at)).toBe(true)
    }
  })
})
