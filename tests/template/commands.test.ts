import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {checkTemplate} from '../../src/template/check-template.ts'
import {limits} from '../../src/template/limits.ts'
import {listTemplates} from '../../src/template/list-templates.ts'
import {loadTemplate} from '../../src/template/load-template.ts'
import {newTemplate} from '../../src/template/new-template.ts'
import {showTemplate} from '../../src/template/show-template.ts'
import {readShipped} from './read-shipped.ts'

const shipped = ['base', 'work-report', 'large-type', 'briefing', 'official', 'summary', 'summary-cards']
const own = (text: string) => (name: string) => (name === 'own' ? {path: 'own.yaml', text} : readShipped(name))

describe('listing', () => {
  test('tells name, kind, description and parent; a faulty file is marked, a missing one left out', () => {
    expect(listTemplates(['summary', 'own', 'nowhere'], own('sise: A4\n'))).toEqual([
      {
        name: 'summary',
        path: expect.stringContaining('summary.yaml'),
        kind: 'sheet',
        description: expect.stringContaining('一页'),
        extends: 'base',
        faulty: false,
      },
      {name: 'own', path: 'own.yaml', kind: 'report', description: '', faulty: true},
    ])
  })
  test('tells the kind that a parent says', () => {
    expect(listTemplates(['summary-cards'], readShipped)[0]!.kind).toBe('sheet')
  })
})

describe('showing', () => {
  test('is the file word for word', () => {
    expect(showTemplate('official', readShipped, new VFile())).toBe(readShipped('official')!.text)
  })
  test.each(shipped)('%s resolved is a template of its own with the same result', (name) => {
    const text = showTemplate(name, readShipped, new VFile(), {resolved: true})
    expect(text).not.toContain('extends')
    const resolved = loadTemplate('own', own(text), new VFile())
    expect({...resolved, name}).toEqual(loadTemplate(name, readShipped, new VFile()))
  })
})

describe('beginning a new one', () => {
  test.each(shipped)('from %s gives a valid file that changes nothing, also with every line taken in', (parent) => {
    const text = newTemplate('own', parent, readShipped, new VFile())
    const expected = {...loadTemplate(parent, readShipped, new VFile()), name: 'own', description: 'own'}
    expect(loadTemplate('own', own(text), new VFile())).toEqual(expected)
    const [head, ...sections] = text.split('\n\n')
    const settings = sections.map((section) => section.split('\n').slice(1).join('\n').replaceAll(/^# /gmu, ''))
    expect(loadTemplate('own', own([head, ...settings].join('\n')), new VFile())).toEqual(expected)
  })
})

describe('checking', () => {
  test('a faulty template gives no template, its faults are in the file', () => {
    const file = new VFile({path: 'own.yaml'})
    expect(checkTemplate('own', own('extends: base\nsise: A4\n'), file)).toBeUndefined()
    expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([
      ['unknown-key', 2],
      ['faulty', undefined],
    ])
  })

  const touching = `extends: base
styles: {title: {bold: true, size: 20.3pt}, quote: {italic: true}}
characterStyles: {emphasis: {scale: 1.2}}
contents: {leader: "*"}
tableStyles: {default: {ruleWidth: 0.1pt}}
matter: {foot: {place: bottom, lines: [{text: 印发}]}}
parts: [contents, title, delivery, speaker, salutation, body, foot]
`
  test('says what a format cannot show, naming the keys', () => {
    const file = new VFile()
    checkTemplate('own', own(touching), file)
    const sheet = new VFile()
    checkTemplate('own', own('extends: summary\ncontents: {depth: 1}\n'), sheet)
    const told = [...file.messages, ...sheet.messages]
    expect(new Set(told.map(({ruleId}) => `template/${ruleId}`))).toEqual(new Set(limits.map(({id}) => id)))
    expect(told.every(({fatal}) => fatal !== true && fatal !== false)).toBe(true)
    expect(told.find(({ruleId}) => ruleId === 'limit-half-points')!.values!.keys).toBe(
      'styles.title, styles.annexTitle',
    )
  })
  test('a build tells only what is plain to see', () => {
    const file = new VFile()
    loadTemplate('own', own(touching), file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['limit-scale', 'limit-leader', 'limit-rule-width'])
  })
})
