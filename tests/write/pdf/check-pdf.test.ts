import {describe, expect, test} from 'vitest'
import {checkPdf} from '../../../bench/check-pdf/check-pdf.ts'
import type {PageItem} from '../../../src/model/typeset-document.ts'
import {line, pages, write} from './sample.ts'

/** Lines of one paragraph under each other; a number is the page break before the next line. */
function paragraph(lines: string[], {element = 2, top = 100, x = 80} = {}): PageItem[] {
  return lines.map((text, index) => line(text, {x, baseline: top + 28 * index, element}))
}

const full = '云岭县坚持以人民为中心的发展思想'

async function check(items: PageItem[][], markdown: string) {
  return checkPdf(await write(pages(...items)), markdown)
}

describe('the check of a finished PDF', () => {
  test('finds nothing in a clean page', async () => {
    const found = await check([paragraph([full, full, '城乡面貌一新。'])], `${full}${full}城乡面貌一新。`)
    expect(found).toMatchObject({
      lines: 3,
      lineFindings: [],
      pageFindings: [],
      missingGlyphs: 0,
      differentPages: [],
      lost: [],
      added: [],
    })
    expect(found.edgeDeviation).toBeLessThan(0.05)
  })
  test.each([
    ['a comma at the start of a line', [full, '，城乡面貌一新。'], 'start'],
    ['a dash at the start of a line', [full, '——城乡面貌一新。'], 'start'],
    ['an opening quote at the end of a line', [`${full.slice(0, 15)}“`, '城乡”面貌一新。'], 'end'],
    ['a number cut in two', [`${full.slice(0, 14)}增5`, '.2个百分点。'], 'split'],
    ['a number and its percent sign apart', [`${full.slice(0, 14)}增5`, '%，城乡面貌一新。'], 'start'],
    ['a dash cut in two', [`${full.slice(0, 15)}—`, '—城乡面貌一新。'], 'split'],
    ['a last line of one character', [full, full, '新。'], 'single'],
    ['a line that ends before the edge', [full, full.slice(1), full, '城乡面貌一新。'], 'edge'],
  ])('finds %s', async (_, lines, fault) => {
    const {lineFindings} = await check([paragraph(lines)], lines.join(''))
    expect(lineFindings.map((finding) => finding.fault)).toContain(fault)
  })
  test('finds a heading at the foot of a page and a last line at the head of one', async () => {
    const heading = line('一、工作回顾', {baseline: 700, face: 'baogao-heiti', element: 1})
    const stranded = await check([[heading], paragraph([full, '一新。'])], `## 一、工作回顾\n\n${full}一新。`)
    expect(stranded.pageFindings).toEqual([{fault: 'heading', page: 1, words: '一、工作回顾'}])
    const widow = await check([paragraph([full, full]), paragraph(['城乡面貌一新。'])], `${full}${full}城乡面貌一新。`)
    expect(widow.pageFindings).toEqual([{fault: 'widow', page: 2, words: '城乡面貌一新。'}])
  })
  test('finds text that is not there and text that should not be', async () => {
    const {lost, added} = await check([paragraph([full])], `${full}\n\n增长5.2%。`)
    expect([lost.map(({text}) => text), added]).toEqual([['增长5.2%。'], []])
    const more = await check([paragraph([full, '增长5.2%。'])], full)
    expect([more.lost, more.added]).toEqual([[], ['增长5.2%。']])
  })
  test('finds a changed digit', async () => {
    const {lost} = await check([paragraph(['增长5.2%。'])], '增长5.3%。')
    expect(lost.map(({text}) => text)).toEqual(['增长5.3%。'])
  })
  test('finds a character that the face does not have', async () => {
    const {missingGlyphs} = await check([paragraph(['云岭𠀀县'])], '云岭𠀀县')
    expect(missingGlyphs).toBe(1)
  })
  test('minds neither page numbers nor a number that report.md itself parts by a space', async () => {
    const number = line('— 1 —', {baseline: 800, face: 'baogao-song'})
    const cut = `${full.slice(0, 14)}达5`
    const {lineFindings, added} = await check(
      [[...paragraph([cut, '2亿元，城乡面貌一新。']), number]],
      `${cut} 2亿元，城乡面貌一新。`,
    )
    expect(lineFindings.filter(({fault}) => fault === 'split')).toEqual([])
    expect(added).toEqual([])
  })
})
