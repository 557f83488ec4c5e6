import {describe, expect, test} from 'vitest'
import {manyFigures} from '../../compose/summary/sample-report.ts'
import {openBack} from '../pdf/read-back.ts'
import {asPdf, sampleSheet} from './sample-sheet.ts'

interface Box {
  text: string
  left: number
  right: number
  bottom: number
  top: number
}

/** Every piece of text on the first page, with the room it takes. */
async function boxesOf(bytes: Uint8Array): Promise<Box[]> {
  const page = await (await openBack(bytes)).getPage(1)
  const {items} = await page.getTextContent()
  return items.flatMap((item): Box[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, left = 0, baseline = 0] = item.transform as number[]
    return [{text: item.str, left, right: left + item.width, bottom: baseline, top: baseline + size * 0.8}]
  })
}

describe.each([
  ['summary', 5],
  ['summary', 60],
  ['summary-cards', 5],
  ['summary-cards', 60],
])('%s of %i indicators', (name, count) => {
  const document = sampleSheet(name, manyFigures(count))
  const {width, height, margin} = document.page

  test('is one page', async () => {
    expect((await openBack(await asPdf(document))).numPages).toBe(1)
  })
  test('has nothing outside the margins', async () => {
    const boxes = await boxesOf(await asPdf(document))
    const outside = boxes.filter(
      ({left, right, bottom, top}) =>
        left < margin.left - 0.5 ||
        right > width - margin.right + 0.5 ||
        bottom < margin.bottom - 0.5 ||
        top > height - margin.top + 0.5,
    )
    expect(outside).toEqual([])
  })
  test('has no text over text', async () => {
    const boxes = await boxesOf(await asPdf(document))
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.text} × ${other.text}`),
    )
    expect(over).toEqual([])
  })
})

function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const up = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom)
  return across > 0.5 && up > 0.5
}

test('is read row by row', async () => {
  const text = (await boxesOf(await asPdf(sampleSheet('summary')))).map((box) => box.text).join('')
  expect(text).toContain('综合地区生产总值亿元230.5*6.3*增长6%以上2、11投资固定资产投资-1.2')
})

test('leads every figure to its page of report.pdf and shows the sentence', async () => {
  const page = await (await openBack(await asPdf(sampleSheet('summary')))).getPage(1)
  const links = (await page.getAnnotations()) as Array<{unsafeUrl?: string; url?: string; contentsObj?: {str: string}}>
  expect(links.length).toBeGreaterThan(15)
  expect(links.map(({contentsObj}) => contentsObj?.str)).toContain('固定资产投资的原句。')
  expect(links.map((link) => JSON.stringify(link)).join()).toContain('report.pdf')
})

test('has the same bytes every time', async () => {
  const [one, other] = await Promise.all([asPdf(sampleSheet('summary')), asPdf(sampleSheet('summary'))])
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('tells its parts apart for who cannot see them', async () => {
  const page = await (await openBack(await asPdf(sampleSheet('summary')))).getPage(1)
  const tree = JSON.stringify(await page.getStructTree())
  for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Link']) expect(tree).toContain(`"role":"${role}"`)
  expect(tree).toContain('条形图：地区生产总值2024年增长6.3%')
})

test('keeps its columns apart where a cell is blank: every row has as many cells as the head', async () => {
  const page = await (await openBack(await asPdf(sampleSheet('summary')))).getPage(1)
  const rows = elementsOf(await page.getStructTree(), 'TR').map((row) => row.children.length)
  expect(rows.filter((cells) => cells === 7)).toHaveLength(5)
})

interface StructNode {
  role?: string
  children?: StructNode[]
}

function elementsOf(node: unknown, role: string): Array<{children: StructNode[]}> {
  const {role: own, children = []} = node as StructNode
  const below = children.flatMap((child) => elementsOf(child, role))
  return own === role ? [{children}, ...below] : below
}
