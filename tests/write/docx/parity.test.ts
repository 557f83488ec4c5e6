import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {Block, Inline, StyledDocument} from '../../../src/model/styled-document.ts'
import {writeDocx} from '../../../src/write/docx/write-docx.ts'
import {findFaults} from './find-faults.ts'
import {all, openDocx, words} from './open-docx.ts'
import {composed, reportTemplates, sampleReport} from './sample-report.ts'

describe.each(reportTemplates)('report.docx by template %s', (template) => {
  test('has the paragraphs of the document, in their order and styles', async () => {
    const document = composed(template)
    const docx = openDocx(await write(document))
    // A column set right and a paragraph beside a table have a style that stands on their own.
    const names = new Map(
      all(docx.xml('word/styles.xml'), 'w:style').map((style) => [
        style.attributes['w:styleId'],
        all(style, 'w:name')[0]?.attributes['w:val']?.replace(
          /(?: (?:left|center|right|(?:after|before|of) table|with next))+$/u,
          '',
        ),
      ]),
    )
    const written = all(docx.xml('word/document.xml'), 'w:p')
      .map((paragraph) => [names.get(all(paragraph, 'w:pStyle')[0]?.attributes['w:val']), words(paragraph)] as const)
      .filter(([name, text]) => text !== '' && !name?.startsWith('toc '))
    expect(written).toEqual(paragraphsOf(document.blocks, document))
  })

  test('has its notes and tables', async () => {
    const document = composed(template)
    const docx = openDocx(await write(document))
    const notes = all(docx.xml('word/footnotes.xml'), 'w:footnote')
      .map((note) => words(note).trim())
      .filter(Boolean)
    expect(notes).toEqual(Object.values(document.footnotes).map((blocks) => blocks.map(blockText).join('')))
    const [table] = all(docx.xml('word/document.xml'), 'w:tbl')
    expect(all(table!, 'w:tr').map((row) => all(row, 'w:tc').map(words))).toEqual([
      ['指标', '数值'],
      ['茶园', '3.2'],
      ['药园', '1.1'],
    ])
  })

  test('has all the words of report.md', async () => {
    const docx = openDocx(await write(composed(template)))
    const text = [docx.xml('word/document.xml'), docx.xml('word/footnotes.xml')].map(words).join('')
    const body = sampleReport.slice(sampleReport.indexOf('\n# ')).replace(/\]\([^)]*\)/gu, ']')
    for (const sentence of body.match(/[\p{L}\p{N}，、；]{4,}/gu) ?? []) expect(text).toContain(sentence)
  })

  test('is free of faults', async () => {
    expect(findFaults(await write(composed(template)))).toEqual([])
  })
})

test('lets the title of an annex stand on the heading of its level, with a look of its own', async () => {
  const styles = all(openDocx(await write(composed('work-report'))).xml('word/styles.xml'), 'w:style')
  const title = styles.find((one) => all(one, 'w:name')[0]?.attributes['w:val'] === '附件标题')!
  const heading = styles.find((one) => all(one, 'w:name')[0]?.attributes['w:val'] === 'heading 1')!
  expect(all(title, 'w:basedOn')[0]?.attributes['w:val']).toBe(heading.attributes['w:styleId'])
  expect(all(title, 'w:jc')[0]?.attributes['w:val']).toBe('center')
})

describe('report.docx for other readers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-'))
  const path = join(folder, 'report.docx')
  const headings = ['一、2024年工作回顾', '（一）山上种茶', '1.修路', '二、2025年工作安排', '名词解释']
  const sentence = '全县“三梁一川”布局展开——地区生产总值达到126.4亿元，增长6.1%，茶、药、菌……样样见长。'

  beforeAll(async () => writeFileSync(path, await write(composed('work-report'))))
  afterAll(() => rmSync(folder, {recursive: true}))

  test.skipIf(!runs('pandoc', '--version'))(
    'pandoc sees headings, notes, table and strong (skipped: pandoc is not installed)',
    () => {
      const markdown = execFileSync('pandoc', [path, '-t', 'markdown-smart+pipe_tables', '--wrap=none'], {
        encoding: 'utf8',
      })
      expect(
        [...markdown.matchAll(/^#+ (?<words>.*?)(?: \{.*)?$/gmu)].map(({groups}) => groups?.words?.replace(/\\/gu, '')),
      ).toEqual(headings)
      expect(markdown.replace(/\[\^1\]/gu, '')).toContain(sentence.slice(0, 12))
      expect(markdown).toContain('[^1]: “三梁一川”')
      expect(markdown).toContain('3.2')
    },
  )

  test.skipIf(!python)('python-docx sees styles and text (skipped: python-docx is not installed)', () => {
    const script =
      'import docx,sys,json;names=lambda s:[s.name]+(names(s.base_style) if s.base_style else []);print(json.dumps([["/".join(names(p.style)),p.text] for p in docx.Document(sys.argv[1]).paragraphs]))'
    const seen = JSON.parse(execFileSync(python!, ['-c', script, path], {encoding: 'utf8'})) as Array<[string, string]>
    expect(seen.filter(([names]) => names.includes('Heading')).map(([, text]) => text)).toEqual(headings)
    expect(seen.map(([, text]) => text).join('\n')).toContain(sentence)
    expect(seen[0]).toEqual(['Title/Normal', '2025年云岭县人民政府工作报告'])
  })

  test.skipIf(!runs('soffice', '--version'))(
    'LibreOffice sees the text (skipped: LibreOffice is not installed)',
    () => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path],
        {stdio: 'ignore'},
      )
      const text = readFileSync(join(folder, 'report.txt'), 'utf8')
      expect(text).toContain(sentence.slice(9))
      for (const heading of headings) expect(text).toContain(heading)
    },
    60_000,
  )
})

const python = ['python3', '/usr/bin/python3'].find((command) => runs(command, '-c', 'import docx'))

function runs(command: string, ...options: string[]): boolean {
  return spawnSync(command, options, {stdio: 'ignore'}).status === 0
}

function write(document: StyledDocument): Promise<Uint8Array> {
  return writeDocx(document, {creationDate: new Date(0), pageOf: () => 1})
}

/** Shown name of the style and words of every paragraph, cells included. */
function paragraphsOf(blocks: Block[], document: StyledDocument): Array<readonly [string | undefined, string]> {
  const {styles, tableStyles} = document
  return blocks.flatMap((block): Array<readonly [string | undefined, string]> => {
    switch (block.type) {
      case 'paragraph':
        return blockText(block) === ''
          ? []
          : [[styles[block.style]?.name, [blockText(block), block.end ?? []].flat().join('\t')]]
      case 'list':
        return block.items.flatMap((item) => paragraphsOf(item, document))
      case 'table':
        return block.rows.flatMap((row, index) =>
          row.map((cell) => {
            const look = tableStyles[block.style]!
            return [styles[index === 0 ? look.header : look.cell]?.name, inlineText(cell.children)] as const
          }),
        )
      default:
        return []
    }
  })
}

function blockText(block: Block): string {
  return block.type === 'paragraph' ? inlineText(block.children) : ''
}

function inlineText(children: Inline[]): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'link' ? inlineText(child.children) : ''))
    .join('')
}
