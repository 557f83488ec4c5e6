import fc from 'fast-check'
import {expect, test} from 'vitest'
import {foldText} from '../../src/text/fold-text.ts'
import {splitSentences} from '../../src/text/split-sentences.ts'

test.each([
  ['增长８．７％', '增长8.7%'],
  ['生产总值 230 亿元', '生产总值230亿元'],
  ['增长8%,财政', '增长8%，财政'],
  ['新建8,500公里', '新建8,500公里'],
  ['2,5项', '2，5项'],
  ['3.6 : 48 : 48.4', '3.6∶48∶48.4'],
  ['目标是:增长', '目标是：增长'],
  ['达到★1807.1亿元', '达到1807.1亿元'],
  ['(PM2.5)', '（PM2.5）'],
])('%s is read as %s', (text, folded) => {
  expect(foldText(text).text).toBe(folded)
})

test('every folded character knows where it stood', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const {text: folded, offsets} = foldText(text)
      expect(offsets).toHaveLength(folded.length + 1)
      for (let i = 1; i < offsets.length; i++)
        expect(offsets[i]!).toBeGreaterThan(offsets[i - 1]! - (i === folded.length ? 1 : 0))
    }),
  )
})

test('sentences keep their marks and closing quotes, and nothing is lost', () => {
  const text = '他说：“增长8%。”完成！还有'
  expect(splitSentences(text).map(({start, end}) => text.slice(start, end))).toEqual([
    '他说：“增长8%。”',
    '完成！',
    '还有',
  ])
})
