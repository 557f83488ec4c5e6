import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../src/read/docx/read-docx.ts'
import {temporaryFolder} from '../temporary-folder.ts'
import {openCommand} from './command.ts'
import {sample} from './sample.ts'

const baogao = await openCommand()

/** A folder with these files, and where it is. */
async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), {recursive: true})
    await writeFile(join(folder, path), content)
  }
  return folder
}

describe('baogao build', () => {
  test('writes every document of a report into a folder of its name', async () => {
    const cwd = await folderWith({'青溪市.txt': sample})
    const {code, out, err} = await baogao(['build', '青溪市.txt', '--out', 'done'], {cwd})
    expect(err).toBe('')
    expect(out).toMatch(/^✓ 青溪市\.txt → done\/青溪市\/: 9 files, \d+ pages, /u)
    expect(code).toBe(0)
    expect((await readdir(join(cwd, 'done/青溪市'))).sort()).toEqual(
      [
        '.baogao.json',
        ...['changes.json', 'indicators.csv', 'indicators.json', 'indicators.xlsx'],
        ...['report.docx', 'report.md', 'report.pdf', 'summary.docx', 'summary.pdf'],
      ].sort(),
    )
  })

  test('says on the sheet which of last year’s targets were met, and refuses what holds no figures', async () => {
    const last = sample.replaceAll('2026年', '2025年').replace('增长7%以上', '增长8%以上')
    const cwd = await folderWith({'今年.txt': sample, '去年.txt': last, 'other.json': '{"a": 1}'})
    const build = (previous: string) =>
      baogao(['build', '今年.txt', '--formats', 'summary', '--previous', previous, '--force'], {cwd})
    expect((await build('去年.txt')).code).toBe(0)
    const sheet = await readDocx(await readFile(join(cwd, 'output/今年/summary.docx')), new VFile())
    expect(sheet.text).toContain('未完成')
    expect(await build('other.json')).toMatchObject({code: 1, err: expect.stringContaining('other.json')})
  })

  test('writes only what is asked for, beside the text and its changes', async () => {
    const cwd = await folderWith({'a.txt': sample})
    await baogao(['build', 'a.txt', '--formats', 'pdf'], {cwd})
    expect((await readdir(join(cwd, 'output/a'))).sort()).toEqual([
      '.baogao.json',
      'changes.json',
      'report.md',
      'report.pdf',
    ])
  })

  test('skips what is up to date, and builds again what has changed', async () => {
    const cwd = await folderWith({'a.txt': sample})
    const args = ['build', 'a.txt', '--formats', 'data']
    await baogao(args, {cwd})
    expect((await baogao(args, {cwd})).out).toContain('a.txt → output/a/: up to date')
    await writeFile(join(cwd, 'a.txt'), sample.replace('312.6', '312.7'))
    expect((await baogao(args, {cwd})).out).toContain('✓ a.txt')
  })

  test('gives the same bytes whenever it is run', async () => {
    const cwd = await folderWith({'a.txt': sample})
    await baogao(['build', 'a.txt', '--out', 'one'], {cwd})
    await baogao(['build', 'a.txt', '--out', 'two'], {cwd, env: {TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8'}})
    for (const name of await readdir(join(cwd, 'one/a'))) {
      if (name.startsWith('.')) continue
      expect((await readFile(join(cwd, 'one/a', name))).equals(await readFile(join(cwd, 'two/a', name))), name).toBe(
        true,
      )
    }
  })

  test('what cannot be built is named with the next step, and the others are built', async () => {
    const cwd = await folderWith({
      'good.txt': sample,
      'empty.txt': '',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3),
      'binary.txt': Uint8Array.of(1, 2, 3, 0, 0, 7),
    })
    const files = ['good.txt', 'missing.txt', 'empty.txt', 'picture.txt', 'binary.txt']
    const {code, out, err} = await baogao(['build', ...files, '--formats', 'data'], {cwd})
    expect(code).toBe(1)
    expect(err).toContain('missing.txt: error: There is no missing.txt. Check the name')
    expect(err).toContain('empty.txt: error: The file is empty')
    expect(err).toContain('picture.txt: error: The file is in PNG format')
    expect(err).toContain('binary.txt: error: This is not a text, Word, web page or PDF file. Give the report as .txt')
    expect(out).toContain('✓ good.txt')
    expect(out).toContain('5 files: 1 built, 0 up to date, 4 failed')
    expect(out).toMatch(/^empty\.txt +failed +The file is empty/mu)
    expect(await readdir(join(cwd, 'output'))).toEqual(['good', 'indicators.csv', 'indicators.xlsx'])
  })

  test('a run that cannot be reported on does not begin', async () => {
    const cwd = await folderWith({'a.txt': sample})
    const {code, err} = await baogao(['build', 'a.txt', '--report', 'a.txt/run.json'], {cwd})
    expect(code).toBe(1)
    expect(err).toContain('a.txt/run.json')
    await baogao(['build', 'a.txt', '--report', 'run.json', '--template', 'nowhere'], {cwd})
    expect(await readdir(cwd)).toEqual(['a.txt'])
  })

  test('inputs of one name get folders of their own', async () => {
    const cwd = await folderWith({'a/x.txt': sample, 'b/x.txt': sample})
    const {err} = await baogao(['build', 'a', 'b', '--formats', 'data'], {cwd})
    expect((await readdir(join(cwd, 'output'))).filter((name) => name.startsWith('x'))).toEqual(['x', 'x-2'])
    expect(err).toContain('Several inputs are called')
  })

  test('shards share the inputs out, each once', async () => {
    const cwd = await folderWith(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, sample])))
    const parts = ['1/2', '2/2'].map(async (shard) => {
      const out = `out-${shard[0]}`
      await baogao(['build', '.', '--out', out, '--shard', shard, '--formats', 'data', '--jobs', '1'], {cwd})
      return (await readdir(join(cwd, out), {withFileTypes: true}))
        .filter((one) => one.isDirectory())
        .map(({name}) => name)
    })
    expect(await Promise.all(parts)).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ])
  })

  test('a run puts the figures of all its reports into one table', async () => {
    const cwd = await folderWith({'a.txt': sample, 'b.txt': sample.replaceAll('青溪', '云岭').replace('312.6', '99.5')})
    const {out} = await baogao(['build', '.', '--formats', 'data'], {cwd})
    expect(out).toContain('Figures of all reports: output/indicators.csv, output/indicators.xlsx')
    const table = await readFile(join(cwd, 'output/indicators.csv'), 'utf8')
    const lines = table.split('\r\n')
    expect(lines[0]).toMatch(/^\ufeffreport,region,year,indicator,/u)
    expect(lines.filter((line) => line.includes('地区生产总值') && line.includes('亿元,true'))).toEqual([
      expect.stringMatching(/^a,青溪市,2026,地区生产总值,.*312\.6/u),
      expect.stringMatching(/^b,云岭市,2026,地区生产总值,.*99\.5/u),
    ])
    expect(lines.filter((line) => line.includes('report,region'))).toHaveLength(1)
  })

  test('--report tells of every file', async () => {
    const cwd = await folderWith({'a.txt': sample, 'b.txt': ''})
    await baogao(['build', 'a.txt', 'b.txt', '--formats', 'data', '--report', 'run.json'], {cwd})
    const {files, totals} = JSON.parse(await readFile(join(cwd, 'run.json'), 'utf8'))
    expect(files).toMatchObject([
      {path: 'a.txt', state: 'built', counts: {error: 0}},
      {path: 'b.txt', state: 'failed', findings: [{severity: 'error', id: 'read/empty'}]},
    ])
    expect(totals).toMatchObject({built: 1, failed: 1})
  })

  test('--strict minds warnings', async () => {
    const cwd = await folderWith({'a.txt': sample.replace('（二）', '（四）')})
    expect((await baogao(['build', 'a.txt', '--formats', 'data'], {cwd})).code).toBe(0)
    expect((await baogao(['build', 'a.txt', '--formats', 'data', '--strict'], {cwd})).code).toBe(1)
  })

  test('without input it says where reports are looked for', async () => {
    const {code, err} = await baogao(['build'], {cwd: await temporaryFolder()})
    expect(code).toBe(2)
    expect(err).toContain('put reports into input/')
  })

  test('a template that is not there is named, with the nearest', async () => {
    const cwd = await folderWith({'a.txt': sample})
    const {code, err} = await baogao(['build', 'a.txt', '--template', 'work-raport'], {cwd})
    expect(code).toBe(1)
    expect(err).toContain('work-report')
    expect(await readdir(cwd)).toEqual(['a.txt'])
  })
})

describe('messages', () => {
  test.each([
    [['build', '--formatz', 'pdf'], 'There is no option --formatz; did you mean --formats?'],
    [['build', '--formats', 'doc'], 'The value doc does not fit -f, --formats <LIST>; expected: pdf, docx'],
    [['build', '--jobs', '0'], 'The value 0 does not fit'],
    [['biuld'], 'There is no command biuld; did you mean build?'],
    [['frobnicate'], 'There is no command frobnicate. The commands'],
    [['clean'], 'an argument is missing: FILE'],
    [['template', 'new'], 'an argument is missing: NAME. See baogao template new --help'],
    [['template', 'frobnicate'], 'There is no command frobnicate. The commands stand in baogao template --help'],
    [['build', '--pdf-standard', 'a-2b'], 'expected: a-1b\n'],
    [
      ['indicators', 'a.txt', '--json', '--csv'],
      'The options --json and --csv exclude each other. See baogao indicators',
    ],
    [['build', '--out'], 'needs a value'],
  ])('%j is wrong usage', async (args, words) => {
    const {code, err, out} = await baogao(args)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(words)
  })

  test('come in Chinese by locale or by --lang', async () => {
    expect((await baogao(['biuld'], {env: {LC_ALL: 'zh_CN.UTF-8'}})).err).toContain('没有命令 biuld')
    expect((await baogao(['build', 'nowhere.txt', '--lang', 'zh', '--out', await temporaryFolder()])).err).toContain(
      '找不到 nowhere.txt',
    )
    expect((await baogao(['build', '--help', '--lang', 'zh'])).out).toContain('生成报告的全部文件')
    expect((await baogao(['--help', '--lang', 'zh'])).out).toMatch(/^用法： baogao \[选项\] \[命令\]/u)
    const zh = (await baogao(['template', 'list'], {env: {LC_ALL: 'zh_CN.UTF-8'}})).out
    expect([zh.includes('各模板共用'), zh.includes('Fonts and styles')]).toEqual([true, false])
  })
})

describe('baogao clean', () => {
  test('gives report.md on stdout', async () => {
    const cwd = await folderWith({'a.txt': sample})
    const {code, out} = await baogao(['clean', 'a.txt'], {cwd})
    expect(code).toBe(0)
    expect(out).toContain('\n# 青溪市人民政府工作报告\n')
    expect(out).toContain('现在，我代表')
  })
  test('or its changes as a table', async () => {
    const cwd = await folderWith({'a.txt': sample})
    const {out} = await baogao(['clean', 'a.txt', '--changes'], {cwd})
    expect(out).toMatch(/^line {2}certain {2}rule/u)
    expect(out).toContain('，')
  })
})
