import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {clean} from '../../src/clean/clean.ts'
import {extractIndicators} from '../../src/indicators/extract-indicators.ts'
import {parse} from '../../src/parse/parse.ts'
import {readInput} from '../../src/read/read-input.ts'
import {writeIndicatorsJson} from '../../src/write/data/write-indicators-json.ts'
import {lexicon} from './read-figures.ts'

const shared = resolve(import.meta.dirname, '../../../shared')
const present = ['reports', 'gold', 'score/score.mjs'].every((path) => existsSync(join(shared, path)))

test.skipIf(!present)('figures agree with those read by hand (skipped where the reports are not at hand)', async () => {
  const out = mkdtempSync(join(tmpdir(), 'baogao-gold-'))
  const names = readdirSync(join(shared, 'gold')).flatMap((name) => /^(.*)\.headline\.tsv$/u.exec(name)?.[1] ?? [])
  for (const name of names) await write(name, join(out, name))
  const score = execFileSync('node', [join(shared, 'score/score.mjs'), out], {encoding: 'utf8'})
  rmSync(out, {recursive: true})
  const [, precision, recall] = /^headline .*P ([\d.]+) +R ([\d.]+)/mu.exec(score) ?? []
  const [, detail] = /^detail +R ([\d.]+)/mu.exec(score) ?? []
  expect(Number(precision)).toBeGreaterThanOrEqual(0.98)
  expect(Number(recall)).toBeGreaterThanOrEqual(0.96)
  expect(Number(detail)).toBeGreaterThanOrEqual(0.92)
})

async function write(name: string, folder: string): Promise<void> {
  const file = new VFile()
  const raw = await readInput(readFileSync(join(shared, 'reports', `${name}.txt`)), `${name}.txt`, file)
  const {markdown} = clean(raw, file)
  const report = parse(markdown, file)
  const observations = extractIndicators(report, lexicon, file)
  mkdirSync(folder)
  writeFileSync(join(folder, 'report.md'), markdown)
  writeFileSync(join(folder, 'indicators.json'), writeIndicatorsJson(report, observations))
}
