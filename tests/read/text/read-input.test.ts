import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readInput} from '../../../src/read/read-input.ts'

const encode = (text: string) => new TextEncoder().encode(text)

test('a text comes with its name, encoding and digest', async () => {
  const raw = await readInput(encode('各位代表：'), 'in/云岭县.txt', new VFile())
  expect(raw).toEqual({
    text: '各位代表：',
    markup: 'plain',
    source: {
      name: '云岭县.txt',
      format: 'txt',
      encoding: 'utf-8',
      sha256: '67086a72947c6dda8c64b2e9545e4caaf9dc4649bdabab35cd368ba95f904547',
    },
  })
})

test('Markdown is known by its extension', async () => {
  expect((await readInput(encode('# 政府工作报告'), 'report.MD', new VFile())).markup).toBe('markdown')
})

test.each([
  ['with a remark of the program that saved it', (page: string) => `<!-- saved from url -->\n${page}`],
  ['with the line of XML', (page: string) => `<?xml version="1.0"?>\n<!DOCTYPE html>\n${page}`],
  ['that is only a piece', (page: string) => page.replace(/<\/?html>/gu, '')],
])('a web page %s is known under a false name', async (_, wrap) => {
  const html = `<html><div>${'<p>修路，架桥。</p>'.repeat(9)}</div></html>`
  expect((await readInput(encode(wrap(html)), 'a.txt', new VFile())).source.format).toBe('html')
})

test('Markdown may begin with a piece of a page', async () => {
  const {source} = await readInput(encode('<p align="center">青溪市</p>\n\n# 政府工作报告'), 'a.md', new VFile())
  expect(source.format).toBe('md')
})

test('a text that speaks of elements is none of a web page', async () => {
  const {source} = await readInput(encode('政府工作报告\n<p>各位代表：</p>'), 'a.txt', new VFile())
  expect(source.format).toBe('txt')
})

test('a few NULs make a text no binary file', async () => {
  const {source} = await readInput(encode(`${'各位代表：\n'.repeat(99)}\0`), 'a.txt', new VFile())
  expect(source.format).toBe('txt')
})

test.each([
  ['nothing', new Uint8Array(), 'a.txt', 'empty'],
  ['bytes that are no text', Uint8Array.of(1, 2, 3, 0, 0, 5, 6, 7), 'a.txt', 'binary'],
  ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'a.doc', 'other-format'],
  ['an image under a false name', encode('GIF89a….'), 'a.txt', 'other-format'],
  ['a text beyond all reports', new Uint8Array(33 * 2 ** 20).fill(0x61), 'a.txt', 'too-large'],
])('%s is refused', async (_, bytes, name, ruleId) => {
  const file = new VFile()
  await expect(readInput(bytes, name, file)).rejects.toThrow()
  expect(file.messages).toMatchObject([{ruleId, fatal: true}])
})
