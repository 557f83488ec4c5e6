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

  test('the title nearest above the text is taken, with the lines between, not the path through the site or its name', async () => {
    const html =
      page(`<h1>云岭县人民政府门户网站</h1><div>您的位置：<a href="/">首页</a> &gt; <a href="/zw">政府工作报告</a></div>
      <div><div class="bt">政府工作报告</div><div>——2026年1月8日在县人民代表大会上</div><div>县长　李明</div>
      <div class="text"><p>${sentence}</p><p>${sentence}</p></div></div>`)
    const {text} = await readHtml(bytes(html), new VFile())
    expect(text.split('\n').slice(0, 3)).toEqual(['政府工作报告', '——2026年1月8日在县人民代表大会上', '县长　李明'])
    expect(text).not.toContain('网站')
  })

  test('words of reporting in the text are no title', async () => {
    const body = `<p>现在，我向大会报告政府工作。</p><p>${sentence}</p><p>${sentence}</p>`
    const {text} = await readHtml(bytes(page(`<h2>政府工作报告</h2><div><div>${body}</div></div>`)), new VFile())
    expect(text.split('\n')[0]).toBe('政府工作报告')
  })

  test('a title that stands in the head alone is taken from there', async () => {
    const head = '<meta name="ArticleTitle" content="2026年云岭县政府工作报告">'
    const {text} = await readHtml(bytes(page(`<p>${sentence}</p><p>${sentence}</p>`, head)), new VFile())
    expect(text.split('\n')[0]).toBe('2026年云岭县政府工作报告')
  })

  test('running text beside the bulk of it is kept', async () => {
    const long = Array.from({length: 40}, (_, index) => `<p>第${index}段，${sentence}</p>`).join('')
    const annex = `<p>附件：名词解释</p>${'<p>“三梁同治”：指三道山梁一并治理。</p>'.repeat(6)}`
    const {text} = await readHtml(
      bytes(page(`<div>${long}</div><div>${annex}</div><div>主办：县政府办。</div>`)),
      new VFile(),
    )
    expect(text).toContain('三道山梁')
    expect(text).not.toContain('主办')
  })

  test('words beside the element that holds most of the text are kept', async () => {
    const most = `${sentence}${sentence}${sentence}`
    for (const html of [
      `<div>开头一句。<span>${most}</span></div>`,
      `<div><span>${most}${most}</span><span>结尾一句。</span></div>`,
    ]) {
      const {text} = await readHtml(bytes(page(html)), new VFile())
      expect(text).toMatch(/开头一句|结尾一句/u)
    }
  })

  test('a form round the whole page, and an anchor that is not closed, hide nothing', async () => {
    const body = `<p>${sentence}</p><p>${sentence}</p>`
    expect((await readHtml(bytes(page(`<form action="x">${body}</form>`)), new VFile())).text).toContain('186.4亿元')
    expect((await readHtml(bytes(page(`<a name="top">${body}`)), new VFile())).text).toContain('186.4亿元')
  })

  test('line ends are kept where they are shown', async () => {
    const lines = `政府工作报告\n　　${sentence}\n　　${sentence}\n`
    for (const html of [`<pre>${lines}</pre>`, `<div style="white-space: pre-wrap">${lines}</div>`])
      expect((await readHtml(bytes(page(html)), new VFile())).text.trim().split('\n')).toHaveLength(3)
  })

  test('what ruby says of characters is left out', async () => {
    const ruby = '<ruby>茶业<rp>(</rp><rt>cháyè</rt><rp>)</rp></ruby>'
    const {text} = await readHtml(bytes(page(`<p>${ruby}兴旺。${sentence}</p><p>${sentence}</p>`)), new VFile())
    expect(text.split('\n')[0]).toBe(`茶业兴旺。${sentence}`)
  })

  test('text that stands for browsers without scripts is read where there is no other', async () => {
    const html = page(`<div id="app"></div><noscript><p>${sentence}</p><p>${sentence}</p></noscript>`)
    expect((await readHtml(bytes(html), new VFile())).text).toBe(`${sentence}\n${sentence}\n`)
  })

  test('numbers of lists are put back, not where the words bring their own', async () => {
    const list = (items: string, more = '') => `<ol${more}>${items}</ol>`
    const html = page(`<p>${sentence}</p><p>${sentence}</p>${list('<li>采茶</li><li>制茶</li>')}
      ${list('<li>种药</li>', ' start="3" style="list-style-type: cjk-ideographic"')}${list('<li>（一）修路</li>')}`)
    const {text} = await readHtml(bytes(html), new VFile())
    expect(text.trim().split('\n').slice(2)).toEqual(['1.采茶', '2.制茶', '三、种药', '（一）修路'])
  })

  test('merged cells keep the columns of a table', async () => {
    const table =
      '<table><tr><td rowspan="2">茶园</td><td>面积</td><td>3.2</td></tr><tr><td>产量</td><td>410</td></tr><tr><td colspan="2">合计</td><td>413.2</td></tr></table>'
    const {text} = await readHtml(bytes(page(`<p>${sentence}</p><p>${sentence}</p>${table}`)), new VFile())
    expect(text).toContain('| 茶园 | 面积 | 3.2 |\n| - | - | - |\n|  | 产量 | 410 |\n| 合计 |  | 413.2 |')
  })

  test('notes that links lead to and back from stand at their marks', async () => {
    const mark = '<a href="#n1" id="r1"><sup>1</sup></a>'
    const note = '<section><ol><li id="n1"><p>指三道山梁。<a href="#r1">↩︎</a></p></li></ol></section>'
    const {text, markup} = await readHtml(
      bytes(page(`<p>三梁${mark}同治。${sentence}</p><p>${sentence}</p>${note}`)),
      new VFile(),
    )
    expect(text).toBe(`三梁[^1]同治。${sentence}\n${sentence}\n[^1]: 指三道山梁。\n`)
    expect(markup).toBe('markdown')
  })

  test('a raised number is no part of the figure before it', async () => {
    const html = page(`<p>增至230<sup>2</sup>，面积3km<sup>2</sup>。${sentence}</p><p>${sentence}</p>`)
    expect((await readHtml(bytes(html), new VFile())).text.split('\n')[0]).toBe(`增至230[2]，面积3km2。${sentence}`)
  })

  test.each([
    ['a Latin set that its program names', 'iso-8859-1', (text: string) => bytes(text), 'utf-8'],
    ['UTF-16 without a mark', 'utf-8', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')), 'utf-16le'],
    ['a damaged byte', 'utf-8', (text: string) => new Uint8Array([...bytes(text.slice(0, -3)), 0xff]), 'utf-8'],
  ])('%s does not spoil the text', async (_, label, encode, encoding) => {
    const html = page(`<p>${sentence}</p><p>${sentence}</p>`, `<meta charset="${label}">`)
    const read = await readHtml(encode(html), new VFile())
    expect(read.text).toBe(`${sentence}\n${sentence}\n`)
    expect(read.encoding).toBe(encoding)
  })

  test.each(['quoted-printable', 'base64', '8bit'])('a web archive is read: %s', async (transfer) => {
    const html = Buffer.from(page(`<p>${sentence}</p><p>${sentence}</p>`))
    const quoted = [...html].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    const body = {
      'quoted-printable': quoted.map((byte, index) => (index % 20 === 19 ? `${byte}=\r\n` : byte)).join(''),
      base64: html.toString('base64').replace(/.{76}/gu, '$&\r\n'),
      '8bit': html.toString('latin1'),
    }[transfer]
    const part = (type: string, rest: string) => `--=_x\r\nContent-Type: ${type}\r\n${rest}\r\n`
    const archive = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_x"\r\n\r\n${part('image/png', '\r\nabc')}${part('text/html;\r\n\tcharset="utf-8"', `Content-Transfer-Encoding: ${transfer}\r\n\r\n${body}`)}--=_x--\r\n`
    const read = await readHtml(new Uint8Array(Buffer.from(archive, 'latin1')), new VFile())
    expect(read.text).toBe(`${sentence}\n${sentence}\n`)
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
