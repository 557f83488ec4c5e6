import {describe, expect, test} from 'vitest'
import {paragraph} from '../sample-document.ts'
import {block, type SetLine, setSample} from '../set-sample.ts'

const noStart = '、，。：；！？”’）】〉》」』〕］｝—…～·％‰℃'
const noEnd = '“‘（【〈《「『〔［｛'

/** Words that break differently in each of the measures below. */
const tricky = [
  '全县坚持“稳中求进、以进促稳、先立后破”的工作总基调，一般公共预算收入完成23.7亿元、增长8.6%，城镇登记失业率控制在3.5%以内。',
  '根据国办发〔2024〕1号文件和《云岭县国土空间总体规划（2021—2035年）》要求，推进“三项行动”（“强基”“提质”“增效”）——这是关键之举……必须抓实。',
  '气温低至−12.5℃，误差±0.5‰，增速6%～8%，人口密度312.6人/平方公里，完成投资1,210.1亿元，占GDP的36.9%。',
]
const measures = [6.5, 8, 9.25, 11, 13.5, 17, 20, 23.5, 26, 28]

describe('at every measure', () => {
  for (const [number, text] of tricky.entries()) {
    test(`no line of text ${number + 1} begins or ends with a forbidden mark, and no character is lost`, () => {
      for (const measure of measures) {
        const {lines} = narrow(text, measure)
        expect(lines.map((line) => line.text).join('')).toBe(text)
        for (const line of lines.slice(1)) expect(noStart).not.toContain([...line.text][0])
        for (const line of lines.slice(0, -1)) expect(noEnd).not.toContain([...line.text].at(-1))
      }
    })
    test(`text ${number + 1} fills every line but the last to the point`, () => {
      for (const measure of measures) {
        const {lines, right} = narrow(text, measure)
        for (const line of lines.slice(0, -1)) expect(Math.abs(line.right - right)).toBeLessThan(0.01)
        expect(lines.at(-1)!.right).toBeLessThan(right + 0.01)
      }
    })
  }
})

describe('unbreakable units', () => {
  const units = ['126.06', '8.6%', '−12.5℃', '±0.5‰', '〔2024〕1号', '——', '……', '1,210.1']
  test('stay on one line', () => {
    for (const text of tricky) {
      for (const measure of measures) {
        const ends = new Set<number>()
        let end = 0
        for (const line of narrow(text, measure).lines) {
          end += line.text.length
          ends.add(end)
        }
        for (const unit of units) {
          for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
            for (let inner = at + 1; inner < at + unit.length; inner++) expect(ends).not.toContain(inner)
          }
        }
      }
    }
  })
  test('a number stays with its unit where the line allows', () => {
    const {lines} = narrow('全年完成固定资产投资总额达到一千二百二十六又126.06亿元，增长八点六', 23)
    expect(lines[0]!.text).not.toMatch(/[\d.]$/u)
  })
})

describe('marks', () => {
  test('two together stand 1.5 em wide, three 2 em', () => {
    const wide = (text: string) => widthOf(setSample([paragraph(text, 'salutation')]).lines[0]!) / 15.75
    expect(wide('好”，好')).toBeCloseTo(3.5, 1)
    expect(wide('好：“好')).toBeCloseTo(3.5, 1)
    expect(wide('好”），好')).toBeCloseTo(4, 1)
  })
  test('at line end stand half-width', () => {
    const {lines} = narrow('春种一粒粟，秋收万颗子，四海无闲田。农夫犹饿死', 5.5)
    expect(lines[0]!.text).toBe('春种一粒粟，')
    expect(lines[0]!.drawn.at(-1)).not.toBe('，')
    expect(Math.max(...lines[0]!.spacings)).toBeCloseTo(0, 3)
  })
  test('an opening mark that starts a turned line loses its blank half', () => {
    const {lines} = narrow('春种一粒粟“秋收万颗子”四海', 5)
    expect(lines[1]!.text[0]).toBe('“')
    expect(lines[1]!.drawn[0]).not.toBe('“')
  })
  test('give way before Han characters move closer: brackets first, then commas, then stops', () => {
    // 28.5 em in 28: half an em too much for the two brackets, which give all they can, and the comma gives the rest.
    const {lines} = setSample([
      paragraph('全县上下坚持（着力）高质量发展，粮食总产量稳定30万吨以上。农民人均收入持续较快增长', 'salutation'),
    ])
    const first = lines[0]!
    const at = (mark: string) => first.spacings[first.text.indexOf(mark)]!
    expect(at('）')).toBeLessThan(-1)
    expect(at('）')).toBeLessThanOrEqual(at('，'))
    expect(at('，')).toBeLessThanOrEqual(at('县'))
    expect(at('县')).toBeGreaterThanOrEqual(-0.6)
  })
})

test('a line that is not filled keeps the pitch of the grid: its characters stand below those of full lines', () => {
  const {lines} = setSample([
    paragraph('云岭县城乡居民人均可支配收入稳步提升基本公共服务水平持续提高发展质量效益不断提升', 'salutation'),
  ])
  expect(lines).toHaveLength(2)
  expect(lines[0]!.text).toHaveLength(28)
  expect(lines[1]!.spacings[0]).toBeCloseTo(lines[0]!.spacings[0]!, 4)
})

test('no last line of a single character', () => {
  for (let length = 24; length < 90; length++) {
    const {lines} = setSample([paragraph(`${'云岭县各项事业取得新的成绩，'.repeat(8).slice(0, length)}好。`)])
    expect(solid(lines.at(-1)!.text).length, lines.map((line) => line.text).join('|')).toBeGreaterThan(1)
  }
})

test('spacing stays within 0.6 pt where a legal line exists, and inside numbers and —— there is none', () => {
  const {lines, findings} = setSample([paragraph(tricky.join(''))])
  expect(findings).toEqual([])
  for (const line of lines) {
    for (const [index, spacing] of line.spacings.entries()) {
      const beside = line.text.slice(index, index + 2)
      if (/^(?:——|……|[\d.]{2})$/u.test(beside)) expect(spacing).toBe(0)
      else if (!/[，、；：。？！“”（）《》〔〕]/u.test(beside)) expect(Math.abs(spacing)).toBeLessThanOrEqual(0.6)
    }
  }
})

describe('Latin words', () => {
  test('are not broken, their spaces take the stretch first and hang at no line end', () => {
    const text =
      'The county set up an industrial internet platform and a data exchange for small and medium enterprises'
    const {lines} = narrow(text, 14)
    expect(lines.map((line) => line.text).join(' ')).toBe(text)
  })
  test('too long for their line are broken with a finding', () => {
    const {lines, findings} = narrow('a'.repeat(12), 3)
    expect(lines.map((line) => line.text).join('')).toBe('a'.repeat(12))
    expect(findings).toContain('typeset/broken-unit')
  })
  test('that are addresses are broken after their marks', () => {
    const address = 'https://www.yunling.example.gov.cn/zwgk/ghjh/2026/0112/article20260112.html'
    const {lines} = setSample([paragraph(`详见${address}，欢迎查阅。`)])
    expect(lines.map((line) => line.text).join('')).toBe(`详见${address}，欢迎查阅。`)
    expect(lines[0]!.text).toMatch(/[/.?&=#-]$/u)
  })
  test('keep their apostrophe', () => {
    const {lines} = narrow('It’s the people’s congress of Yunling', 8)
    expect(lines.map((line) => line.text).join(' ')).toBe('It’s the people’s congress of Yunling')
    expect(lines.map((line) => line.drawn).join(' ')).toContain('It’s')
  })
})

test('a text of one paragraph and 60,000 characters is set', () => {
  const {lines} = setSample([paragraph('统筹发展和安全，推动高质量发展。'.repeat(3750))])
  expect(lines.map((line) => line.text).join('')).toHaveLength(60_000)
})

/** Set a text flush left in a measure of so many characters. */
function narrow(text: string, em: number) {
  const page = setSample([]).done.pages[0]!
  const right = block.left + em * 15.75
  const margin = {top: 100, bottom: 100, left: block.left, right: page.width - right}
  const setup = {width: page.width, height: page.height, margin, mirrored: false, firstPageNumber: 1}
  return {...setSample([paragraph(text, 'salutation')], {page: setup}), right}
}

function widthOf(line: SetLine): number {
  return line.right - line.left
}

function solid(text: string): string[] {
  return [...text].filter((character) => !/[\p{P}\s]/u.test(character))
}
