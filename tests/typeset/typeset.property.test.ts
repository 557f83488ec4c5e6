import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Block, Inline} from '../../src/model/styled-document.ts'
import {setSample, block as sides} from './set-sample.ts'

const words = fc.constantFrom(
  '云岭县',
  '增长6.5%',
  '，“强基”',
  '。',
  '《规划（2021—2035年）》',
  'GDP 5G',
  '——',
  '统筹发展和安全',
)
const prose = fc.array(words, {minLength: 1, maxLength: 60}).map((pieces) => pieces.join(''))
const inlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    {weight: 5, arbitrary: fc.record({type: fc.constant('text' as const), value: prose})},
    {weight: 1, arbitrary: fc.constant<Inline>({type: 'break'})},
    {weight: 1, arbitrary: fc.constant<Inline>({type: 'footnoteReference', identifier: 'a', label: '1'})},
    {
      weight: 1,
      arbitrary: prose.map((value): Inline => ({type: 'link', url: '#x', children: [{type: 'text', value}]})),
    },
  ),
  {minLength: 1, maxLength: 4},
)
const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  style: fc.constantFrom('body', 'heading1', 'title', 'quote', 'caption', 'salutation', 'list'),
  line: fc.constant(1),
  children: inlines,
})
const table: fc.Arbitrary<Block> = fc
  .tuple(
    fc.integer({min: 1, max: 5}),
    fc.array(fc.array(inlines, {minLength: 5, maxLength: 5}), {minLength: 1, maxLength: 6}),
  )
  .map(([count, rows]) => ({
    type: 'table',
    style: 'default',
    widths: Array.from({length: count}, () => 1 / count),
    align: Array.from({length: count}, (_, index) => (['left', 'center', 'right', 'decimal'] as const)[index % 4]!),
    rows: rows.map((row) => row.slice(0, count).map((children) => ({children}))),
  }))
const block: fc.Arbitrary<Block> = fc.oneof(
  {weight: 6, arbitrary: paragraph},
  {weight: 1, arbitrary: table},
  {weight: 1, arbitrary: fc.constant<Block>({type: 'pageBreak'})},
  {weight: 1, arbitrary: fc.constant<Block>({type: 'rule'})},
  {weight: 1, arbitrary: prose.map((value): Block => ({type: 'code', style: 'code', value}))},
  {
    weight: 1,
    arbitrary: fc
      .array(paragraph, {minLength: 1, maxLength: 3})
      .map(
        (items): Block => ({type: 'list', ordered: true, start: 1, style: 'list', items: items.map((item) => [item])}),
      ),
  },
)

test('whatever the blocks, all their text is set once and within the text block', () => {
  const note: Block = {type: 'paragraph', style: 'footnote', children: [{type: 'text', value: '注释'.repeat(40)}]}
  fc.assert(
    fc.property(fc.array(block, {maxLength: 14}), (blocks) => {
      const {lines} = setSample(blocks, {footnotes: {a: [note]}})
      const called = JSON.stringify(blocks).includes('footnoteReference')
      const set = letters(lines.map((line) => line.text).join(''))
      const given = letters(blocks.map(textOf).join('') + (called ? `1${'注释'.repeat(40)}` : ''))
      expect(set).toBe(given)
      for (const line of lines) {
        expect(line.baseline).toBeLessThan(sides.bottom + 0.1)
        expect(line.left).toBeGreaterThan(sides.left - 0.1)
        expect(line.right).toBeLessThan(sides.right + 0.1)
      }
    }),
    {numRuns: 60},
  )
})

/** Characters in order of their code, spaces left out: notes stand elsewhere than they are called. */
function letters(text: string): string {
  return [...text.replaceAll(/\s/gu, '')].sort().join('')
}

function textOf(each: Block): string {
  switch (each.type) {
    case 'paragraph':
      return inlineText(each.children)
    case 'table':
      return each.rows
        .flat()
        .map((cell) => inlineText(cell.children))
        .join('')
    case 'list':
      return each.items.map((item, index) => `${index + 1}.${item.map(textOf).join('')}`).join('')
    case 'code':
      return each.value
    default:
      return ''
  }
}

function inlineText(children: Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type === 'link') return inlineText(child.children)
      return child.type === 'footnoteReference' ? child.label : ''
    })
    .join('')
}
