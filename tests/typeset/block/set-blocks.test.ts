import {describe, expect, test} from 'vitest'
import type {Block, Inline} from '../../../src/model/styled-document.ts'
import {paragraph} from '../sample-document.ts'
import {block, setSample} from '../set-sample.ts'

const text = (value: string): Inline => ({type: 'text', value})
const body = (...children: Inline[]): Block => ({type: 'paragraph', style: 'body', line: 1, children})

describe('a list', () => {
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 1,
    style: 'list',
    items: [
      [paragraph('抓项目，全年实施重点项目126个，完成投资88.3亿元，占年度计划的104.6%。', 'list')],
      [paragraph('抓服务。', 'list')],
    ],
    markers: ['1.', '2.'],
  }
  test('sets its markers before the first lines', () => {
    const {lines} = setSample([list])
    expect(lines.map((line) => line.text)[0]).toBe('1.')
    expect(lines[1]!.baseline).toBe(lines[0]!.baseline)
    expect(lines[1]!.left).toBeGreaterThan(lines[0]!.right)
  })
  test('is tagged with label and body', () => {
    const {done} = setSample([list])
    const item = ['LI', 'Lbl', 'LBody', 'P']
    expect(done.structure.map(({role}) => role)).toEqual(['Document', 'L', ...item, ...item])
  })
})

describe('a footnote', () => {
  const mark: Inline = {type: 'footnoteReference', identifier: 'gdp', label: '1'}
  const footnotes = {gdp: [paragraph('按可比价格计算。', 'footnote', 40)]}
  test('stands at the foot of the page that calls it, under a rule', () => {
    const blocks = [
      paragraph('各项工作取得成绩，发展质量效益提升。'.repeat(80)),
      body(text('地区生产总值增长6.5%'), mark, text('。')),
    ]
    const {lines, done} = setSample(blocks, {footnotes})
    const note = lines.find((line) => line.text === '按可比价格计算。')!
    const call = lines.find((line) => line.text.includes('6.5%'))!
    expect(note.page).toBe(call.page)
    expect(note.baseline).toBeGreaterThan(block.bottom - 16.8)
    expect(done.pages[note.page]!.items.filter((item) => item.type === 'rectangle')).toHaveLength(1)
    expect(done.pageMap.pageOf(40)).toBe(note.page + 1)
  })
  test('moves its line to the next page where there is no room for both', () => {
    for (let lead = 15; lead < 24; lead++) {
      const before = Array.from({length: lead}, () => paragraph('各项工作取得成绩。'))
      const {lines} = setSample([...before, body(text('增长6.5%'), mark, text('。'))], {footnotes})
      const note = lines.find((line) => line.text === '按可比价格计算。')!
      expect(lines.find((line) => line.text.includes('6.5%'))!.page).toBe(note.page)
    }
  })
  test('longer than its page goes on at the foot of the next', () => {
    const long = {gdp: [paragraph('按可比价格计算，分产业数据因四舍五入存在误差。'.repeat(120), 'footnote')]}
    const {lines} = setSample([body(text('增长'), mark, text('。'))], {footnotes: long})
    const note = lines.filter((line) => line.text.includes('可比') || line.text.includes('舍'))
    expect(new Set(note.map((line) => line.page)).size).toBeGreaterThan(1)
    for (const line of lines) expect(line.baseline).toBeLessThan(block.bottom)
  })
  test('stands close to its label and its mark close to the quotation it explains', () => {
    const quoted = {gdp: [paragraph('“云上办”：指网上办理。', 'footnote')]}
    const {lines} = setSample([body(text('推行“云上办”'), mark, text('服务。'))], {footnotes: quoted})
    expect(lines[0]!.drawn).not.toContain('”')
    expect(lines.find((line) => line.text.startsWith('“'))!.drawn[0]).not.toBe('“')
  })
  test('keeps its mark with the word before, raised and linked to the note', () => {
    const {done} = setSample([body(text('地区生产总值增长'), mark, text('。'))], {footnotes})
    const items = done.pages[0]!.items
    const raised = items
      .flatMap((item) => (item.type === 'text' ? item.runs : []))
      .find((run) => run.rise !== undefined)!
    expect(raised.text).toBe('1')
    const link = items.find((item) => item.type === 'link')!
    const target = 'anchor' in link.target ? link.target.anchor : ''
    expect(items.some((item) => item.type === 'anchor' && item.name === target)).toBe(true)
    expect(done.structure.map(({role}) => role)).toEqual(['Document', 'P', 'Reference', 'Link', 'Note', 'Lbl', 'P'])
  })
})

describe('a figure', () => {
  const figure: Block = {type: 'figure', source: 'map.png', alternative: '全县地图', caption: [text('图1 全县地图')]}
  test('keeps its shape, fits the column and keeps its caption below', () => {
    const {done, lines} = setSample([figure], {}, {readImage: () => png(1600, 800)})
    const image = done.pages[0]!.items.find((item) => item.type === 'image')!
    expect(image.width).toBeCloseTo(block.right - block.left, 5)
    expect(image.height).toBeCloseTo(image.width / 2, 5)
    expect(lines[0]!.baseline).toBeGreaterThan(image.y + image.height)
    expect(done.structure[image.element!]).toMatchObject({role: 'Figure', alternative: '全县地图'})
  })
  test('is never enlarged, and a tall one leaves room for its caption', () => {
    const small = setSample([figure], {}, {readImage: () => png(100, 50)})
    expect(small.done.pages[0]!.items.find((item) => item.type === 'image')!.width).toBe(75)
    const tall = setSample([figure], {}, {readImage: () => png(100, 9000)})
    expect(tall.done.pages).toHaveLength(1)
  })
  test('that is missing or unreadable is told by its description, with a finding', () => {
    const missing = setSample([figure])
    expect(missing.findings).toEqual(['typeset/missing-image'])
    expect(missing.lines.map((line) => line.text)).toEqual(['全县地图', '图1 全县地图'])
    const broken = setSample([figure], {}, {readImage: () => new Uint8Array([1, 2, 3])})
    expect(broken.findings).toEqual(['typeset/unreadable-image'])
    expect(broken.lines[0]!.text).toBe('全县地图')
  })
})

test('code keeps its lines and its blanks', () => {
  const {lines} = setSample([{type: 'code', style: 'code', value: 'a = 1\n\n\tb = 2'}])
  expect(lines.map((line) => line.text)).toEqual(['a = 1', '    b = 2'])
})

test('a forced line end breaks the line where it stands, and the line before is not stretched', () => {
  const {lines} = setSample([body(text('春种一粒粟，'), {type: 'break'}, text('秋收万颗子。'))])
  expect(lines.map((line) => line.text)).toEqual(['春种一粒粟，', '秋收万颗子。'])
  expect(Math.max(...lines[0]!.spacings)).toBeLessThan(0.05)
})

test('a link is tagged and has its target on every line that it takes', () => {
  const url = 'https://www.yunling.example.gov.cn/'
  const words = '云岭县人民政府门户网站政府信息公开专栏规划计划栏目二〇二六年目录页面'
  const {done} = setSample([body(text('详见'), {type: 'link', url, children: [text(words)]}, text('。'))])
  const links = done.pages[0]!.items.filter((item) => item.type === 'link')
  expect(links).toHaveLength(2)
  for (const link of links) {
    expect(link.target).toEqual({url})
    expect(done.structure[link.element!]!.role).toBe('Link')
    expect(link.width).toBeGreaterThan(10)
  }
})

test('a character that no face has is reported with its place, once a line', () => {
  const inlines: Inline[] = [{type: 'text', value: '云岭县县长马骏𬭎、𬭎', column: 1}]
  const {file, lines} = setSample([{type: 'paragraph', style: 'body', line: 7, children: inlines}], {}, {lacking: '𬭎'})
  expect(lines[0]!.text).toBe('云岭县县长马骏𬭎、𬭎')
  expect(file.messages).toHaveLength(1)
  expect(file.messages[0]).toMatchObject({ruleId: 'missing-glyph', line: 7, column: 8, values: {code: 'U+2CB4E'}})
})

/** The first bytes of a PNG of a size. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x89504e47)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
