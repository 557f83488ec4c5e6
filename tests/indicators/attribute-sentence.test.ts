import {describe, expect, test} from 'vitest'
import {sentences} from './corpora/sentences.ts'
import {inShort, readFigures} from './read-figures.ts'

describe('what a figure is about', () => {
  test.each(sentences)('%s: %s', (_rule, sentence, observations) => {
    expect(readFigures(`## 一、2020年工作回顾\n\n${sentence}`).map(inShort)).toEqual(observations)
  })

  test('half-width marks, full-width digits and stray spaces change nothing', () => {
    const clean = '地区生产总值230亿元、增长9%，城镇、农村居民人均可支配收入分别增长9.5%、10.5%。'
    const dirty = '地区生产总值 ２３０ 亿元、增长 ９％,城镇、农村居民人均可支配收入分别增长 9.5%、10.5%。'
    expect(readFigures(dirty).map(inShort)).toEqual(readFigures(clean).map(inShort))
  })

  test('an unattributed figure keeps its sentence and says that it is one', () => {
    const [one] = readFigures('恩格尔系数分别为35.4%和40%。')
    expect(one).toMatchObject({indicator: '', id: null, found: 'unattributed', headline: false})
    expect(one!.source.sentence).toBe('恩格尔系数分别为35.4%和40%。')
  })
})
