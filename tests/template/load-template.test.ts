import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {loadTemplate} from '../../src/template/load-template.ts'
import {reportMissingFaces} from '../../src/template/report-missing-faces.ts'
import {requireKind} from '../../src/template/require-kind.ts'
import {readShipped} from './read-shipped.ts'

describe('the shipped templates', () => {
  test.each(['base', 'work-report', 'large-type', 'briefing', 'official', 'summary', 'summary-cards'])(
    '%s has no fault',
    (name) => {
      const file = new VFile()
      expect(loadTemplate(name, readShipped, file).name).toBe(name)
      expect(file.messages.map(String)).toEqual([])
    },
  )

  test('a sheet’s is refused for a report and a report’s for a sheet, with the option to use', () => {
    const load = (name: string) => loadTemplate(name, readShipped, new VFile())
    expect(() => requireKind(load('summary'), 'report', new VFile())).toThrow('--sheet')
    expect(() => requireKind(load('briefing'), 'sheet', new VFile())).toThrow('--template')
    expect(() => requireKind(load('summary-cards'), 'sheet', new VFile())).not.toThrow()
  })
  test('the official grid closes: 28 characters and 22 lines fill 156 × 225 mm', () => {
    const {page, styles} = loadTemplate('work-report', readShipped, new VFile())
    const width = page.width - page.margin.left - page.margin.right
    const height = page.height - page.margin.top - page.margin.bottom
    expect(width - 28 * styles.body!.size).toBeGreaterThan(0)
    expect(width - 28 * styles.body!.size).toBeLessThan(2)
    expect(22 * styles.body!.lineHeight).toBeCloseTo(height, 2)
  })
})

describe('a template of one’s own', () => {
  const own = (text: string) => (name: string) => (name === 'own' ? {path: 'own.yaml', text} : readShipped(name))

  test('states only what differs: a larger body enlarges what is like it', () => {
    const {styles} = loadTemplate('own', own('extends: work-report\nstyles: {body: {size: 小二}}\n'), new VFile())
    expect([styles.body!.size, styles.heading2!.size, styles.title!.size]).toEqual([18, 18, 22])
  })
  test('an indent in millimetres becomes em of its own size', () => {
    const {styles} = loadTemplate(
      'own',
      own('extends: base\nstyles: {body: {size: 18pt, firstLineIndent: 36pt}}\n'),
      new VFile(),
    )
    expect(styles.body!.firstLineIndentEm).toBe(2)
    // Turned lines hang: one em for the level, three for （一）.
    expect(styles.contents2).toMatchObject({indentLeftEm: 4, firstLineIndentEm: -3})
  })
  test('a body of another size fills the grid’s lines with as many characters as fit', () => {
    const characters = (size: string) =>
      loadTemplate('own', own(`extends: work-report\nstyles: {body: {size: ${size}}}\n`), new VFile()).page.grid!
        .characters
    expect(['三号', '四号', '小二'].map(characters)).toEqual([28, 31, 24])
  })
  test('none removes what the parent has', () => {
    const {page} = loadTemplate('own', own('extends: work-report\nfooter: none\npage: {grid: none}\n'), new VFile())
    expect([page.footer, page.grid]).toEqual([undefined, undefined])
  })
  test('even pages take from odd ones what they do not say', () => {
    const text = 'extends: base\nfooter: {odd: {text: "{page}", distance: 5mm}, even: {align: right}}\n'
    const {page} = loadTemplate('own', own(text), new VFile())
    expect(page.footer!.even).toEqual({...page.footer!.odd, align: 'right'})
  })
  test('that names a face which is not at hand is told once, with the nearest', () => {
    const text = 'extends: base\nfonts: {title: {faces: [baogao-biaosnog]}, heiti: {faces: [baogao-biaosnog]}}\n'
    const template = loadTemplate('own', own(text), new VFile())
    const file = new VFile()
    const known = ['baogao-biaosong', 'baogao-song', 'baogao-heiti', 'baogao-fangsong', 'baogao-kaiti', 'baogao-serif']
    reportMissingFaces(template, known, file)
    expect(file.messages.map(({values}) => values)).toEqual([
      {face: 'baogao-biaosnog', role: 'heiti', near: 'baogao-biaosong'},
    ])
  })
})
