import {expect, test} from 'vitest'
import {paragraph, sampleDocument} from '../sample-document.ts'
import {block, setSample} from '../set-sample.ts'

const middle = (block.left + block.right) / 2

test('a title that fits stays on one line, in the middle', () => {
  const {lines} = setSample([paragraph('政府工作报告', 'title')])
  expect(lines).toHaveLength(1)
  expect((lines[0]!.left + lines[0]!.right) / 2).toBeCloseTo(middle, 5)
})

test('a long title is broken between words, its lines growing or shrinking', () => {
  const {lines} = setSample([
    paragraph('关于云岭县2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告', 'title'),
  ])
  const widths = lines.map((line) => line.right - line.left)
  expect(lines.length).toBeGreaterThan(1)
  const steps = widths.slice(1).map((width, index) => Math.sign(width - widths[index]!))
  expect(new Set(steps).size).toBe(1)
  for (const word of ['国民', '经济', '社会', '发展', '计划', '执行', '情况', '草案', '报告', '2026年']) {
    expect(lines.filter((line) => line.text.includes(word)).length, word).toBeGreaterThan(0)
  }
  for (const line of lines) expect((line.left + line.right) / 2).toBeCloseTo(middle, 5)
})

test('three lines of a diamond are widest in the middle', () => {
  const styles = sampleDocument([]).styles
  const diamond = {...styles, title: {...styles.title!, shape: 'diamond' as const}}
  const title = '云岭县第十八届人民代表大会常务委员会关于批准全县国民经济和社会发展计划调整方案的决议'
  const {lines} = setSample([paragraph(title, 'title')], {styles: diamond})
  const [first, second, third] = lines.map((line) => line.right - line.left)
  expect(lines).toHaveLength(3)
  expect(second).toBeGreaterThan(first!)
  expect(second).toBeGreaterThan(third!)
})

test('a heading of two lines keeps its words whole', () => {
  const {lines} = setSample([paragraph('（一）坚持把发展经济的着力点放在实体经济上加快建设现代化产业体系', 'heading2')])
  expect(lines.map((line) => line.text).join('|')).toMatch(/^（一）.*\|现代化产业体系$|\|.*产业体系$/u)
  expect(lines[0]!.text).not.toMatch(/现$|现代$|产$/u)
})

test('the number of a session keeps its measure word', () => {
  for (const session of ['第十七屆人民代表大會', '第十七届人民代表大会']) {
    const {lines} = setSample([paragraph(`——2018年1月12日在鹤庆县${session}第二次会议上作的政府工作报告`, 'title')])
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.some((line) => line.text.includes(session.slice(0, 4)))).toBe(true)
  }
})
