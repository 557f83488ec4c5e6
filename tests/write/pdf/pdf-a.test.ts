import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {makePng} from './make-png.ts'
import {line, pages, write} from './sample.ts'

/** PDFBox Preflight as Debian packs it (libpdfbox2-java and what it needs). */
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`)
const preflight = jars.every((jar) => existsSync(jar))

const items = [
  {type: 'anchor', name: 'first', x: 80, y: 84} as const,
  line('一、过去一年工作回顾', {baseline: 100, face: 'baogao-heiti', element: 1}),
  line('“云岭，青溪”（2024年）增长5.2%。', {baseline: 130, element: 2, half: '，”（）。'}),
  line('见第一部分', {baseline: 160, face: 'baogao-serif', element: 3}),
  {type: 'link', x: 80, y: 150, width: 50, height: 20, target: {anchor: 'first'}, element: 3} as const,
  {type: 'rectangle', x: 80, y: 300, width: 440, height: 1, color: '#c00'} as const,
  {type: 'image', x: 80, y: 400, width: 100, height: 50, source: 'glass.png', element: 2} as const,
  line('— 1 —', {baseline: 800, face: 'baogao-song'}),
]
const glass = makePng({width: 1, height: 1, colorType: 6}, [[0, 255, 0, 0, 128]])

describe('PDF/A-1b', () => {
  test('is claimed only when it was asked for, with the colours it is meant in', async () => {
    const text = Buffer.from(await write(pages(items), {standard: 'a-1b', readImage: () => glass})).toString('latin1')
    expect(text).toMatch(/^%PDF-1\.4\n/u)
    expect(text).toContain('<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>')
    expect(text).toContain('/S /GTS_PDFA1')
    expect(Buffer.from(await write(pages(items))).toString('latin1')).not.toContain('pdfaid:part')
  })
  test.skipIf(!preflight)(
    `is valid by PDFBox Preflight${preflight ? '' : ' (skipped: no PDFBox on this machine)'}`,
    async () => {
      const path = join(mkdtempSync(join(tmpdir(), 'baogao-')), 'report.pdf')
      writeFileSync(path, await write(pages(items, items), {standard: 'a-1b', readImage: () => glass}))
      const said = execFileSync('java', ['-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', path], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      expect(said.trim()).toBe('The file report.pdf is a valid PDF/A-1b file')
    },
  )
})
