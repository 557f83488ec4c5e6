import {describe, expect, test} from 'vitest'
import type {Block, Inline} from '../../src/model/styled-document.ts'
import {shapeTitles} from '../../src/typeset/shape-titles.ts'
import {paragraph, sampleDocument} from './sample-document.ts'
import {sampleFonts} from './sample-fonts.ts'
import {setSample} from './set-sample.ts'

const long = '云岭县人民政府关于二〇二六年国民经济和社会发展计划执行情况的报告'

function shaped(...blocks: Block[]): Block[] {
  return shapeTitles(sampleDocument(blocks), sampleFonts()).blocks
}

function linesOf(block: Block): string[] {
  const inlines: Inline[] = block.type === 'paragraph' ? block.children : []
  const text = inlines.map((inline) => (inline.type === 'text' ? inline.value : '\n')).join('')
  return text.split('\n')
}

describe('title lines for Word', () => {
  test('end where the PDF ends them', () => {
    const [title] = shaped(paragraph(long, 'title'))
    expect(linesOf(title!).length).toBeGreaterThan(1)
    expect(linesOf(title!)).toEqual(setSample([paragraph(long, 'title')]).lines.map((line) => line.text))
  })
  test('keep their text, their styles and their places in report.md', () => {
    const children: Inline[] = [
      {type: 'text', value: long.slice(0, 9), style: 'strong', column: 3},
      {type: 'text', value: long.slice(9), column: 12},
    ]
    const [title] = shaped({type: 'paragraph', style: 'title', line: 1, children})
    expect(linesOf(title!).join('')).toBe(long)
    const inlines = title?.type === 'paragraph' ? title.children : []
    for (const inline of inlines) {
      if (inline.type !== 'text') continue
      expect(long.slice(inline.column! - 3, inline.column! - 3 + inline.value.length)).toBe(inline.value)
      expect(inline.style).toBe(inline.column! < 12 ? 'strong' : undefined)
    }
  })
  test('are those of annexes and of a template’s lines, too; a heading is none', () => {
    const styles = {...sampleDocument([]).styles, other: sampleDocument([]).styles.title!}
    const set = (block: Block) => linesOf(shapeTitles(sampleDocument([block], {styles}), sampleFonts()).blocks[0]!)
    const line = (text: string): Block => ({type: 'paragraph', style: 'other', children: [{type: 'text', value: text}]})
    expect(set(line(long)).length).toBeGreaterThan(1)
    expect(set({...line(long), line: 3} as Block)).toEqual([long])
  })
  test('keep the name of a place whole', () => {
    for (const name of ['云岭县', '青溪市', '海拉尔区']) {
      const [title] = shaped(paragraph(`二〇二六年度${name}政府关于重点工作任务分解落实情况的专项报告`, 'title'))
      expect(linesOf(title!).length).toBeGreaterThan(1)
      expect(linesOf(title!).some((one) => one.includes(name))).toBe(true)
    }
  })
  test('that fit their line, and text that is no title, stay as they are', () => {
    const document = sampleDocument([paragraph('政府工作报告', 'title'), paragraph(long.repeat(3))])
    expect(shapeTitles(document, sampleFonts())).toBe(document)
  })
  test('with a line end of their own keep it alone', () => {
    const own: Block = {
      type: 'paragraph',
      style: 'title',
      children: [{type: 'text', value: long}, {type: 'break'}, {type: 'text', value: '（草案）'}],
    }
    expect(shaped(own)).toEqual([own])
  })
})
