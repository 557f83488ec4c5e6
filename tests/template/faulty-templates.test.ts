import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {catalogue} from '../../src/messages/catalogue/index.ts'
import {limits} from '../../src/template/limits.ts'
import {loadTemplate} from '../../src/template/load-template.ts'
import {faultyTemplates} from './faulty-templates.ts'
import {readShipped} from './read-shipped.ts'

const known = ['base', 'work-report', 'summary']

describe('a faulty template', () => {
  test.each(faultyTemplates)('$fault', ({yaml, rule, at, says}) => {
    const file = new VFile({path: 'report.txt'})
    const read = (name: string) => (name === 'own' ? {path: 'own.yaml', text: yaml} : readShipped(name))
    expect(() => loadTemplate('own', read, file, known)).toThrow()
    const [first] = file.messages
    expect([first!.ruleId, first!.line, first!.column]).toEqual([rule, ...at])
    expect(first!.file).toBe('own.yaml')
    for (const words of says) expect(first!.reason).toContain(words)
    expect(file.messages.at(-1)!.fatal).toBe(true)
  })

  test('has every message of the catalogue among these', () => {
    const rules = new Set(faultyTemplates.map(({rule}) => `template/${rule}`))
    const elsewhere = [
      'template/faulty',
      ...limits.map(({id}) => id),
      'template/is-sheet',
      'template/is-report',
      'template/missing-face',
      'template/not-found',
      'template/chain-too-long',
      'template/missing-font',
      'template/no-height',
      'template/not-a-language',
      'template/not-a-number',
      'template/not-allowed',
      'template/too-long',
      'template/too-short',
      'template/too-low',
    ]
    const ids = Object.keys(catalogue).filter((id) => id.startsWith('template/'))
    expect(ids.filter((id) => !rules.has(id) && !elsewhere.includes(id))).toEqual([])
  })

  test('shows all its faults at once, those of its parent with the parent’s path', () => {
    const texts: Record<string, string> = {
      child: 'extends: parent\nstyles: {body: {size: 16, align: middle}}\n',
      parent: 'extends: base\npage: {sise: A4}\n',
    }
    const file = new VFile()
    const read = (name: string) =>
      texts[name] === undefined ? readShipped(name) : {path: `${name}.yaml`, text: texts[name]}
    expect(() => loadTemplate('child', read, file)).toThrow('3 to correct')
    expect(file.messages.slice(0, 3).map(({name}) => name)).toEqual([
      'child.yaml:2:23',
      'child.yaml:2:34',
      'parent.yaml:2:8',
    ])
  })

  test('names the file of the chain that set a wrong reference', () => {
    const texts: Record<string, string> = {
      child: 'extends: parent\ndescription: x\n',
      parent: 'extends: base\nstyles: {title: {font: song}}\n',
    }
    const file = new VFile()
    const read = (name: string) =>
      texts[name] === undefined ? readShipped(name) : {path: `${name}.yaml`, text: texts[name]}
    expect(() => loadTemplate('child', read, file)).toThrow()
    expect(file.messages[0]!.name).toBe('parent.yaml:2:24')
  })

  test('cannot be extended without end', () => {
    const file = new VFile()
    const read = (name: string) => ({path: `${name}.yaml`, text: `extends: a${name}\n`})
    expect(() => loadTemplate('a', read, file)).toThrow()
    expect(file.messages[0]!.ruleId).toBe('chain-too-long')
  })

  test('that nobody knows is named with the nearest', () => {
    const file = new VFile()
    expect(() => loadTemplate('work-raport', () => undefined, file, known)).toThrow('Nearest: work-report')
  })
})
