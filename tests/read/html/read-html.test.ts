import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readHtml} from '../../../src/read/html/read-html.ts'

const sentence = '过去一年，面对困难，我们坚持稳中求进，实现地区生产总值186.4亿元，增长6.1%；就业、物价总体平稳。'
const page = (body: string, head = '') => `<html><head><title>云岭县</title>${head}</head><body>${body}</body></html>`
const bytes = (html: string) => new TextEncoder().encode(html)

describe('reading a saved web page', () => {
  test('the text comes without menus and scripts, a paragraph a line', async () => {
    const file = new VFile()
    const html = page(`<ul class="nav"><li><a href="/">首页</a></li><li><a href="/x">政务公开</a></li></ul>
      <script>var a = '，，，，，，，，，，，，'</script>
      <div id="content"><p>　　${sentence}</p><p>${sentence}<br>　　第二段，另起一行。</p></div><div>主办：县政府办</div>`)
    const {text, markup} = await readHtml(bytes(html), file)
    expect(text).toBe(`　　${sentence}\n${sentence}\n　　第二段，另起一行。\n`)
    expect(markup).toBe('plain')
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['html-left-out'])
  })

  test('a title above the text is kept though it stands in another element', async () => {
    const html = page(
      `<div class="box"><h1>2026年云岭县政府工作报告</h1><div class="text"><p>${sentence}</p><p>${sentence}</p></div></div>`,
    )
    expect((await readHtml(bytes(html), new VFile())).text.split('\n')[0]).toBe('2026年云岭县政府工作报告')
  })

  test('text spread evenly over siblings is kept whole', async () => {
    const paragraphs = Array.from({length: 9}, (_, index) => `<div><span>第${index}段，${sentence}</span></div>`)
    const {text} = await readHtml(bytes(page(paragraphs.join(''))), new VFile())
    expect(text.trim().split('\n')).toHaveLength(9)
  })

  test('a table of data becomes a GFM table; one that lays out the page is read through', async () => {
    const data = '<table><tr><th>项目</th><th>投资</th></tr><tr><td>云湖电站</td><td>21亿元</td></tr></table>'
    const html = page(`<table><tr><td><p>${sentence}</p><p>${sentence}</p>${data}</td></tr></table>`)
    const {text, markup} = await readHtml(bytes(html), new VFile())
    expect(text).toContain('| 项目 | 投资 |\n| - | - |\n| 云湖电站 | 21亿元 |')
    expect(text.startsWith('过去一年')).toBe(true)
    expect(markup).toBe('markdown')
  })

  test('a page labelled gb2312 is read as GB18030, and one labelled so that is UTF-8 as UTF-8', async () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'
    // “政府，” twelve times in GB2312: D5 FE B8 AE A3 AC.
    const gb = Array(12).fill([0xd5, 0xfe, 0xb8, 0xae, 0xa3, 0xac]).flat()
    const html = page('<p>@</p>', head)
      .split('@')
      .map((part) => [...bytes(part)])
    const read = await readHtml(new Uint8Array([...html[0]!, ...gb, ...html[1]!]), new VFile())
    expect(read.text).toBe(`${'政府，'.repeat(12)}\n`)
    expect(read.encoding).toBe('gb18030')
    expect((await readHtml(bytes(page(`<p>${sentence}${sentence}</p>`, head)), new VFile())).encoding).toBe('utf-8')
  })

  test('a page that a script fills in is refused with the next step', async () => {
    await expect(readHtml(bytes(page('<div id="app"></div>')), new VFile())).rejects.toMatchObject({
      ruleId: 'html-no-text',
    })
  })

  test('a hundred thousand nested elements are refused, not crashed on', async () => {
    const html = page(`${'<div>'.repeat(100_000)}${sentence}`)
    await expect(readHtml(bytes(html), new VFile())).rejects.toMatchObject({fatal: true})
  })
})
