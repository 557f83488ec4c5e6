import {describe, expect, test} from 'vitest'
import type {Change} from '../../../src/model/change.ts'
import {findPlaces} from '../../../src/write/docx/revisions/find-places.ts'

const text = ['一、工作回顾', '全县茶园3.2万亩，增长6.1%。', '药园1.1万亩，增长6.1%。', '二、工作安排'].join('\n')

describe('the place of a change in the finished text', () => {
  test('is where its words stand', () => {
    expect(placed(change(2, '茶园3. 2万', '茶园3.2万'))).toEqual([['茶园3.2万', true]])
  })

  test('may reach over a line end', () => {
    expect(placed(change(1, '工作回顾全县', '工作回顾\n全县'))).toEqual([['工作回顾\n全县', true]])
  })

  test('is found where a later rule mended the marks, but is not sure then', () => {
    expect(placed(change(2, '万亩 ,增长', '万亩,增长6.1%.\n药园'))).toEqual([['万亩，增长6.1%。\n药园', false]])
  })

  test('of words that stand twice is told by the changes about it', () => {
    const landmark = change(3, '药 园1.1万', '药园1.1万', true)
    const [place] = findPlaces([change(3, '增长6.l%', '增长6.1%')], [landmark], text)
    expect([place?.start, place?.sure]).toEqual([text.lastIndexOf('增长'), false])
  })

  test('of what was removed is the paragraph about there', () => {
    const landmark = change(3, '药 园1.1万', '药园1.1万', true)
    expect(placed(change(4, '责任编辑：丁香', ''), landmark)).toEqual([['药园1.1万亩，增长6.1%。', false]])
  })

  test('is not made up', () => {
    expect(placed(change(2, '甲', '不在文中'))).toEqual([])
    expect(placed(change(2, '责任编辑：丁香', ''))).toEqual([])
    // One character says nothing.
    expect(placed(change(2, ' ，', '亩!'))).toEqual([])
  })
})

function placed(wanted: Change, ...landmarks: Change[]) {
  return findPlaces([wanted], landmarks, text).map(({start, end, sure}) => [text.slice(start, end), sure])
}

function change(line: number, before: string, after: string, certain = false): Change {
  return {rule: 'rule', line, before, after, certain}
}
