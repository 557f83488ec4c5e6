import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {paragraph} from '../sample-document.ts'
import {block, setSample} from '../set-sample.ts'

/** Pieces that texts are made of, as often as reports hold them. */
const piece = fc.oneof(
  {weight: 12, arbitrary: fc.constantFrom('发展', '云岭县', '稳步提升', '产业', '的', '着力', '城乡居民')},
  {weight: 4, arbitrary: fc.constantFrom('，', '。', '、', '；', '：', '！')},
  {weight: 3, arbitrary: fc.constantFrom('“强基”', '（试行）', '《云岭县志》', '〔2024〕1号', '——', '……', '甲·乙')},
  {
    weight: 3,
    arbitrary: fc.constantFrom('6.5%', '126.06亿元', '2026年', '1,210.1', '−3.5℃', '5G', 'PM2.5', '8‰', 'A/B'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('”', '“', '（', '）', '《', '》', ' ', ' （甲）', '𬭎', '①', '-', '“（', '）”。'),
  },
)
const prose = fc.array(piece, {minLength: 1, maxLength: 160}).map((pieces) => pieces.join(''))
/** Measure in em. */
const measure = fc.integer({min: 8, max: 60}).map((half) => half / 2)

const noStart = /^[、，。：；！？”’）】〉》」』〕］｝—…～·％‰℃]/u
const noEnd = /[“‘（【〈《「『〔［｛]$/u

describe('whatever the text and the measure', () => {
  test('every character is set once and in order, but for spaces at line ends', () => {
    fc.assert(
      fc.property(prose, measure, (text, em) => {
        const set = narrow(text, em)
          .lines.map((line) => line.text)
          .join('')
        expect(set.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
  test('a forbidden line start or end is never without a finding', () => {
    fc.assert(
      fc.property(prose, measure, (text, em) => {
        const {lines, findings} = narrow(text, em)
        const breaches =
          lines.slice(1).filter((line) => noStart.test(line.text)).length +
          lines.slice(0, -1).filter((line) => noEnd.test(line.text)).length
        if (breaches > 0) expect(findings).toContain('typeset/broken-unit')
      }),
    )
  })
  test('lines end at the right edge, none beyond it', () => {
    fc.assert(
      fc.property(prose, measure, (text, em) => {
        const {lines, right, findings} = narrow(text, em)
        for (const line of lines) {
          if (!findings.includes('typeset/broken-unit')) expect(line.right).toBeLessThan(right + 0.1)
        }
        if (findings.length > 0) return
        for (const line of lines.slice(0, -1)) expect(line.right).toBeGreaterThan(right - 0.1)
      }),
    )
  })
  test('at 28 characters spacing keeps its limit or is reported', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const {lines, findings} = setSample([paragraph(text)])
        const widest = Math.max(...lines.flatMap((line) => hanSpacings(line.text, line.spacings)))
        if (widest > 0.6 + 1e-9) expect(findings).toContain('typeset/uneven-line')
      }),
    )
  })
})

/** Spacing between two Han characters. */
function hanSpacings(text: string, spacings: number[]): number[] {
  return spacings.filter((_, index) => /^[\u4e00-\u9fff]{2}/u.test(text.slice(index)))
}

/** Set a text without indent in a measure of so many characters. */
function narrow(text: string, em: number) {
  const right = block.left + em * 15.75
  const margin = {top: 100, bottom: 100, left: block.left, right: 600 - right}
  const page = {width: 600, height: 840, margin, mirrored: false, firstPageNumber: 1}
  return {...setSample([paragraph(text, 'salutation')], {page}), right}
}
