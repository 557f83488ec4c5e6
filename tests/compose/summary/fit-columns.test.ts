import {expect, test} from 'vitest'
import type {Entry, TableColumn} from '../../../src/compose/summary/content/table-columns.ts'
import {fitColumns} from '../../../src/compose/summary/layout/fit-columns.ts'

function column(key: TableColumn['key'], align: TableColumn['align'], text: string): TableColumn {
  const entry: Entry = {text, inline: [{type: 'text', value: text}], words: true}
  return {key, head: '', shortHead: '', align, entries: [entry]}
}

test('words behind a column of figures stand off from its right edge', () => {
  const columns = [column('lastTarget', 'right', '增长7%'), column('met', 'left', '完成')]
  const [figures, words] = fitColumns(columns, [0], 10, 400)!
  expect(words!.padding.left).toBe(figures!.padding.left + 8)
  const [alone] = fitColumns([column('met', 'left', '完成')], [0], 10, 400)!
  expect(alone!.padding.left).toBe(alone!.padding.right)
})
