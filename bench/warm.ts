/**
 * Measures the steps of a build in one process that is warm: `npm run bench:warm [REPORT]`, by default input/'s sample.
 *
 * Of each step the median and the best over many rounds, in milliseconds; the whole is what one core takes for a report's nine files.
 */

import {readdirSync, readFileSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {
  buildReport,
  clean,
  composeReport,
  composeSummary,
  extractIndicators,
  openKit,
  parse,
  readInput,
  typeset,
  writeDocx,
  writeIndicatorsXlsx,
  writePdf,
  writeSheetPdf,
} from '../src/index.ts'
import type {Format} from '../src/pipeline/build-options.ts'

const rounds = 40
const warmUp = 20
const input = resolve(import.meta.dirname, '../input')
const path = process.argv[2] ?? join(input, readdirSync(input).find((name) => name.endsWith('.txt'))!)
const bytes = readFileSync(path)
const name = basename(path)
const formats: Format[] = ['pdf', 'docx', 'summary', 'data']
const creationDate = new Date(0)

const file = new VFile({path})
const {kit} = await openKit({template: 'work-report', sheet: 'summary', formats}, file)
const raw = await readInput(bytes, name, file)
const {markdown} = clean(raw, file)
const report = parse(markdown, file)
const document = composeReport(report, kit.template, file)
const pages = typeset(document, kit.fonts, file)
const observations = extractIndicators(report, kit.lexicon, file)
const sheet = composeSummary(report, observations, kit.sheet, file, {lexicon: kit.lexicon})
const options = {creationDate, readFont: kit.readFont}

/** Findings of a round go to a file of its own: they would heap up in one. */
const fresh = () => new VFile({path})

const steps: Record<string, () => unknown> = {
  'read and clean': async () => clean(await readInput(bytes, name, fresh()), fresh()),
  parse: () => parse(markdown, fresh()),
  'find indicators': () => extractIndicators(report, kit.lexicon, fresh()),
  'compose and typeset': () => typeset(composeReport(report, kit.template, fresh()), kit.fonts, fresh()),
  'write report.pdf': () => writePdf(pages, document, kit.fonts, options),
  'write report.docx': () => writeDocx(document, {creationDate}),
  'compose and write summary.pdf': () =>
    writeSheetPdf(
      composeSummary(report, observations, kit.sheet, fresh(), {lexicon: kit.lexicon}),
      kit.fonts,
      options,
      fresh(),
    ),
  'write summary.docx': () => writeDocx(sheet, {creationDate}),
  'write indicators.xlsx': () => writeIndicatorsXlsx(report, observations, {creationDate, lexicon: kit.lexicon}),
  'all nine files': () => buildReport(bytes, name, fresh(), kit, {formats, creationDate}),
}

console.log(`${name}, ${pages.pages.length} pages; milliseconds, median and best of ${rounds} rounds after ${warmUp}\n`)
for (const [step, run] of Object.entries(steps)) {
  const times: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const start = process.hrtime.bigint()
    await run()
    if (round >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  times.sort((a, b) => a - b)
  const [median, best] = [times[times.length >> 1]!, times[0]!].map((time) => time.toFixed(1).padStart(7))
  console.log(`${step.padEnd(32)}${median}${best}`)
}
