import {expect, test} from 'vitest'
import {countTraditional, simplify} from '../../src/text/simplify.ts'

test('words of figures, headings and offices are folded one character for one', () => {
  const printed = '農民人均純收入、進出口總值分別增長11.6%，門類齊全，掛鉤幫扶，傳統產業與氫能、鎳鈷、漿紙並進'
  const folded = '农民人均纯收入、进出口总值分别增长11.6%，门类齐全，挂钩帮扶，传统产业与氢能、镍钴、浆纸并进'
  expect(simplify(printed)).toBe(folded)
  expect(simplify(printed)).toHaveLength(printed.length)
})

test('variants that converters write are folded too', () => {
  expect(simplify('産業衆多，凈增，爲縣閲覽説明，緑色鋭進')).toBe('产业众多，净增，为县阅览说明，绿色锐进')
})

test('a simplified text stays as it is, characters that both writings use included', () => {
  const text = '瞭望塔、干部、著名、乾坤湾、徵调、夥伴、覆盖率、借鉴、里程'
  expect(simplify(text)).toBe(text)
  expect(countTraditional(text)).toBe(0)
})

test('folding a folded text changes nothing', () => {
  const once = simplify('國務院關於發展縣域經濟、擴大內需與優化營商環境的報告')
  expect(simplify(once)).toBe(once)
  expect(countTraditional(once)).toBe(0)
})
