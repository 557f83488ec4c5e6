import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {VFile} from 'vfile'
import {extractIndicators} from '../../src/indicators/extract-indicators.ts'
import type {Lexicon} from '../../src/indicators/lexicon.ts'
import {loadLexicon} from '../../src/indicators/load-lexicon.ts'
import type {Observation} from '../../src/model/observation.ts'
import {parse} from '../../src/parse/parse.ts'

const yaml = readFileSync(resolve(import.meta.dirname, '../../templates/indicators.yaml'), 'utf8')

/** The lexicon that is shipped. */
export const lexicon: Lexicon = loadLexicon(yaml, new VFile())

/** Observations of a report of 2021 whose body is given in Markdown. */
export function readFigures(body: string, file = new VFile(), year: number | undefined = 2021): Observation[] {
  const matter = year === undefined ? '' : `---\nyear: ${year}\n---\n\n`
  return extractIndicators(parse(matter + body, new VFile()), lexicon, file)
}

/** One line an observation, as the corpora write it: 指标 measure bound number unit. */
export function inShort({indicator, measure, bound, number, numberHigh, unit, text}: Observation): string {
  const figure = number === null ? text : `${bound}${number}${numberHigh === null ? '' : `~${numberHigh}`}${unit}`
  return `${indicator || '?'} ${measure} ${figure}`
}
