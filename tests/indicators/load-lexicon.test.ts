import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {extractIndicators} from '../../src/indicators/extract-indicators.ts'
import {lookUp} from '../../src/indicators/lexicon.ts'
import {loadLexicon} from '../../src/indicators/load-lexicon.ts'
import {parse} from '../../src/parse/parse.ts'
import {lexicon} from './read-figures.ts'

const read = (yaml: string) => loadLexicon(yaml, new VFile(), lexicon)

describe('the lexicon', () => {
  test('no name stands for two indicators', () => {
    const names = lexicon.entries.flatMap(({name, aliases}) => [name, ...aliases])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
  test('an alias, a modifier in front, a word behind and a gap all lead to the entry', () => {
    for (const [name, id] of [
      ['国内生产总值', 'gdp'],
      ['全社会固定资产投资', 'fixed-investment'],
      ['进出口总值', 'trade'],
      ['高技术制造业增加值占规上工业比重', 'high-tech-share'],
      ['细颗粒物（PM2.5）平均浓度', 'pm25'],
    ])
      expect([name, lookUp(name!, lexicon)?.id]).toEqual([name, id])
  })
  test('a word that makes another indicator of it leads nowhere', () => {
    expect(lookUp('开发区固定资产投资', lexicon)).toBeUndefined()
    expect(lookUp('兰花产业增加值', lexicon)).toBeUndefined()
  })
  test('a user adds an indicator without code', () => {
    const own = read('indicators:\n  - {id: tea, name: 茶叶产量, aliases: [干茶产量], category: 农业, units: [吨]}\n')
    const report = parse('---\nyear: 2021\n---\n\n全年干茶产量达到3200吨。', new VFile())
    expect(extractIndicators(report, own, new VFile())[0]).toMatchObject({id: 'tea', category: '农业', number: '3200'})
    expect(lookUp('生产总值', own)?.id).toBe('gdp')
  })
  test('an entry with a known id replaces it', () => {
    const own = read('indicators:\n  - {id: grain, name: 粮食产量, category: 农业, priority: 99}\n')
    expect(lookUp('粮食产量', own)?.priority).toBe(99)
    expect(own.entries.filter(({id}) => id === 'grain')).toHaveLength(1)
  })
  test('what is wrong is told with its place', () => {
    const wrong = (yaml: string) => {
      try {
        read(yaml)
      } catch (error) {
        const {ruleId, line, values} = error as {ruleId: string; line: number; values: Record<string, string>}
        return [ruleId, line, values.where]
      }
      return undefined
    }
    expect(wrong('indicators:\n  - {id: tea, name: 茶叶产量, category: 饮料}\n')).toEqual([
      'lexicon-entry',
      2,
      'indicators.0.category',
    ])
    expect(wrong('indicators:\n  - {id: tea, nmae: 茶叶产量, category: 农业}\n')?.[0]).toBe('lexicon-entry')
    expect(wrong('indicators: [\n')?.[0]).toBe('lexicon-syntax')
  })
})
