import {describe, expect, test} from 'vitest'
import {noteMark} from '../../../src/read/note-mark.ts'
import type {PdfLine} from '../../../src/read/pdf/page-lines.ts'
import {takeNotes} from '../../../src/read/pdf/take-notes.ts'

const line = (text: string, size: number, page = 0): PdfLine => ({
  text,
  page,
  y: 0,
  left: 80,
  right: 500,
  size,
  column: 0,
})
const body = '推行“三梁同治”[1]，全县道路畅通，群众出行方便。'
const marked = (name: string) => `${noteMark.start}${name}${noteMark.end}`

describe('notes at the foot of a page', () => {
  test('leave the text that runs on over them, and their place is marked', () => {
    const {lines, notes} = takeNotes([
      line(body, 16),
      line('1“三梁同治”：指三道山梁', 9),
      line('一并治理。', 9),
      line('持续改善。', 16, 1),
    ])
    expect(lines.map(({text}) => text)).toEqual([body.replace('[1]', marked('1')), '持续改善。'])
    expect(notes).toEqual([{name: '1', text: '“三梁同治”：指三道山梁一并治理。'}])
  })

  test('may count from 1 on every page', () => {
    const {notes} = takeNotes([line(body, 16), line('[1] 甲。', 9), line(body, 16, 1), line('[1] 乙。', 9, 1)])
    expect(notes).toEqual([
      {name: '1', text: '甲。'},
      {name: '2', text: '乙。'},
    ])
  })

  test('may end on the next page', () => {
    const {lines, notes} = takeNotes([
      line(body, 16),
      line('1 指三道', 9),
      line(body, 16, 1),
      line('山梁', 9, 1),
      line('同治。', 9, 1),
    ])
    expect(notes).toEqual([{name: '1', text: '指三道山梁同治。'}])
    expect(lines).toHaveLength(2)
  })

  test('are none where the text above has no such mark', () => {
    const lines = [line('全县采茶。', 16), line('1月8日印发', 9)]
    expect(takeNotes(lines)).toEqual({lines, notes: []})
  })

  test('are none where a figure begins the small line', () => {
    const lines = [line(body, 16), line('1.5亿元为预算数。', 9)]
    expect(takeNotes(lines)).toEqual({lines, notes: []})
  })
})
