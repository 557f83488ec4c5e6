import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {clean} from '../../src/clean/clean.ts'
import {extractIndicators} from '../../src/indicators/extract-indicators.ts'
import type {Observation} from '../../src/model/observation.ts'
import {parse} from '../../src/parse/parse.ts'
import {readInput} from '../../src/read/read-input.ts'
import {lexicon, readFigures} from './read-figures.ts'

describe('the written form', () => {
  test.each([
    ['财政收入增长百分之三十六点九。', '百分之三十六点九', '36.9'],
    ['粮食播种面积达到两万三千亩。', '两万三千亩', '23000'],
    ['生产总值突破500亿元大关。', '突破500亿元大关', '500'],
    ['财政收入增长 ８．６％ 以上。', '８．６％ 以上', '8.6'],
    ['生产总值比2010年翻两番。', '翻两番', '2'],
    ['出口占全省的三分之一。', '三分之一', '1'],
  ])('%s', (sentence, written, number) => {
    expect(readFigures(sentence)[0]).toMatchObject({written, number})
  })

  test('the words of a target without number are its written form', () => {
    const [one] = readFigures(
      '## 二、2021年工作安排\n\n今年主要预期目标是：居民收入增长与经济增长基本同步，生产总值增长6%。',
    )
    expect(one).toMatchObject({indicator: '居民收入', text: '与经济增长基本同步', written: '增长与经济增长基本同步'})
  })
})

const reports = resolve(import.meta.dirname, '../../../shared/reports')
const names = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith('.txt')) : []

test.skipIf(names.length === 0)(
  'stands in its sentence, and holds its number, for every figure of every report (skipped where they are not at hand)',
  {timeout: 120_000},
  async () => {
    const wrong: Array<[name: string, one: Observation]> = []
    for (const name of names) for (const one of await read(name)) if (!isWritten(one)) wrong.push([name, one])
    expect(wrong).toEqual([])
  },
)

async function read(name: string): Promise<Observation[]> {
  const file = new VFile()
  const {markdown} = clean(await readInput(readFileSync(join(reports, name)), name, file), file, {force: true})
  return extractIndicators(parse(markdown, file), lexicon, file)
}

function isWritten({written, number, numberHigh, source}: Observation): boolean {
  if (written === '' || !source.sentence.includes(written)) return false
  const digits = written.normalize('NFKC').replace(/[\s,]/gu, '')
  // A numeral has other characters than its number: the table above proves them.
  if (!/\d/u.test(digits)) return number === null || /[一二三四五六七八九两兩十百零番]/u.test(digits)
  return [number, numberHigh].every((one) => one === null || digits.includes(one.replace('-', '')))
}
